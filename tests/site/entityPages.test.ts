/** Pages about people, organizations, countries and claims: their counts against those of the files. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import type { Dist } from '../support/dist.ts';
import { brokenLinks, orphans } from '../support/links.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { invalidPages } from '../support/validHtml.ts';
import { ARCHIVE_ENTITIES, type ArchiveFile, countIn, writeArchive } from './cases/archive.ts';

let files: ArchiveFile[];
let dist: Dist;

beforeAll(async () => {
  const contentDir = tempFolder();
  files = writeArchive(contentDir);
  dist = await builtSite({ contentDir });
});

const open = (path: string) => parseHTML(dist.read(`${path}index.html`)).document;
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const allText = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(textOf);

test('every link leads somewhere, every page can be reached and is valid', () => {
  expect(brokenLinks(dist)).toEqual([]);
  expect(orphans(dist)).toEqual([]);
  expect(invalidPages(dist)).toEqual([]);
});

describe.each(ARCHIVE_ENTITIES)('$page', ({ page, id, name, names }) => {
  test('counts what the files hold', () => {
    const document = open(page);
    const counts = countIn(files, id, names);
    const shown = Object.fromEntries(
      [...document.querySelectorAll('.tally a')].map((link) => [
        link.getAttribute('href'),
        Number.parseInt(textOf(link), 10),
      ]),
    );
    const parts = {
      '#quotes_': counts.quotes,
      '#about_': counts.about,
      '#positions_': counts.claims,
      '#events_': counts.events,
      '#mentions_': counts.mentions,
      '#articles_': counts.articles,
    };
    for (const [part, count] of Object.entries(parts)) {
      expect.soft(shown[part] ?? 0, `tally ${part}`).toBe(count);
      expect.soft(Number(textOf(document.querySelector(`${part} h2 .n`)) || 0), part).toBe(count);
    }
    const length = (selector: string) => document.querySelectorAll(selector).length;
    expect.soft(length('#quotes_ .said')).toBe(counts.quotes);
    expect.soft(length('#about_ .said')).toBe(counts.about);
    expect.soft(length('#positions_ .rows > li')).toBe(counts.positions);
    const claims = [...document.querySelectorAll('#positions_ .claimline > a')];
    expect
      .soft(new Set(claims.map((claim) => claim.getAttribute('href'))).size)
      .toBe(counts.claims);
    expect.soft(length('#events_ .rows > li')).toBe(counts.events);
    expect.soft(length('#mentions_ .lines a')).toBe(counts.mentions);
    expect.soft(length('#articles_ .rows > li')).toBe(counts.articles);
  });

  test('stands in its index with the same counts', () => {
    const index = open(page.replace(/[^/]+\/$/, ''));
    const link = [...index.querySelectorAll('.index .name')].find(
      (found) => textOf(found) === name,
    );
    const counts = countIn(files, id, names);
    const told = (count: number, one: string) =>
      count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`];
    expect(textOf(link?.closest('li')?.querySelector('.counts') ?? null)).toBe(
      [
        ...told(counts.quotes, 'quote'),
        ...told(counts.claims, 'claim'),
        ...told(counts.articles, 'article'),
      ].join(', '),
    );
  });

  test('says nothing without a source', () => {
    const document = open(page);
    const statements = document.querySelectorAll(
      '#quotes_ .said, #about_ .said, #positions_ .rows > li, #events_ .rows > li',
    );
    for (const statement of statements) {
      const links = [...statement.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
      expect.soft(links.join(' ')).toMatch(/https:\/\/port\.example\//);
    }
    for (const line of document.querySelectorAll('#mentions_ .lines li')) {
      expect
        .soft(line.querySelector('a')?.getAttribute('href'))
        .toMatch(/^\/notes\/articles\/[^#]+#/);
    }
    for (const role of document.querySelectorAll('#roles_ .rows > li')) {
      expect
        .soft(role.querySelector('a[href*="port.example"], a[href*="/articles/"]'))
        .not.toBeNull();
    }
  });
});

test('the indexes count their entries', () => {
  const tabs = allText(open('people/'), 'nav[aria-label="On this site"] a');
  expect(tabs).toEqual(['People 4', 'Organizations 2', 'Countries 3']);
});

test('quotes are newest first, each in the role of its day', () => {
  const document = open('people/ana-quill/');
  const said = [...document.querySelectorAll('#quotes_ .said')].map((item) => ({
    date: item.querySelector('time')?.getAttribute('datetime') ?? '',
    text: textOf(item.querySelector('.soft')),
  }));
  const dates = said.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  for (const { date, text } of said) {
    expect.soft(text).toContain(date <= '2020-06-30' ? 'Deputy of' : 'Head of');
  }
  const mine = files.flatMap(({ frontmatter }) =>
    frontmatter.quotes.filter(({ speaker }) => speaker === 'ana-quill'),
  );
  const early = mine.filter(({ said }) => said.date <= '2020-06-30').length;
  expect(allText(document, '#roles_ .rows a[href="#quotes_"]')).toEqual([
    `${mine.length - early} quotes`,
    `${early} quotes`,
  ]);
});

test('the index of quotes has each once, the newest first, month by month', () => {
  const document = open('quotes/');
  const dates = [...document.querySelectorAll('.said .date time')].map((time) =>
    time.getAttribute('datetime'),
  );
  expect(dates).toEqual(
    files
      .flatMap(({ frontmatter }) => frontmatter.quotes.map(({ said }) => said.date))
      .sort()
      .reverse(),
  );
  expect(document.querySelectorAll('.part')).toHaveLength(12);
});

test('a country has its flag, those who speak for it, and what moves', () => {
  const document = open('countries/is/');
  expect(document.querySelector('h1 img')?.getAttribute('src')).toBe('/notes/flags/is.svg');
  expect(dist.files).toContain('flags/is.svg');
  expect(allText(document, '#speakers_ .name')).toEqual(['Ana Quill']);
  const flows = files.filter(({ frontmatter }) => frontmatter.claims[0]?.flow).length;
  const told = [...document.querySelectorAll('#positions_ .claimline')]
    .filter((line) => textOf(line).includes('nets to Norway'))
    .map((line) => line.querySelector('a')?.getAttribute('href'));
  expect(new Set(told).size).toBe(flows);
});

describe('claims', () => {
  const current = () => {
    const continued = files.flatMap(({ frontmatter }) => frontmatter.claims[0]?.continues ?? []);
    return files.filter(({ slug }) => !continued.includes(`${slug}/it-holds`));
  };

  test('by status', () => {
    const counts = new Map<string, number>();
    for (const { frontmatter } of current()) {
      const status = frontmatter.claims[0]?.status ?? '';
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    const document = open('claims/');
    for (const [status, count] of counts) {
      expect.soft(textOf(document.querySelector(`#${status} h2`))).toBe(`${status} ${count}`);
      expect.soft(document.querySelectorAll(`#${status} .rows > li`)).toHaveLength(count);
    }
    expect(document.querySelectorAll('.part .rows > li')).toHaveLength(current().length);
  });

  test('by date and by country', () => {
    expect(open('claims/by-date/').querySelectorAll('.rows > li')).toHaveLength(current().length);
    const document = open('claims/by-country/');
    for (const code of ['IS', 'NO']) {
      const { claims } = countIn(files, code, []);
      expect
        .soft(textOf(document.querySelector(`#${code.toLowerCase()} h2 .n`)), code)
        .toBe(`${claims}`);
    }
  });

  test('a claim that goes on has one history over all its articles', () => {
    const document = open('articles/f-the-rope/claims/it-holds/');
    const statuses = allText(document, '.course-days > li > p .status');
    expect(statuses).toEqual(['asserted', 'contested', 'established']);
    const history = textOf(document.querySelector('#history_'));
    for (const slug of ['a-first-net', 'b-two-nets', 'f-the-rope']) {
      expect.soft(history).toContain(`Said in ${slug}.`);
    }
    expect(document.querySelectorAll('#positions_ .rows > li')).toHaveLength(6);
    expect(document.querySelectorAll('#appears_ .rows > li')).toHaveLength(3);
  });

  test('an earlier one says how it stands now', () => {
    const later = open('articles/a-first-net/claims/it-holds/').querySelector('.later');
    expect(later?.querySelector('a')?.getAttribute('href')).toBe(
      '/notes/articles/f-the-rope/claims/it-holds/',
    );
    expect(textOf(later)).toContain('established');
  });

  test('one that stands alone shows its positions and quotes', () => {
    const document = open('articles/k-the-pier/claims/it-holds/');
    expect(allText(document, '#positions_ h3')).toContain('+asserts 1');
    // Of its five quotes two are a position's own words, and stand there.
    expect(document.querySelectorAll('#quotes_ .said')).toHaveLength(3);
  });
});
