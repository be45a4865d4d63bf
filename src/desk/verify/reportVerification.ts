/** What `verify` says: for people, and for programs. */

import type { CopyKind, Verdict } from '../../schema/verified.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import type { Change } from './closest.ts';
import type { HeldQuote, Verification } from './verifyCopies.ts';

const VERDICT_WORDS: Record<Verdict, string> = {
  verbatim: 'word for word',
  punctuation: 'differs in punctuation or capitals',
  words: 'differs in words',
  absent: 'not there',
};
const KIND_WORDS: Record<CopyKind, string> = {
  text: 'text',
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
};

export function reportText(verifications: readonly Verification[]): string {
  return verifications.map(reportOne).join('\n\n');
}

function reportOne({ because, copy, file, quotes, source }: Verification): string {
  const encoding =
    copy.encoding === undefined || copy.encoding === 'utf-8' ? '' : `, read as ${copy.encoding}`;
  const lines = [
    `${file} (${KIND_WORDS[copy.kind]}${encoding}): ${source.source.id}, ${source.source.publisher}, in ${source.article.path}`,
  ];
  if (because !== undefined)
    lines.push(`  taken for it by ${REASON_WORDS[because.reason]}: ${because.says}`);
  return [...lines, ...quotes.map(reportQuote)].join('\n');
}

const REASON_WORDS = {
  address: 'the address that it gives as its own',
  title: 'its title',
  quotes: 'the quotes that stand in it',
};

function reportQuote({ held, quote }: HeldQuote): string {
  const { changes, line, reads, replaced, verdict } = held;
  const place = line === undefined ? '' : ` (line ${line} of its text)`;
  return [
    `  ${verdict === 'verbatim' ? '✓' : '✗'} ${quote.id}: ${VERDICT_WORDS[verdict]}${place}`,
    ...(replaced.some((words) => words !== '')
      ? [
          `      brackets stand for ${replaced
            .filter((words) => words !== '')
            .map((words) => `“${words}”`)
            .join(', ')}`,
        ]
      : []),
    ...(verdict === 'punctuation'
      ? [`      quote:  ${oneLine(quote.words)}`, `      source: ${oneLine(reads ?? '')}`]
      : []),
    ...(changes === undefined ? [] : [`      ${changes.map(showChange).join(' ')}`]),
  ].join('\n');
}

/** As `git diff --word-diff` sets it. */
function showChange({ in: where, text }: Change): string {
  if (where === 'quote') return `[-${text}-]`;
  return where === 'source' ? `{+${text}+}` : text;
}

const oneLine = (words: string) => cutAtWord(words.replace(/\s+/g, ' '), 300, 'en');

export function reportJson(verifications: readonly Verification[], day: string) {
  return {
    checked: day,
    copies: verifications.map(({ because, copy, file, quotes, source }) => ({
      file,
      kind: copy.kind,
      sha256: copy.sha256,
      article: source.article.slug,
      source: source.source.id,
      ...(because && { because: because.reason }),
      quotes: quotes.map(({ held, quote }) => ({
        id: quote.id,
        result: held.verdict,
        ...(held.reads !== undefined && { reads: held.reads }),
        ...(held.changes && { changes: held.changes }),
      })),
    })),
  };
}
