import { expect, test } from 'vitest';
import { setOwnLanguage } from '../../src/astro/ownLanguage.ts';
import { mark, marked, unmark } from '../../src/messages/marked.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { piecesOf } from '../../src/messages/pieces.ts';

const set = (body: string, language = 'ko') =>
  setOwnLanguage(`<html lang="${language}"><body>${body}</body></html>`, 'en')
    .replace(/^<html[^>]*><body>/, '')
    .replace('</body></html>', '');
const said = mark('Sources');

test.each([
  ['a page in the language of the site', `<h2>${said}</h2>`, 'en', '<h2>Sources</h2>'],
  ['a whole element', `<h2 id="s">${said}</h2>`, 'ko', '<h2 lang="en" id="s">Sources</h2>'],
  [
    'a part of one',
    `<p>${mark('as of')} 3월 (${said})</p>`,
    'ko',
    '<p><bdi lang="en">as of</bdi> 3월 (<bdi lang="en">Sources</bdi>)</p>',
  ],
  [
    'a whole element of the other direction, which stays on its side',
    `<h2>${said}</h2>`,
    'ar',
    '<h2><bdi lang="en" dir="ltr">Sources</bdi></h2>',
  ],
  [
    'a link that only has a name',
    `<a aria-label="${said}"></a><img alt="${said}">`,
    'ko',
    '<a lang="en" aria-label="Sources"></a><img lang="en" alt="Sources">',
  ],
  [
    'the name of what holds other words',
    `<nav aria-label="${said}">가</nav>`,
    'ko',
    '<nav aria-label="Sources">가</nav>',
  ],
  [
    'words within words of the same language',
    `<div lang="en"><p>${said}</p></div><p lang="ko">${said}</p>`,
    'ko',
    '<div lang="en"><p>Sources</p></div><p lang="ko"><bdi lang="en">Sources</bdi></p>',
  ],
  [
    'a drawing',
    `<svg><text>${said} 3</text><g><text>${said}</text></g></svg>`,
    'ko',
    '<svg><text><tspan lang="en">Sources</tspan> 3</text><g><text lang="en">Sources</text></g></svg>',
  ],
  [
    'what holds no element',
    `<select><option>${said} 3</option></select><script>"${said}<b>"</script>`,
    'ko',
    '<select><option>Sources 3</option></select><script>"Sources<b>"</script>',
  ],
  [
    'a value with signs of markup',
    `<p title="a > b < c">1 < 2 ${said}</p>`,
    'ko',
    '<p title="a > b < c">1 < 2 <bdi lang="en">Sources</bdi></p>',
  ],
])('%s', (_, body, language, expected) => {
  expect(set(body, language)).toBe(expected);
});

test('each word of a marked catalogue is marked, whatever it is made of', () => {
  const plain = messagesFor('en');
  const messages = marked(plain);
  expect(messages.terms.source).toBe(mark(plain.terms.source));
  expect(messages.statuses.contested.word).toBe(mark(plain.statuses.contested.word));
  expect(messages.terms.asOf('today')).toBe(mark('as of today'));
  expect(unmark(messages.terms.asOf(messages.day('2024-04-29')))).toBe('as of 29 April 2024');
  expect(messages.language).toBe('en');
});

test('a message goes by the letters of the words that it is given', () => {
  const { claim, front, statuses } = marked(messagesFor('ko'));
  expect(front.became(statuses.asserted.word, statuses.established.word)).toBe(
    mark('주장만 있음에서 확인됨으로'),
  );
  const step = { status: mark('asserted'), day: mark('3 May 2024'), known: 'asOf' } as const;
  expect(unmark(marked(messagesFor('en')).claim.course([step]))).toMatch(/^Asserted /);
  expect(unmark(claim.course([step]))).not.toBe('');
});

test('white space stays at the edge, where it can be taken away', () => {
  expect(mark(' then ').trim()).toBe(mark('then'));
  expect(mark(' ')).toBe(' ');
});

test('each piece of a marked message is marked by itself', () => {
  const { terms } = marked(messagesFor('en'));
  expect(piecesOf(terms.asOf, 'today')).toEqual([`${mark('as of')} `, 0]);
  expect(piecesOf((day: string) => `on ${day}`, mark('today'))).toEqual(['on ', 0]);
});
