/** What the pages of the fixtures hold. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { copySite, type FixtureName, fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, type Page, withAttribute } from '../support/dist.ts';

const open = (name: FixtureName) => builtSite({ contentDir: fixture(name) });

const byId = (page: Page, id: string) => page.elements.find((e) => attribute(e, 'id') === id);
/** The text of a panel: where it folds, its fragment is on the part that unfolds. */
const panelText = (page: Page, id: string) => {
  const element = byId(page, id);
  const holds = (outer: Element) =>
    outer.tagName === 'details' && element && contains(outer, element);
  const panel = page.elements.find(holds) ?? element;
  return panel ? textOf(panel).replace(/\s+/g, ' ').trim() : undefined;
};
const contains = (outer: Element, inner: Element): boolean =>
  outer.children.some(
    (child) => child.type === 'element' && (child === inner || contains(child, inner)),
  );
const words = (page: Page) => textOf(page.tree).replace(/\s+/g, ' ');

/** The text of all pieces of a quote, joined. */
function piecesOf(page: Page, attributeName: string, value: string): string {
  return withAttribute(page, attributeName)
    .filter((found) => found.value === value)
    .map(({ element }) => textOf(element))
    .join('');
}

describe('minimal', () => {
  let dist: Dist;
  beforeAll(async () => {
    dist = await open('minimal');
  });

  test('has the pages of one article and one quote', () => {
    const pages = dist.pages.map(({ file }) => file);
    expect(pages).toEqual(
      expect.arrayContaining([
        '404.html',
        'articles/ferry/index.html',
        'articles/ferry/quotes/on-time/index.html',
        'index.html',
      ]),
    );
  });

  test('the quote is marked, says who, in which role, when and from where', () => {
    const page = dist.page('articles/ferry/index.html');
    expect(piecesOf(page, 'data-quote', 'on-time')).toBe('the ferry left when it was told to');
    expect(byId(page, 'on-time')?.tagName).toBe('mark');
    const panel = panelText(page, 'q_on-time');
    for (const part of [
      'Ada Lind',
      'Harbour master of Varnholm',
      '3 May 2026',
      'Varnholm',
      'Port of Varnholm',
    ]) {
      expect(panel).toContain(part);
    }
  });
});

