import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { copyTexts } from '../../src/outputs/sharing/copyTexts.ts';
import { iframeSnippet, oembed } from '../../src/outputs/sharing/embed.ts';
import { shareLinks } from '../../src/outputs/sharing/shareLinks.ts';
import { weightedLength } from '../../src/text/weightedLength.ts';
import { firstArticle, firstQuote, type QuoteOptions, shareSite } from './shareSite.ts';

const URL_OF_QUOTE = 'https://news.example/record/articles/harbour/quotes/open-door/';

function quoteOf(quote: Partial<QuoteOptions> = {}) {
  const site = shareSite({ quotes: [{ id: 'open-door', ...quote }] });
  return { site, quote: firstQuote(site) };
}

function linksOf(quote: Partial<QuoteOptions> = {}) {
  const made = quoteOf(quote);
  return new Map(shareLinks(made.quote, made.site).map(({ network, href }) => [network, href]));
}

/** Words that mean something to HTML, Markdown or URLs. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>', '</p>', '"', "'", '&amp;', '&', '#', '%20', '+', '?', '*a*'),
      fc.constantFrom('[x](javascript:y)', '`', '~~', '_', '\\', '1. ', '- ', '> ', '| a |', '\n'),
      fc.constantFrom('https://evil.example', '🙂', 'ß', '漢字', '\u0000', '\ud800'),
      fc.string({ maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => `${pieces.join('')}x`);

/** The words as any copy shows them: on one line, without what no text can hold. */
const shown = (words: string) =>
  words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('share links', () => {
  const text =
    '“the door is open to both sides”\n— Rosa Lind, Foreign minister, Lisbon, 1 March 2024';
  test.each([
    ['mastodon', 'https://share.joinmastodon.org/', `${text}\n${URL_OF_QUOTE}`],
    ['bluesky', 'https://bsky.app/intent/compose', `${text}\n${URL_OF_QUOTE}`],
    ['x', 'https://x.com/intent/post', text],
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', undefined],
    ['whatsapp', 'https://wa.me/', `${text}\n${URL_OF_QUOTE}`],
    ['telegram', 'https://t.me/share/url', text],
    ['reddit', 'https://www.reddit.com/submit', undefined],
  ] as const)('%s', (network, address, expected) => {
    const url = new URL(linksOf().get(network) ?? '');
    expect(url.origin + url.pathname).toBe(address);
    const values = new URLSearchParams(url.search || url.hash.slice(1));
    expect(values.get('text') ?? undefined).toBe(expected);
    if (!expected?.includes(URL_OF_QUOTE)) expect(values.get('url')).toBe(URL_OF_QUOTE);
  });

  test('mail has a subject, and a body with the link on a line of its own', () => {
    const mail = new URL(linksOf().get('mail') ?? '');
    expect(mail.searchParams.get('subject')).toBe('Rosa Lind: The harbour deal');
    expect(mail.searchParams.get('body')).toBe(`${text}\r\n\r\n${URL_OF_QUOTE}\r\n`);
  });

  test('an article is shared by its title', () => {
    const site = shareSite();
    const [mastodon] = shareLinks(firstArticle(site), site);
    const hash = new URLSearchParams(new URL(mastodon?.href ?? '').hash.slice(1));
    expect(hash.get('text')).toBe(
      'The harbour deal\nhttps://news.example/record/articles/harbour/',
    );
  });

  test('a post is never longer than the network takes', () => {
    const links = linksOf({ words: 'many words '.repeat(100) });
    const length = (network: 'x' | 'bluesky' | 'mastodon') => {
      const url = new URL(links.get(network) ?? '');
      return [...(new URLSearchParams(url.search || url.hash.slice(1)).get('text') ?? '')].length;
    };
    expect(length('x') + 24).toBeLessThanOrEqual(280);
    expect(length('bluesky')).toBeLessThanOrEqual(300);
    expect(length('mastodon')).toBeLessThanOrEqual(500);
  });

  test('on X an alphabet of two counts as two: Hangul fits too', () => {
    const href = linksOf({ words: '평화를 위한 길 '.repeat(40), language: 'ko' }).get('x') ?? '';
    const text = new URL(href).searchParams.get('text') ?? '';
    expect(weightedLength(text) + 24).toBeLessThanOrEqual(280);
    expect(weightedLength(text)).toBeGreaterThan(200);
  });

  test('hostile words stay one value', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        for (const [network, href] of linksOf({ words })) {
          const url = new URL(href);
          const names = [...new URLSearchParams(url.search || url.hash.slice(1)).keys()];
          expect(names.length).toBeLessThanOrEqual(2);
          expect(href).toMatch(/^[\w:/?#=&.%~-]+$/);
          if (network !== 'mastodon') expect(url.hash).toBe('');
        }
      }),
    );
  });
});

