/** What is copied, posted and mailed of a quote or a claim is one text, in the marks of its language. */
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { quoteNote } from '../../src/outputs/feeds/articleContent.ts';
import { copyTexts } from '../../src/outputs/sharing/copyTexts.ts';
import { oembed } from '../../src/outputs/sharing/embed.ts';
import { quoteFrame } from '../../src/outputs/sharing/frameText.ts';
import { previewOf } from '../../src/outputs/sharing/previews/previewOf.ts';
import { shareLinks } from '../../src/outputs/sharing/shareLinks.ts';
import { weightedLength } from '../../src/text/weightedLength.ts';
import { modelAt } from '../support/model.ts';
import { firstQuote, type QuoteOptions, shareSite } from './shareSite.ts';

function quoteOf(options: Partial<QuoteOptions>) {
  const site = shareSite({ quotes: [{ id: 'open-door', ...options }] });
  const quote = firstQuote(site);
  const posts = Object.fromEntries(
    shareLinks(quote, site).map(({ network, href }) => [network, textIn(href)]),
  );
  return { site, quote, copied: copyTexts(quote, site).plain, posts };
}

/** The text that a link hands to a network. */
function textIn(href: string): string {
  const { hash, search } = new URL(href);
  const values = new URLSearchParams(search || hash.slice(1));
  return values.get('text') ?? values.get('title') ?? values.get('body') ?? '';
}

test('what is copied is what is posted and mailed', () => {
  const { copied, posts, site, quote } = quoteOf({
    words: '문은 열려 있다',
    language: 'ko',
    translation: 'The door is open',
  });
  const url = site.urls.absolute(quote.href);
  const text = copied.replace(`\n${url}`, '');
  expect(text).toBe(
    '“문은 열려 있다”\n[“The door is open”]\n— Rosa Lind, Foreign minister, Lisbon, 1 March 2024',
  );
  for (const network of ['mastodon', 'bluesky', 'whatsapp']) expect(posts[network]).toBe(copied);
  for (const network of ['x', 'telegram', 'reddit']) expect(posts[network]).toBe(text);
  expect(posts.mail).toBe(`${text}\r\n\r\n${url}\r\n`);
});

test.each([
  ['en', 'he said “no” to it', '“he said ‘no’ to it”'],
  ['en', 'he said "no" to it', '“he said ‘no’ to it”'],
  ['de', 'er sagte „nein“ dazu', '„er sagte ‚nein‘ dazu“'],
  ['fr', 'il a dit « non »', '«\u202fil a dit « non »\u202f»'],
  ['ru', 'он сказал «нет» им', '«он сказал „нет“ им»'],
  ['ko', '그는 “아니오”라고 했다', '“그는 ‘아니오’라고 했다”'],
  ['ja', '彼は「否」と言った', '「彼は『否』と言った」'],
  ['ar', 'قال «لا» لهم', '«قال ‹لا› لهم»'],
])('marks by language, and nested ones turned: %s', (language, words, marked) => {
  const { copied, posts, site, quote } = quoteOf({ words, language });
  const everywhere = [
    copied,
    posts.x,
    posts.bluesky,
    posts.mail,
    oembed(quote, site).title,
    quoteFrame(quote, site).words,
    previewOf(quote, site).title,
    previewOf(quote, site).description,
  ];
  for (const text of everywhere) expect(text).toContain(marked);
});

describe('where there is less room', () => {
  const long = {
    words: '평화를 위한 길은 대화뿐이며 우리는 문을 닫지 않았다. '.repeat(12),
    language: 'ko',
    translation: 'The only way to peace is talk, and we have not closed the door. '.repeat(12),
  };

  test.each([
    ['x', 280 - 24, weightedLength],
    ['bluesky', 300, (text: string) => text.length],
    ['mastodon', 500, (text: string) => text.length],
  ] as const)(
    'words and translation both begin on %s, and the speaker stands below',
    (network, room, measure) => {
      const post = quoteOf(long).posts[network] ?? '';
      expect(measure(post)).toBeLessThanOrEqual(room);
      const [words, translation, who] = post.split('\n');
      expect(words).toMatch(/^“평화를 위한 길은.*…”$/);
      expect(translation).toMatch(/^\[“The only way to.*…”\]$/);
      expect(who).toBe('— Rosa Lind');
    },
  );

  test('Hangul counts twice on X, so fewer of its letters have room than of Latin ones', () => {
    const korean = quoteOf({ ...long, translation: undefined }).posts.x ?? '';
    const english = quoteOf({ words: 'the way to peace is to talk '.repeat(30) }).posts.x ?? '';
    expect(weightedLength(korean)).toBeLessThanOrEqual(256);
    expect(weightedLength(english)).toBeLessThanOrEqual(256);
    expect(korean.length).toBeLessThan(180);
    expect(english.length).toBeGreaterThan(230);
  });
});

test('nothing ends in two stops where a place, a role or a publisher brings its own', () => {
  const { copied, posts, quote, site } = quoteOf({
    words: 'We met in Washington, D.C.',
    translation: 'We met in D.C.',
    role: 'Director, Acme Inc.',
    said: { date: '2024-03-01', place: 'Washington, D.C.' },
    source: { publisher: 'Acme Inc.' },
    note: 'Said in D.C.',
  });
  const { day, name, place, role, source } = quoteFrame(quote, site);
  const { title, description, alt } = previewOf(quote, site);
  const texts = {
    copied,
    ...posts,
    frame: `${name}${role}${day}${place} ${source}`,
    preview: [title, description, alt].join('\n'),
    oembed: JSON.stringify(oembed(quote, site)),
    feed: quoteNote(quote, messagesFor('en'), String, String).replace(/<[^>]*>/g, ''),
  };
  for (const [what, text] of Object.entries(texts))
    expect(text, what).not.toMatch(/(?<!\.)\.\.(?!\.)/);
});

test('a claim is shared with its status and its day first, and then with who says what', () => {
  const model = modelAt('https://news.example/record/');
  const article = model.createArticle('harbour', {});
  const rosa = model.createEntity('person', 'rosa-lind', 'Rosa Lind');
  const claim = model.createClaim(article, 'shut', [], {
    text: 'The harbour has been shut since the spring.',
    status: 'contested',
    asOf: '2024-03-05',
    positions: [
      { by: rosa, stance: 'denies', date: '2024-03-01', source: model.createSource(1, 'wire') },
    ],
  });
  const site = model.createSite([{ ...article, claims: [claim] }]);
  const text =
    'Contested, as of 5 March 2024: The harbour has been shut since the spring.\nDenied: Rosa Lind';
  expect(copyTexts(claim, site).plain).toBe(`${text}\n${site.urls.absolute(claim.href)}`);
  const [mastodon] = shareLinks(claim, site);
  expect(textIn(mastodon?.href ?? '')).toBe(copyTexts(claim, site).plain);
});