describe('full', () => {
  let dist: Dist;
  let strait: Page;
  beforeAll(async () => {
    dist = await open('full');
    strait = dist.page('articles/the-strait/index.html');
  });

  const QUOTES: [id: string, words: string][] = [
    ['cable-is-laid', 'The cable is laidand it has been laid since the autumn'],
    ['slow-water', 'slow water'],
    [
      'nobody-asked',
      'Nobody asked the islanders whether they wanted a cable, and nobody told them',
    ],
    ['wanted-a-cable', 'whether they wanted a cable'],
    ['cable-and-nobody', 'a cable, and nobody told them, and it shows'],
    ['in-a-list', 'two ships, one drum and no permit'],
    ['in-a-block-quote', 'We have seen no drawing that is not the seller’s'],
    ['in-a-table', 'eleven kilometres'],
    ['in-a-heading', 'fished over it'],
    ['in-a-footnote', 'measured twice'],
    ['claim-cable-exists', 'Come and see it'],
  ];

  test.each(QUOTES)('the pieces of %s are its words', (id, text) => {
    expect(piecesOf(strait, 'data-quote', id)).toBe(text);
  });

  test.each(QUOTES)('%s has a fragment, a panel and a page that leads back to the words', (id) => {
    expect(byId(strait, id)?.tagName).toBe('mark');
    expect(byId(strait, `q_${id}`)).toBeDefined();
    const page = dist.page(`articles/the-strait/quotes/${id}/index.html`);
    const links = withAttribute(page, 'href').map(({ value }) => value);
    expect(links).toContain(`/articles/the-strait/#${id}`);
  });

  test('pieces of one range never nest in each other', () => {
    for (const name of ['data-quote', 'data-claim', 'data-mention']) {
      for (const { element, value } of withAttribute(strait, name)) {
        const inner = JSON.stringify(element.children);
        expect(inner).not.toContain(
          `"${name.replace(/-(.)/, (_, c: string) => c.toUpperCase())}":"${value}"`,
        );
      }
    }
  });

  test('ids stay the quotes’ own beside headings and claims of the same name', () => {
    expect(byId(strait, 'slow-water')?.tagName).toBe('mark');
    expect(byId(strait, 'claim-cable-exists')?.tagName).toBe('mark');
    expect(attribute(byId(strait, 'claim-cable-exists') as never, 'data-quote')).toBe(
      'claim-cable-exists',
    );
    const headings = strait.elements.filter(({ tagName }) => /^h[23]$/.test(tagName));
    expect(headings.map((heading) => textOf(heading))).toEqual(
      expect.arrayContaining([expect.stringContaining('Slow water')]),
    );
  });

  test('a source without an address is shown with how it can be seen, and no link', () => {
    const held = 'Recording held by “A & B”, its lawyers';
    const quotePage = dist.page('articles/the-strait/quotes/in-a-table/index.html');
    const embed = dist.page('embed/the-strait/in-a-table/index.html');
    const speaker = dist.page('people/mara-holt/index.html');
    for (const page of [strait, quotePage, embed, speaker]) expect(words(page)).toContain(held);
    expect(panelText(strait, 'q_in-a-table')).toContain(held);
    for (const page of [quotePage, embed]) {
      const links = page.elements.filter(({ tagName }) => tagName === 'a');
      expect(links.map((link) => textOf(link))).not.toContain('[Interview with Mara Holt]');
      expect(links.map((link) => attribute(link, 'href'))).not.toContain(undefined);
    }
  });

  test('a day of which the month alone is known is shown as the month', () => {
    const page = dist.page('articles/the-strait/quotes/in-a-block-quote/index.html');
    const times = page.elements.filter(({ tagName }) => tagName === 'time');
    const shown = times.map((time) => [attribute(time, 'datetime'), textOf(time)]);
    expect(shown).toContainEqual(['2026-02', 'February 2026']);
    expect(panelText(strait, 'q_in-a-block-quote')).toContain('February 2026');
  });

  test('a role is that of the day on which the words were said', () => {
    expect(panelText(strait, 'q_cable-is-laid')).toContain('Minister of works');
    expect(panelText(strait, 'q_cable-is-laid')).not.toContain('Chair of the Cable Board');
    const later = dist.page('articles/the-strait-a-year-on/index.html');
    expect(panelText(later, 'q_cable-is-laid')).toContain('Chair of the Cable Board');
    expect(panelText(strait, 'q_wanted-a-cable')).toContain('Spokeswoman for the firm');
  });

  test('mentions: names, aliases, demonyms, possessives and stated ones; none in code, links and headings', () => {
    const mentions = withAttribute(strait, 'data-mention').map(
      ({ element, value }) => `${value} ${textOf(element)}`,
    );
    for (const mention of [
      'person:ada-lind Ada Lind',
      'person:ada-lind the minister',
      'country:NO Norwegian',
      'person:odd-oneill O’Neill-Vik',
      'organization:skippers-union Union of Skippers',
      'organization:brandt-and-sons Brandt & Sons',
      'organization:brandt-and-sons B&S',
      'country:IS the Island',
    ]) {
      expect.soft(mentions).toContain(mention);
    }
    expect(mentions.filter((mention) => mention.startsWith('person:ada-lind'))).toHaveLength(2);
  });

  test('each claim shows its status, its day and its positions', () => {
    const panel = panelText(strait, 'c_cable-exists');
    expect(panel?.toLowerCase()).toContain('contested');
    expect(panel).toContain('10 February 2026');
    for (const status of ['asserted', 'supported', 'contested', 'established', 'refuted']) {
      expect.soft(words(strait).toLowerCase()).toContain(status);
    }
  });

  test('names and titles are shown as they were written', () => {
    for (const text of [
      'D’Arcy “Dee” <Lowe> & Co.',
      'Brandt & Sons <Cables> “Ltd”',
      'Skipper of the <em>Terne</em>',
    ]) {
      expect.soft(words(strait)).toContain(text);
    }
  });

  test('sources, corrections and events are there', () => {
    for (const id of ['ministry-transcript', 'gazette-report', 'landing-data', 'survey-imagery']) {
      expect.soft(byId(strait, `src_${id}`), id).toBeDefined();
    }
    expect(words(strait)).toContain('An earlier version gave the length in miles.');
    expect(words(strait)).toContain('Parliament asks for a report.');
    const links = withAttribute(strait, 'href').map(({ value }) => value);
    expect(links).toContain('https://archive.example/works/1');
    expect(links).toContain('https://works.example/2026/02/03?id=1&lang=en');
  });

  test('a reworded quote says on its page what stood there, and until when', () => {
    const page = dist.page('articles/the-strait/quotes/cable-is-laid/index.html');
    expect(words(page)).toContain(
      'Until 13 February 2026 it read “the cable is put down and it works”. The interpreter was misheard.',
    );
    const [quotation] = JSON.parse(
      page.elements
        .filter((element) => attribute(element, 'type') === 'application/ld+json')
        .map((element) => textOf(element))
        .join(''),
    )['@graph'];
    expect(quotation.correction).toMatchObject([
      { datePublished: '2026-02-13', about: { text: 'the cable is put down and it works' } },
    ]);
    const data = JSON.parse(dist.read('articles/the-strait/article.json'));
    const quote = data.quotes.find(({ id }: { id: string }) => id === 'cable-is-laid');
    expect(quote.earlier).toMatchObject([{ until: '2026-02-13' }]);
    expect(data.corrections[1]).toMatchObject({ quote: 'cable-is-laid' });
  });

  test('words of another language say so, and are translated', () => {
    const page = dist.page('articles/four-languages/index.html');
    for (const [id, language, text, translation] of [
      ['korean', 'ko', '바다는 기다려 주지 않습니다', 'The sea does not wait.'],
      ['arabic', 'ar', 'البحر لا ينتظر أحدًا', 'The sea waits for nobody.'],
      ['russian', 'ru', 'карта не врёт, врут люди', 'The chart does not lie; people do.'],
      ['chinese', 'zh-Hant', '檔案裡沒有電纜', 'There is no cable in the archive.'],
    ] as const) {
      expect.soft(piecesOf(page, 'data-quote', id)).toBe(text);
      expect.soft(panelText(page, `q_${id}`)).toContain(translation);
      const own = dist.page(`articles/four-languages/quotes/${id}/index.html`);
      const quoted = withAttribute(own, 'lang').filter(({ value }) => value === language);
      expect.soft(quoted.map(({ element }) => textOf(element)).join(), id).toContain(text);
    }
  });

  test('words of another direction say so: in the prose, on their page, in a frame', () => {
    const at = 'four-languages';
    for (const [file, tag] of [
      [`articles/${at}/index.html`, 'mark'],
      [`articles/${at}/quotes/arabic/index.html`, 'blockquote'],
      [`articles/${at}/quotes/arabic/index.html`, 'mark'],
      [`embed/${at}/arabic/index.html`, 'blockquote'],
    ] as const) {
      const right = withAttribute(dist.page(file), 'dir').filter(
        ({ element, value }) => element.tagName === tag && value === 'rtl',
      );
      expect.soft(right.map(({ element }) => textOf(element)).join(), file).toContain('البحر');
    }
    // Nothing but those words runs from the right, on the page of the quote beside them neither.
    const quotes = dist.page(`articles/${at}/quotes/korean/index.html`);
    const right = withAttribute(quotes, 'dir').filter(({ value }) => value === 'rtl');
    expect(right.filter(({ element }) => !textOf(element).includes('البحر'))).toEqual([]);
  });

  test('a draft leaves no trace', () => {
    for (const file of dist.files) {
      expect.soft(file).not.toMatch(/unfinished|drafted|secret-person/);
      if (!/\.(html|xml|json|jsonld|txt)$/.test(file)) continue;
      expect.soft(dist.read(file), file).not.toMatch(/draftdraftdraft|Secret Person|unfinished/i);
    }
  });
});