describe('copies', () => {
  test('a translation goes with the words, in brackets as it is the editor’s', () => {
    const { quote, site } = quoteOf({
      words: '문은 열려 있다',
      language: 'ko',
      translation: 'It is “open”',
    });
    const texts = copyTexts(quote, site);
    expect(texts.plain).toContain('“문은 열려 있다”\n[“It is ‘open’”]\n— Rosa Lind');
    expect(texts.markdown).toContain('> 문은 열려 있다\n>\n> \\[“It is ‘open’”\\]\n>\n> — [Rosa');
    expect(texts.html).toContain('<p lang="en-GB">[“It is ‘open’”]</p>');
  });

  test('plain, Markdown and HTML say who, in which role, where and when', () => {
    const { quote, site } = quoteOf();
    const who = 'Rosa Lind, Foreign minister, Lisbon, 1 March 2024';
    expect(copyTexts(quote, site)).toEqual({
      plain: `“the door is open to both sides”\n— ${who}\n${URL_OF_QUOTE}`,
      markdown: `> the door is open to both sides\n>\n> — [${who}](<${URL_OF_QUOTE}>)`,
      html:
        `<blockquote cite="${URL_OF_QUOTE}" lang="en-GB"><p>the door is open to both sides</p></blockquote>\n` +
        `<p>— <a href="${URL_OF_QUOTE}">${who}</a></p>`,
    });
  });

  test('hostile words are only ever text', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, name) => {
        const { quote, site } = quoteOf({ words, speaker: { name } });
        const { html, markdown } = copyTexts(quote, site);
        const { document } = parseHTML(`<html><body>${html}</body></html>`);
        expect([...document.body.querySelectorAll('*')].map((each) => each.localName)).toEqual([
          'blockquote',
          'p',
          'p',
          'a',
        ]);
        expect(document.querySelector('blockquote')?.textContent).toBe(shown(words));
        const [tree] = fromMarkdown(markdown).children;
        if (tree?.type !== 'blockquote') throw new Error(`Not one block: ${markdown}`);
        expect(tree.children.map((child) => child.type)).toEqual(['paragraph', 'paragraph']);
        expect(textOf(tree.children[0])).toBe(shown(words));
      }),
    );
  });
});

describe('embeds', () => {
  test('a frame that can do nothing but show the quote and open its links', () => {
    const { quote, site } = quoteOf({ speaker: { name: 'A "B" <C>' } });
    const { document } = parseHTML(iframeSnippet(quote, site));
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://news.example/record/embed/harbour/open-door/');
    expect(frame?.getAttribute('title')).toContain('A "B" <C>');
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-scripts');
  });

  test('oEmbed has what type rich requires, and a thumbnail with its sizes', () => {
    const { quote, site } = quoteOf();
    const response = JSON.parse(JSON.stringify(oembed(quote, site)));
    expect(response).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Rosa Lind: “the door is open to both sides”',
      author_name: 'Rosa Lind',
      author_url: 'https://news.example/record/people/rosa-lind/',
      provider_name: 'The Ledger',
      provider_url: 'https://news.example/record/',
      thumbnail_url: 'https://news.example/record/cards/harbour/open-door.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    for (const size of [response.width, response.height]) expect(size).toBeGreaterThan(0);
    expect(response.html).toBe(iframeSnippet(quote, site));
  });
});
