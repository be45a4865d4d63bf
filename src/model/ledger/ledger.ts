/**
 * The ledger, `content/permalinks.json`: every page that was ever published, and under which words a quote was. The
 * addresses that belong to a page (its card, its files, its frame) follow from it, by `urls.ts`. It only grows.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../schema/issue.ts';
import { inLastCommits } from './lastCommits.ts';
import { formatLedger, type LedgerEntry, readLedgerText } from './ledgerText.ts';
import { ofOneFile, type Removal, recentRemovals } from './removals.ts';

const FILE = 'permalinks.json';
export const LEDGER_PATH = `content/${FILE}`;

export interface Ledger {
  /** Those of the file, and those that it lost since it was committed, or in a commit that changed more. */
  entries: LedgerEntry[];
  /** What `npm run permalinks` repairs by itself. */
  repairable: Issue[];
  /** What only an editor can repair. */
  damage: Issue[];
}

/** Reads the ledger. A site that was never published has none; git knows whether it was. */
export async function readLedger(contentDir: string): Promise<Ledger> {
  const [text, committed, removals] = await Promise.all([
    readFile(join(contentDir, FILE), 'utf8').catch((error: unknown) => error),
    inLastCommits(contentDir, FILE),
    recentRemovals(contentDir, FILE),
  ]);
  const before = committed.flatMap((each) => readLedgerText(each).entries);
  if (typeof text !== 'string') {
    if (codeOf(text) !== 'ENOENT')
      return { entries: before, repairable: [], damage: [closed(text)] };
    const gone = before.length > 0 ? [shrunk(before, 'no such file, unlike')] : [];
    return { entries: before, repairable: gone, damage: [] };
  }
  const { entries, untidy, damage } = readLedgerText(text);
  const since = missingIn(entries, before);
  const lost = [...since, ...(await lostEarlier(contentDir, [...entries, ...since], removals))];
  const inFile = (findings: readonly Omit<Issue, 'path'>[]) =>
    findings.map((finding) => ({ ...finding, path: LEDGER_PATH }));
  return {
    entries: [...entries, ...lost.map((entry) => ({ ...entry, line: 1 }))],
    // Lines that nobody can read are not missing.
    repairable: [
      ...inFile(untidy),
      ...(lost.length > 0 && damage.length === 0
        ? [shrunk(lost, `${countOf(lost.length)} than`)]
        : []),
    ],
    damage: inFile(damage),
  };
}

/**
 * What earlier commits took out beside other changes. What a commit of its own took out was meant to go; where a line was
 * taken out more than once, the last time counts.
 */
async function lostEarlier(
  contentDir: string,
  known: readonly LedgerEntry[],
  removals: readonly Removal[],
): Promise<LedgerEntry[]> {
  const removedBy = new Map<string, { commit: string; entry: LedgerEntry }>();
  for (const { commit, text } of removals) {
    for (const entry of missingIn(known, readLedgerText(text).entries)) {
      const key = keyOf(entry);
      if (!removedBy.has(key)) removedBy.set(key, { commit, entry });
    }
  }
  const last = [...removedBy.values()];
  const meant = await ofOneFile(contentDir, [...new Set(last.map(({ commit }) => commit))]);
  return last.flatMap(({ commit, entry }) => (meant.has(commit) ? [] : entry));
}

function missingIn(known: readonly LedgerEntry[], entries: readonly LedgerEntry[]): LedgerEntry[] {
  const covered = new Set(known.flatMap(({ path, words }) => [path, `${path} ${words}`]));
  return distinct(entries).filter(
    ({ path, words }) => !covered.has(words ? `${path} ${words}` : path),
  );
}

function distinct(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function keyOf({ path, words }: LedgerEntry): string {
  return `${path} ${words}`;
}

/** @returns whether anything had to be written */
export async function writeLedger(contentDir: string, entries: readonly LedgerEntry[]) {
  const file = join(contentDir, FILE);
  const text = formatLedger(entries);
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before !== text) await writeFile(file, text);
  return before !== text;
}

function countOf(lost: number): string {
  return lost === 1 ? 'one permalink fewer' : `${lost} permalinks fewer`;
}

function shrunk([first]: readonly LedgerEntry[], compared: string): Issue {
  return {
    name: 'LedgerShrank',
    path: LEDGER_PATH,
    line: 1,
    column: 1,
    found: `${compared} the last commits, or a side of a merge, which had ${first?.path}`,
    expected: 'a list that only grows: what was published once is in it for ever',
    fix: 'run `npm run permalinks`, which puts back what was there; what was never published may be taken out in a commit that changes nothing else',
  };
}

function closed(error: unknown): Issue {
  return {
    name: 'LedgerDamaged',
    path: LEDGER_PATH,
    line: 1,
    column: 1,
    found: `a file that cannot be read (${codeOf(error)})`,
    expected: 'a readable file of UTF-8 text',
    fix: 'look at the file and its permissions',
  };
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? error);
}
