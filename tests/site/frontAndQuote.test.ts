/** The front page, from one article to many, and the page of a quote as a place to land. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';
import type { Dist } from '../support/dist.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { writeArchive } from './cases/archive.ts';

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const opened = (dist: Dist, path: string) => parseHTML(dist.read(`${path}index.html`)).document;
const hrefs = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('a site of one article', () => {
  test('leads with it and its quote, and shows no empty part', async () => {
    const document = opened(await builtSite({ contentDir: fixture('minimal') }), '');
    const lead = document.querySelector('article');
    expect(hrefs(lead as Element, 'h2 a')).toEqual(['/articles/ferry/']);
    expect(textOf(lead)).toContain('the ferry left when it was told to');
    expect(document.querySelector('#earlier_')).toBeNull();
    expect(document.querySelector('#latest_')).toBeNull();
    for (const list of document.querySelectorAll('main :is(ul, ol, dl)')) {
      expect(list.children.length).toBeGreaterThan(0);
    }
  });
});

describe('a site of many articles', () => {
  let front: Document;
  beforeAll(async () => {
    const contentDir = tempFolder();
    writeArchive(contentDir);
    front = opened(await builtSite({ contentDir }), '');
  });

  test('leads with the newest and all its claims', () => {
    const lead = front.querySelector('article') as Element;
    expect(hrefs(lead, 'h2 a')).toEqual(['/notes/articles/l-the-lamp/']);
    expect(hrefs(lead, 'dd a')).toEqual(['/notes/articles/l-the-lamp/claims/it-holds/']);
    expect(textOf(lead.querySelector('dt'))).toBe('established 1');
  });

  test('says what changed lately, the newest first, each with the way to it', () => {
    const part = front.querySelector('[aria-labelledby="changes_"]') as Element;
    const days = [...part.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted().toReversed());
    const changes = [...part.querySelectorAll('ol > li li')];
    expect(changes.length).toBeLessThanOrEqual(7);
    for (const change of changes) expect(hrefs(change, 'a')).toHaveLength(1);
    expect(textOf(part)).toContain('became contested');
  });

  test('shows the latest quotes, and further articles once each', () => {
    const quotes = front.querySelectorAll('[aria-labelledby="latest_"] .said');
    expect(quotes).toHaveLength(6);
    const further = hrefs(front, '[aria-labelledby="earlier_"] :is(h2, h3) a');
    expect(further).toHaveLength(11);
    expect(new Set(further).size).toBe(11);
    expect(further).not.toContain('/notes/articles/l-the-lamp/');
  });
});

describe('the page of a quote', () => {
  let quote: Document;
  beforeAll(async () => {
    const dist = await builtSite({ contentDir: fixture('full') });
    quote = opened(dist, 'articles/the-strait/quotes/cable-is-laid/');
  });

  test('says what became of its claims: on its day, since, and now', () => {
    const part = quote.querySelector('#claims_');
    expect(hrefs(part as Element, '.claimline > a')).toContain(
      '/articles/the-strait-a-year-on/claims/cable-exists/',
    );
    expect(textOf(part)).toMatch(/On that day/);
  });

  test('stands between the quotes before and after it', () => {
    const [first, next] = [...quote.querySelectorAll('a[rel="prev"], a[rel="next"]')];
    for (const link of [first, next].filter((each) => each !== undefined)) {
      expect(link?.getAttribute('href')).toMatch(/^\/articles\/the-strait\/quotes\//);
      expect(textOf(link as Element)).toMatch(/^(Previous|Next) quote .+“.+”$/);
    }
    expect(first).toBeDefined();
  });

  test('shows its words within the sentence of the article, and the way to them', () => {
    const part = quote.querySelector('[aria-labelledby="context_"]') as Element;
    const marked = [...part.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked.join('')).toContain('The cable is laid');
    expect(hrefs(part, 'a')).toEqual(['/articles/the-strait/#cable-is-laid']);
  });

  test.each([
    ['nobody-asked', 'Held word for word against the source on 13 May 2026: a saved copy'],
    ['in-a-list', 'punctuation or capitals differ. The copy reads “Two ships, one drum'],
    ['in-a-block-quote', 'words differ. The copy reads “We have seen no plan'],
    ['slow-water', 'Whether the source does is for the editor'],
  ])('says how the words stand to their source: %s', async (id, told) => {
    const dist = await builtSite({ contentDir: fixture('full') });
    const page = opened(dist, `articles/the-strait/quotes/${id}/`);
    const record = page.querySelector('[aria-labelledby="record_"]');
    expect(textOf(record)).toContain(
      `The article holds these words exactly: the software checks that. `,
    );
    expect(textOf(record)).toContain(told);
  });

  test('offers to share before it cites, and folds the citations', () => {
    const order = [...quote.querySelectorAll('[data-sharing], .citing')].map((part) =>
      part.hasAttribute('data-sharing') ? 'share' : 'cite',
    );
    expect(order).toEqual(['share', 'cite']);
    expect(quote.querySelector('.citing')?.closest('details')?.hasAttribute('open')).toBe(false);
  });
});
