/** Breaking any one thing in the example's articles is seen, at the right file and line. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { copySite, fixture, type TempSite } from '../support/contentFolder.ts';
import { checkSite } from '../support/runSite.ts';

const { site: example, issues: exampleIssues } = await loadContent({
  contentDir: fixture('example'),
});
const articles: readonly ResolvedArticle[] = example?.articles ?? [];

/** Loads a changed site. @returns its issues as `path:line Name` */
async function issuesOf({ contentDir }: TempSite): Promise<string[]> {
  const { issues } = await loadContent({ contentDir });
  return issues.map(({ path: file, line, name }) => `${file}:${line} ${name}`);
}

/** The line on which a pattern matches, after a line that matches `after`. */
function lineOf(text: string, pattern: RegExp, after?: RegExp): number {
  const lines = text.split('\n');
  const from = after ? lines.findIndex((line) => after.test(line)) : 0;
  const index = lines.findIndex((line, number) => number >= from && pattern.test(line));
  if (from < 0 || index < 0) throw new Error(`no line matches ${pattern}`);
  return index + 1;
}

function changeLine(text: string, line: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  const before = lines[line - 1] as string;
  lines[line - 1] = change(before);
  if (lines[line - 1] === before) throw new Error(`line ${line} did not change: ${before}`);
  return lines.join('\n');
}

const quoteRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Another letter for the first one of the longest word. */
function misspell(words: string): string {
  const longest = words.match(/[\p{L}]+/gu)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '';
  const wrong = longest.slice(0, -1) + (longest.endsWith('x') ? 'y' : 'x');
  return words.replace(longest, wrong);
}

test('the example has no issues', () => {
  expect(exampleIssues).toEqual([]);
  expect(articles.length).toBeGreaterThan(0);
});

describe.each(articles)('$slug', (article) => {
  const file = article.path;
  const original = copySite(fixture('example')).read(file);

  describe('a letter in a quote', () => {
    const parts = article.quotes.flatMap((quote) =>
      quote.parts.map((words, part) => ({
        id: quote.id,
        part,
        words,
        one: quote.parts.length === 1,
      })),
    );

    test.each(parts)('$id, part $part', async ({ id, part, one }) => {
      const site = copySite(fixture('example'));
      const start = lineOf(original, new RegExp(`^  - id: ${id}$`));
      const exact =
        original.split('\n').findIndex((text, n) => n >= start && /^ {4}exact:/.test(text)) + 1;
      const line = one ? exact : exact + 1 + part;
      const prefix = one ? /^( {4}exact: )/ : /^( {6}- )/;
      site.write(
        file,
        changeLine(original, line, (text) => text.replace(prefix, '$1Q')),
      );
      expect(await issuesOf(site)).toEqual([
        expect.stringMatching(
          new RegExp(`^${quoteRegExp(file)}:${line} Quote(NotFound|CaseDiffers)$`),
        ),
      ]);
    });

    test.each(parts)('$id, part $part, in the prose', async ({ words }) => {
      const site = copySite(fixture('example'));
      const prose = original.indexOf('\n---\n', 4) + 5;
      const body = original.slice(prose);
      const at = body.indexOf(words);
      if (at < 0) return; // The prose sets it in other typography or markup: the next test has it by another way.
      site.write(file, original.slice(0, prose) + body.replace(words, () => misspell(words)));
      const issues = await issuesOf(site);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.join('\n')).toMatch(new RegExp(`^${quoteRegExp(file)}:\\d+ QuoteNotFound`));
    });
  });

  test.each(article.sources)('the id of the source $id', async ({ id }) => {
    const site = copySite(fixture('example'));
    const line = lineOf(original, new RegExp(`\\bid: ${id}\\b`));
    site.write(
      file,
      changeLine(original, line, (text) => text.replace(`id: ${id}`, `id: ${id}-x`)),
    );
    const uses = original
      .split('\n')
      .flatMap((text, index) =>
        [...text.matchAll(new RegExp(`source: ${id}(?![\\w-])|\\[\\^${id}\\]`, 'g'))].map(
          () => index + 1,
        ),
      );
    expect(uses.length).toBeGreaterThan(0);
    expect(await issuesOf(site)).toEqual(uses.map((use) => `${file}:${use} UnknownSource`));
  });

  const dates = original
    .slice(0, original.indexOf('\n---\n', 4))
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/(?:date|published|asOf|updated): (\d{4}-\d\d-\d\d)/g)].map((match) => ({
        line: index + 1,
        date: match[1] as string,
        offset: match.index + match[0].length - 2,
      })),
    );

  test('every date', async () => {
    for (const { line, offset } of dates) {
      const site = copySite(fixture('example'));
      site.write(
        file,
        changeLine(original, line, (text) => `${text.slice(0, offset)}32${text.slice(offset + 2)}`),
      );
      expect(await issuesOf(site)).toEqual([`${file}:${line} ImpossibleDate`]);
    }
    expect(dates.length).toBeGreaterThan(0);
  });
});

test('an alias that clashes', async () => {
  const people = readdirSync(path.join(fixture('example'), 'people')).sort();
  const listed = new Set(
    articles.flatMap(({ entities }) => entities.map(({ entity }) => `${entity.id}.yaml`)),
  );
  const [first, second] = people.filter((name) => listed.has(name));
  const site = copySite(fixture('example'));
  const name = /^name: (.*)$/m.exec(site.read(`content/people/${first}`))?.[1] as string;
  const target = `content/people/${second}`;
  const text = site.read(target).replace(/^aliases: .*\n/m, '');
  site.write(target, `${text.trimEnd()}\naliases:\n  - ${name}\n`);
  const line = lineOf(site.read(target), new RegExp(`^  - ${quoteRegExp(name)}$`), /^aliases:$/);
  expect(await issuesOf(site)).toEqual([`${target}:${line} AliasAmbiguous`]);
});

test('an alias that is gone takes no quote with it, and a name that is gone is an issue', async () => {
  const site = copySite(fixture('example'));
  const [article] = articles;
  const person = article?.entities.find(({ entity }) => entity.kind === 'person');
  site.edit(`content/people/${person?.entity.id}.yaml`, /^name: .*\n/, '');
  expect(await issuesOf(site)).toEqual([`content/people/${person?.entity.id}.yaml:1 MissingField`]);
});

test('the command says so too', async () => {
  const site = copySite(fixture('example'));
  const file = articles[0]?.path as string;
  site.edit(file, /^( {4}exact: )/m, '    exact: Q');
  const { exitCode, issues } = await checkSite({ contentDir: site.contentDir });
  expect(exitCode).toBe(1);
  expect(issues.map(({ name }) => name)).toEqual(['QuoteNotFound']);
});
