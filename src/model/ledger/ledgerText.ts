/**
 * The text of the ledger: a JSON array of strings, one permalink to a line.
 *
 *     "articles/harbour/",
 *     "articles/harbour/quotes/not-a-cent/ words=0f3c5a9b7e21d486",
 *     "articles/port/ first=articles/harbour/",
 *     "people/mara-voss/",
 *     "people/mara-voss/quotes/2/",
 *
 * Lines are added and never changed, so git's `union` merge keeps those of both branches. The last line is always the
 * same: every entry ends with a comma, wherever branches add theirs. A line that stands there twice, or out of order,
 * is no fault.
 */
import type { Finding } from '../../schema/issue.ts';
import { type Permalink, readPermalink } from '../../urls.ts';
import { type Part, readPart } from '../partPaths.ts';

export interface LedgerEntry {
  /** Of a part, the page to which it belongs. */
  permalink: Permalink;
  /** A page of a long list, or a drawing of a map: what others of its kind may not have. */
  part?: Part | undefined;
  /** Below the site's base. */
  path: string;
  /** A quote's: the fingerprint of words under which it was published. Each wording has an entry. */
  words?: string | undefined;
  /** The path under which it was published first, where that was another. */
  first?: string | undefined;
  line: number;
}

export interface LedgerText {
  entries: LedgerEntry[];
  /** Something is out of place, and nothing is lost by writing the file anew. */
  untidy: Finding[];
  /** What nobody can read. */
  damage: Finding[];
}

const LAST = '~ kept by npm run permalinks: one permalink a line, none is ever taken out';
const ENTRY = /^(\S+?)(?: words=([0-9a-f]{16}))?(?: first=(\S+))?$/;
const STRING = /"(?:[^"\\\n]|\\.)*"/g;
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r].*)?$/gm;

export function readLedgerText(text: string): LedgerText {
  const ledger: LedgerText = { entries: [], untidy: [], damage: [] };
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;

  const [marker] = text.matchAll(MARKER);
  if (marker !== undefined) ledger.untidy.push(merged(lineAt(marker.index)));
  const unmarked = text.replace(MARKER, (line) => ' '.repeat(line.length));
  for (const { 0: string, index } of unmarked.matchAll(STRING)) {
    readEntry(string, lineAt(index), ledger);
  }

  const rest = unmarked.replace(STRING, (string) => ' '.repeat(string.length));
  const stray = rest.search(/[^\s,[\]]/);
  if (stray !== -1) {
    const [shown] = unmarked.slice(stray).split('\n');
    ledger.damage.push(
      unreadable(lineAt(stray), `${JSON.stringify(shown)}, which is no permalink`),
    );
  } else if (text.trim() === '') {
    ledger.damage.push(unreadable(1, 'a file without a word'));
  } else if (marker === undefined && !isList(text)) {
    ledger.untidy.push(torn(1));
  }
  return ledger;
}

function readEntry(string: string, line: number, ledger: LedgerText): void {
  const value = parse(string);
  if (typeof value === 'string' && value.startsWith('~')) return;
  const [, path = '', words, first] = ENTRY.exec(String(value)) ?? [];
  const whole = readPermalink(path);
  const { permalink, part } = whole
    ? { permalink: whole, part: undefined }
    : (readPart(path) ?? {});
  if (permalink === undefined || (first !== undefined && readPermalink(first) === undefined)) {
    ledger.damage.push(unreadable(line, `${string}, which is no permalink`));
  } else {
    ledger.entries.push({ permalink, part, path, words, first, line });
  }
}

/** @returns the whole text, sorted, each entry once; a quote whose words are known has no entry without them */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const worded = new Set(entries.flatMap(({ path, words }) => (words ? path : [])));
  const kept = entries.filter(({ path, words }) => words !== undefined || !worded.has(path));
  const lines = [...new Set(kept.map(formatEntry))].sort();
  return `[\n${[...lines, LAST].map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]\n`;
}

function formatEntry({ path, words, first }: LedgerEntry): string {
  return path + (words ? ` words=${words}` : '') + (first ? ` first=${first}` : '');
}

function isList(text: string): boolean {
  return Array.isArray(parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const expected = 'a list of paths such as "articles/SLUG/quotes/ID/", one to a line';

function damaged(line: number, found: string, fix: string): Finding {
  return { name: 'LedgerDamaged', line, column: 1, found, expected, fix };
}

const merged = (line: number) =>
  damaged(
    line,
    'the marks of a merge that git could not finish',
    'run `npm run permalinks`: it keeps the lines of both sides, which is always right here',
  );

const torn = (line: number) =>
  damaged(
    line,
    'a list with a comma or a bracket too many or too few',
    'run `npm run permalinks`: it keeps every line',
  );

const unreadable = (line: number, found: string) =>
  damaged(
    line,
    found,
    'restore what git has (`git checkout HEAD -- content/permalinks.json`), then run `npm run permalinks`, which adds what is new',
  );