test('an article in a language from the right runs from there, with all that belongs to it', async () => {
  const site = copySite(fixture('minimal'));
  site.edit('content/articles/ferry.md', 'published: ', 'language: ar\npublished: ');
  site.edit('content/articles/ferry.md', '    exact: ', '    language: en\n    exact: ');
  const { contentDir } = site;
  const rtl = await builtSite({ contentDir });
  const html = (page: Page) => page.elements.find(({ tagName }) => tagName === 'html') as Element;
  const quotePage = 'articles/ferry/quotes/on-time/index.html';
  for (const file of ['articles/ferry/index.html', quotePage, 'embed/ferry/on-time/index.html']) {
    expect.soft(attribute(html(rtl.page(file)), 'dir'), file).toBe('rtl');
  }
  // English words in it run from the left, the site's own sections among them; so do the site's own pages, and only
  // the article there does not.
  const sections = rtl.page(quotePage).elements.filter(({ tagName }) => tagName === 'header');
  expect(sections.map((header) => attribute(header, 'dir'))).toContain('ltr');
  const [words] = rtl.page(quotePage).elements.filter(({ tagName }) => tagName === 'blockquote');
  expect(attribute(words as Element, 'dir')).toBe('ltr');
  const list = rtl.page('articles/index.html');
  expect(attribute(html(list), 'dir')).toBeUndefined();
  const [item] = withAttribute(list, 'dir');
  expect([item?.value, item && textOf(item.element)]).toEqual([
    'rtl',
    expect.stringContaining('The ferry'),
  ]);
});
