/**
 * A hundred small slips in the example's article, drawn with a fixed seed. Each ends in a correct page, which shows what
 * was written, or in an issue that somebody can act on; what was written is read by `asWritten.ts`, which shares nothing
 * with the site's own way.
 */
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { type LoadedContent, loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { ISSUES, type Issue, levelOf } from '../../src/schema/issue.ts';
import {
  differences,
  entriesAsShown,
  entriesAsWritten,
  markedWords,
  wordsOf,
  wordsOfProse,
} from '../support/asWritten.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { readDist, withAttribute } from '../support/dist.ts';
import { buildSite } from '../support/runSite.ts';
import { makeSlip, SLIP_KINDS, type SlipSeed, slipSeeds } from '../support/slips.ts';
import { tempDist } from '../support/tempFolder.ts';

/** Change it to draw others; what one of them finds becomes a row of a table. */
const SEED = 20231109;
const COUNT = 100;

const FILE = 'content/articles/two-way-street-seoul.md';
const site = copySite(fixture('example'));
const original = site.read(FILE);
const ended = { pages: [] as { slip: SlipSeed; text: string }[], issues: 0 };

const slips = slipSeeds(COUNT, SEED).flatMap((slip) => {
  const text = makeSlip(original, slip);
  return text === undefined || text === original ? [] : [{ ...slip, text }];
});

async function load(text: string): Promise<LoadedContent> {
  site.write(FILE, text);
  return loadContent({ contentDir: site.contentDir });
}

test.each(slips)('$kind ($at, $to)', async ({ text, ...slip }) => {
  const { site: shown, issues, notes } = await load(text);
  const told = `seed ${SEED}, ${JSON.stringify(slip)}: ${changeIn(text)}`;
  for (const issue of issues) expect.soft(faultsOf(issue, text), told).toEqual([]);
  const errors = issues.filter((issue) => levelOf(issue) === 'error');
  expect(shown === undefined, told).toBe(errors.length > 0);
  if (shown === undefined) {
    ended.issues += 1;
    return;
  }
  const [article] = shown.articles;
  // An article of a later day is told.
  if (article === undefined) return expect(notes.join(), told).toContain(FILE);
  expect(wrongIn(article, text), told).toEqual([]);
  ended.pages.push({ slip, text });
});

test('without a slip the page shows what is written', async () => {
  const { site: shown } = await load(original);
  expect(wrongIn(shown?.articles[0] as ResolvedArticle, original)).toEqual([]);
});

test('slips of every kind were made, and both ends were met', () => {
  expect(new Set(slips.map(({ kind }) => kind)).size).toBeGreaterThan(SLIP_KINDS.length * 0.9);
  expect(slips.length).toBeGreaterThan(COUNT * 0.9);
  expect(ended.issues).toBeGreaterThan(20);
  expect(ended.pages.length).toBeGreaterThan(20);
});

describe('a wrong page would be seen', () => {
  const { yaml, markdown } = split(original);
  test.each([
    ['a text cut by a comment', original.replace('before Blinken spoke', 'before #Blinken spoke')],
    ['a word that is gone', original.replace('The supposed', 'The')],
    ['another id', original.replace('source: tass-putin', 'source: cna-lavrov')],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(original);
    const { site: shown } = await load(original);
    expect(wrongIn(shown?.articles[0] as ResolvedArticle, text)).not.toEqual([]);
  });
  test('every entry of the frontmatter is read', () => {
    expect(entriesAsWritten(yaml).length).toBeGreaterThan(90);
    expect(wordsOfProse(markdown).length).toBeGreaterThan(800);
  });
});

/** One build for some of those that end in a page, each an article of its own. */
test('what is built is what was loaded', async () => {
  const some = ended.pages.filter((_, index) => index % 8 === 0).slice(0, 5);
  const many = copySite(fixture('example'));
  many.remove(FILE);
  many.remove('content/permalinks.json');
  for (const [index, { text }] of some.entries()) {
    many.write(`content/articles/slip-${index}.md`, text);
  }
  const build = await buildSite(tempDist(), many);
  expect([build.exitCode, build.issues.filter(({ level }) => level === 'error')]).toEqual([0, []]);
  const dist = readDist(build.dist, 'https://example.org/');
  for (const [index, { slip, text }] of some.entries()) {
    const told = `seed ${SEED}, ${JSON.stringify(slip)}`;
    const page = dist.page(path.posix.join('articles', `slip-${index}`, 'index.html'));
    const { yaml, markdown } = split(text);
    const prose = ` ${wordsOfProse(markdown).join(' ')} `;
    const quotes = entriesAsWritten(yaml).filter(({ under }) => under === 'quotes');
    expect(quotes.length, told).toBeGreaterThan(5);
    for (const { id, exact = '' } of quotes.map(({ fields }) => fields)) {
      const pieces = withAttribute(page, 'data-quote').filter(({ value }) => value === id);
      const words = pieces.map(({ element }) => wordsOf(textOf(element)).join(' '));
      expect.soft(words.join(' '), `${told} ${id}`).toBe(wordsOf(exact).join(' '));
      for (const each of words) expect.soft(prose, `${told} ${id}`).toContain(` ${each} `);
    }
  }
});

function split(text: string): { yaml: string; markdown: string } {
  const end = text.indexOf('\n---\n', 4);
  return { yaml: text.slice(4, end + 1), markdown: text.slice(end + 5) };
}

/** What an article shows otherwise than its file says. */
function wrongIn(article: ResolvedArticle, text: string): string[] {
  const { yaml, markdown } = split(text);
  const read = entriesAsWritten(yaml).filter(({ under }) => !/^(people|organizations)/.test(under));
  const wrong = differences(read, entriesAsShown(article));
  const prose = ` ${wordsOfProse(markdown).join(' ')} `;
  const shown = ` ${wordsOfProse(article.text).join(' ')} `;
  if (prose !== shown) wrong.push(`prose: ${firstDifference(prose, shown)}`);
  for (const { id, parts } of article.quotes) {
    if (markedWords(article, id) !== parts.join('')) wrong.push(`${id}: other words are marked`);
    for (const part of parts) {
      if (!prose.includes(` ${wordsOf(part).join(' ')} `)) wrong.push(`${id}: ${part}`);
    }
  }
  const escapes = markdown.includes('\\');
  const left = /\[\^.{0,9}|\]\(.{0,9}|^##+\S+/m.exec(article.text)?.[0];
  if (left !== undefined && !escapes) wrong.push(`Markdown is shown: ${left}`);
  return wrong;
}

/** What an issue does not tell, or tells in words of a program. */
function faultsOf(issue: Issue, text: string): string[] {
  const { path: file, line, column, name, found, expected, fix } = issue;
  const faults = [found, expected, fix]
    .filter((told) => !/\S/.test(told))
    .map(() => 'an empty line');
  const told = `${found}\n${expected}\n${fix}`;
  const strange =
    /undefined|null\b|NaN|\[object|\b\w*Error\b|\n {4}at |node_modules|\btoken\b/.exec(told);
  if (strange) faults.push(`${strange[0]} in: ${told}`);
  if (!(name in ISSUES)) faults.push(`no such issue: ${name}`);
  const lines = (file === FILE ? text : site.read(file)).split('\n');
  const here = lines[line - 1];
  if (here === undefined || column < 1 || column > here.length + 1) {
    faults.push(`${name} at ${file}:${line}:${column}, which is no place`);
  }
  return faults;
}

function changeIn(text: string): string {
  let from = 0;
  while (text[from] === original[from]) from += 1;
  return `…${JSON.stringify(text.slice(Math.max(0, from - 40), from + 60))}…`;
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `“${a.slice(Math.max(0, at - 20), at + 30)}” is shown as “${b.slice(Math.max(0, at - 20), at + 30)}”`;
}
