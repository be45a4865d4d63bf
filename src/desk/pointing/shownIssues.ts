/** Issues as the page lists them: each with the words that it is about, as far as the page shows them. */

import { splitFrontmatter } from '../../schema/frontmatter.ts';
import { type Issue, levelOf } from '../../schema/issue.ts';
import {
  claimNoteFragment,
  claimWordsFragment,
  entityFragment,
  quoteFragment,
  sourceFragment,
} from '../../urls.ts';
import type { OpenArticle } from './openArticle.ts';
import type { ShownAt, ShownIssue } from './types.ts';

/** @param article that the page shows: its issues come first */
export function shownIssues(issues: readonly Issue[], article?: OpenArticle): ShownIssue[] {
  const own = article ? issues.filter(({ path }) => path === article.path) : [];
  const others = issues.filter((issue) => !own.includes(issue));
  const entries = article ? entryLines(article) : [];
  return [
    ...own.map((issue) => shown(issue, article && placeInPage(issue, article, entries))),
    ...others.map((issue) => shown(issue)),
  ];
}

function shown(issue: Issue, at?: ShownAt): ShownIssue {
  const { name, path, line, column, found, fix } = issue;
  return { name, level: levelOf(issue), path, line, column, found, fix, at };
}

/** A line of the frontmatter on which an entry begins, and where the page shows it. */
interface EntryLine {
  line: number;
  fragment?: string;
}

function entryLines({ entry, frontmatter, listings }: OpenArticle): EntryLine[] {
  const line = (...path: (string | number)[]) => frontmatter.placeOf(path).line;
  const quotes = entry.quotes ?? [];
  return [
    ...Object.keys(entry).map((field) => ({ line: frontmatter.placeOfKey([field]).line })),
    ...listings.map(({ record, place }) => ({
      line: place.line,
      fragment: entityFragment(record.key),
    })),
    ...(entry.sources ?? []).map(({ id }, at) => ({
      line: line('sources', at),
      fragment: sourceFragment(id),
    })),
    ...quotes.map(({ id }, at) => ({ line: line('quotes', at), fragment: quoteFragment(id) })),
    ...(entry.claims ?? []).map(({ id, exact }, at) => ({
      line: line('claims', at),
      fragment: exact === undefined ? claimNoteFragment(id) : claimWordsFragment(id, quotes),
    })),
  ].sort((a, b) => a.line - b.line);
}

function placeInPage(
  { line, column }: Issue,
  { text }: OpenArticle,
  entries: readonly EntryLine[],
): ShownAt | undefined {
  const { parts } = splitFrontmatter(text);
  if (parts === undefined) return undefined;
  if (line < parts.markdownLine) {
    const fragment = entries.findLast((each) => each.line <= line)?.fragment;
    return fragment === undefined ? undefined : { fragment };
  }
  const lines = parts.markdown.split('\n');
  const at = line - parts.markdownLine;
  const words = wordsFrom(lines[at]?.slice(column - 1) ?? '');
  if (words === undefined) return undefined;
  const before = [...lines.slice(0, at), lines[at]?.slice(0, column - 1)].join('\n');
  return { words, nth: before.split(words).length - 1 };
}

/** Enough to find a place by. */
const LONGEST = 60;

/** The words of a line of Markdown up to its next sign or quotation mark. */
function wordsFrom(line: string): string | undefined {
  const [, words = ''] = WORDS.exec(line) ?? [];
  const short = words.slice(0, LONGEST).trim();
  return /[\p{L}\p{N}]/u.test(short) ? short : undefined;
}

const SIGN = '*_`[\\]<>|\\\\#"“”„«»';
const WORDS = new RegExp(`^[${SIGN}\\s]*([^${SIGN}]*)`, 'u');
