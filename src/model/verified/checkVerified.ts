/** What is kept of quotes held against their sources, beside what the articles say. */
import type { Finding, Issue } from '../../schema/issue.ts';
import type { AnnotatedArticle } from '../resolveArticle.ts';
import { isOf } from './isOf.ts';
import type { VerifiedRecord } from './readVerified.ts';

/** @returns a warning for each result whose quote is nowhere */
export function checkStrays(
  records: readonly VerifiedRecord[],
  articles: readonly AnnotatedArticle[],
  unread: ReadonlySet<string>,
): Issue[] {
  const quotes = new Map(
    articles.map(({ slug, entry }) => [slug, new Set(entry.quotes?.map(({ id }) => id))]),
  );
  return records.flatMap(({ slug, entries, placeOf }) => {
    // An article with issues of its own may hide the quote.
    if (unread.has(slug)) return [];
    const known = quotes.get(slug);
    if (known === undefined) {
      return [
        {
          name: 'VerificationStray' as const,
          ...placeOf(0),
          found: `results for an article "${slug}", which is nowhere`,
          expected: 'a file named as its article is',
          fix: 'rename it as the article was renamed, or delete it',
        },
      ];
    }
    return entries.flatMap(({ quote }, index) =>
      known.has(quote)
        ? []
        : {
            name: 'VerificationStray' as const,
            ...placeOf(index),
            found: `a result for quote "${quote}", which the article does not have`,
            expected: 'results for quotes of the article',
            fix: 'delete the entry, or write the id that the quote has',
          },
    );
  });
}

/** How many ids a message lists. */
const SHOWN = 5;

/** @returns what the quotes of an article lack: nothing of it is wrong on the page, which says how each was checked */
export function checkHeld({ body, entry, file, verified }: AnnotatedArticle): Finding[] {
  const never: { id: string; index: number }[] = [];
  const findings = (entry.quotes ?? []).flatMap((quote, index): Finding[] => {
    const { id, note, source } = quote;
    const held = verified.find((each) => each.quote === id);
    if (held === undefined) {
      never.push({ id, index });
      return [];
    }
    const parts = body.matches.find((match) => match.kind === 'quote' && match.id === id)?.texts;
    const place = file.placeOf(['quotes', index, 'exact']);
    if (!isOf(held, { source, parts: parts ?? [] })) {
      const what = held.source === source ? 'other words' : `a copy of source "${held.source}"`;
      return [
        {
          name: 'VerificationStale',
          ...place,
          found: `quote "${id}": what was held against its source on ${held.checked} was ${what}`,
          expected: 'words that were held against the source as they are',
          fix: `hold them against a copy of it again: npm run verify -- --source ${source}=FILE`,
        },
      ];
    }
    // A reader is told how it differs, and a note says why.
    if ((held.result !== 'words' && held.result !== 'absent') || note !== undefined) return [];
    return [
      {
        name: 'QuoteDiffers',
        ...place,
        found:
          held.reads === undefined
            ? `quote "${id}": not in the copy of its source on ${held.checked}`
            : `quote "${id}": the copy of its source reads ${JSON.stringify(held.reads)}`,
        expected: 'the words of the source, or a note that says why they differ',
        fix: 'correct the quote; or, where it is right as it is, say in its `note:` what the source has instead',
      },
    ];
  });
  return [...findings, ...unverified(never, file)];
}

/** One for all quotes of an article: who has no copy cannot hold anything against it. */
function unverified(
  never: readonly { id: string; index: number }[],
  file: AnnotatedArticle['file'],
): Finding[] {
  const [first] = never;
  if (first === undefined) return [];
  const shown = never.slice(0, SHOWN).map(({ id }) => id);
  const more = never.length > SHOWN ? `, and ${never.length - SHOWN} more` : '';
  return [
    {
      name: 'QuoteUnverified',
      ...file.placeOf(['quotes', first.index, 'id']),
      found: `${never.length === 1 ? '1 quote was' : `${never.length} quotes were`} never held against the source: ${shown.join(', ')}${more}`,
      expected: 'quotes that were held word for word against a copy of their source',
      fix: 'save the page of the source and run npm run verify -- FILE',
    },
  ];
}
