/** Copies of sources, and every quote that they should have. */
import { relative } from 'node:path';
import { fingerprint } from '../../model/ledger/fingerprint.ts';
import type { ResolvedQuote } from '../../model/types.ts';
import type { Issue } from '../../schema/issue.ts';
import type { VerifiedEntry } from '../../schema/verified.ts';
import { type Held, holdQuote } from './holdQuote.ts';
import { type Candidate, documentsOf, identify, type QuotedSource } from './identify.ts';
import { type Copy, readCopy } from './readCopy.ts';
import { searchable } from './searchable.ts';

/** A file, and the id of the source that it is a copy of, where the editor says so. */
export interface GivenCopy {
  file: string;
  source?: string | undefined;
}

export interface HeldQuote {
  quote: ResolvedQuote;
  held: Held;
}

/** What a copy has of the quotes of one source in one article. */
export interface Verification {
  file: string;
  copy: Copy;
  source: QuotedSource;
  /** Why the copy is taken for that source's; nothing where the editor says so. */
  because?: Pick<Candidate, 'reason' | 'says'>;
  quotes: HeldQuote[];
}

/** @param sources those that may be meant, of all articles or of one */
export async function verifyCopy(
  { file, source: id }: GivenCopy,
  sources: readonly QuotedSource[],
): Promise<{ verifications: Verification[]; issues: Issue[] }> {
  const refuse = (name: Issue['name'], text: Pick<Issue, 'found' | 'expected' | 'fix'>) => ({
    verifications: [],
    issues: [{ name, path: pathOf(file), line: 1, column: 1, ...text }],
  });
  const { copy, finding } = await readCopy(file);
  if (finding) return { verifications: [], issues: [{ ...finding, path: pathOf(file) }] };

  const text = searchable(copy.text);
  const results = new Map<ResolvedQuote, Held>();
  const hold = (quote: ResolvedQuote) => {
    const held = results.get(quote) ?? holdQuote(quote, text);
    results.set(quote, held);
    return held;
  };
  const stands = (quote: ResolvedQuote) => hold(quote).verdict === 'verbatim';
  const meant = id === undefined ? sources : sources.filter(({ source }) => source.id === id);
  if (meant.length === 0) return refuse('CopyUnrelated', unknownSource(id, sources));
  const candidates = identify(copy, meant, stands);
  const taken = id === undefined ? candidates : meant;
  if (taken.length === 0) return refuse('CopyUnrelated', isNobodys(copy));
  if (documentsOf(taken) > 1) return refuse('CopyUnrelated', isSeverals(taken));
  const isNamed = candidates.some(({ reason }) => reason !== 'quotes');
  const found = taken.flatMap(({ quotes }) => quotes.map(hold));
  if (!isNamed && found.every(({ verdict }) => verdict === 'absent')) {
    return refuse('CopyUnrelated', hasNone(copy, taken));
  }
  if (isWalled(copy) && found.every(({ verdict }) => verdict === 'absent')) {
    return refuse('CopyUnrelated', hasNone(copy, taken));
  }
  return {
    verifications: taken.map((source) => ({
      file,
      copy,
      source,
      because: candidates.find((each) => id === undefined && each.source === source.source),
      quotes: source.quotes.map((quote) => ({ quote, held: hold(quote) })),
    })),
    issues: [],
  };
}

/** What is kept of it. */
export function entriesOf({ copy, quotes }: Verification, day: string): VerifiedEntry[] {
  return quotes.map(({ quote, held: { verdict, reads } }) => ({
    quote: quote.id,
    source: quote.source.id,
    copy: copy.kind,
    sha256: copy.sha256,
    checked: day,
    result: verdict,
    ...(reads !== undefined && { reads: reads.slice(0, MOST_READ) }),
    words: fingerprint(quote.parts),
  }));
}

/** Characters of a source that are kept to be shown beside a quote. */
const MOST_READ = 2000;

const pathOf = (file: string) => relative('', file).replaceAll('\\', '/') || file;

const EXPECTED = 'a copy of a source that has quotes';

function unknownSource(id: string | undefined, sources: readonly QuotedSource[]) {
  const ids = [...new Set(sources.map(({ source }) => source.id))].sort();
  return {
    found: id === undefined ? 'no source that has quotes' : `--source ${id}, which no quote has`,
    expected: ids.length > 0 ? `one of ${ids.join(', ')}` : 'an article with quotes',
    fix: 'name the source that the copy is of',
  };
}

function isNobodys({ titles }: Copy) {
  const title = titles[0] === undefined ? '' : `, “${titles[0].slice(0, 80)}”`;
  return {
    found: `a copy${title} that gives no source’s address or title as its own, and has none of the quotes`,
    expected: EXPECTED,
    fix: 'say whose it is: --source ID=FILE',
  };
}

function isSeverals(taken: readonly QuotedSource[]) {
  const names = taken.map(({ article, source }) => `${source.id} (${article.slug})`);
  return {
    found: `a copy that may be of any of ${taken.length} sources: ${names.join(', ')}`,
    expected: 'a copy of one',
    fix: 'say whose it is: --source ID=FILE, with --article SLUG where two articles have the id',
  };
}

const WALL =
  /\bsubscri(?:be|bers?|ption)\b|\b(?:sign|log) in to (?:read|continue|view)|\bregister to (?:read|continue)|구독|로그인/i;

const isWalled = ({ text }: Copy) => WALL.test(text);

function hasNone(copy: Copy, taken: readonly QuotedSource[]) {
  const [first] = taken;
  const whose = first === undefined ? '' : ` of ${first.source.id}`;
  return isWalled(copy)
    ? {
        found: `none of the quotes${whose}, and an invitation to subscribe or to sign in`,
        expected: 'a copy of the whole text',
        fix: 'save the page as a subscriber sees it, or another copy of it',
      }
    : {
        found: `none of the quotes${whose}, nor anything like them`,
        expected: 'a copy that has the words',
        fix: 'look whether it is the right file, and the whole of it; nothing was recorded',
      };
}
