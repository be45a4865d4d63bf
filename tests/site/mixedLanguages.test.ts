/** Articles in Korean and Arabic on an English site: each word of the interface says in which language it is (WCAG 3.1.2). */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/builtSite.ts';
import { copySite, fixture } from '../support/contentFolder.ts';
import { attribute, type Dist, type Page } from '../support/dist.ts';
import { englishOf } from '../support/english.ts';

const ARABIC = `---
title: سفينة في الميناء
summary: قالت الربانة إن السفينة لم تبحر.
language: ar
authors: [{ name: ليان قاسم }]
published: 2026-02-11
updated: 2026-03-02
sources:
  - { id: log, title: سجل الميناء, publisher: هيئة الموانئ, url: "https://port.example/log", archived: "https://archive.example/log", published: 2026-02-10, kind: document }
people: [{ id: nura, name: نورة سالم, role: ربانة }]
quotes:
  - { id: stayed, speaker: nura, exact: لم نبحر قط, said: { date: 2026-02-10, place: البصرة }, source: log, claims: [sailed] }
claims:
  - id: sailed
    text: أبحرت السفينة ليلا.
    status: contested
    asOf: 2026-03-02
    because: يخالف السجل قول الشهود.
    positions: [{ by: nura, stance: denies, date: 2026-02-10, quote: stayed }]
    history:
      - { date: 2026-02-11, status: asserted, because: قال ذلك شاهد واحد. }
      - { date: 2026-03-02, status: contested, because: ظهر السجل. }
events:
  - { date: 2026-02-09, text: دخلت السفينة الميناء., source: log }
corrections:
  - { date: 2026-03-02, text: صححنا اسم الميناء. }
---

قالت الربانة: “لم نبحر قط”.[^log]

## ما بعد ذلك

::figure{timeline}

لا يعرف أحد أكثر من ذلك.
`;

const site = copySite(fixture('korean'));
site.edit('content/site.yaml', 'language: ko', 'language: en');
for (const name of ['ferry', 'year-on']) {
  site.edit(`content/articles/${name}.md`, '---\n', '---\nlanguage: ko\n');
}
site.write('content/articles/ship.md', ARABIC);
const englishIn = englishOf(site.contentDir, ['South Korea', 'Norway']);

let dist: Dist;
beforeAll(async () => {
  dist = await builtSite({ contentDir: site.contentDir });
});

interface Spoken {
  text: string;
  language: string;
}

/** What stands in a page and what it says of itself aloud, each with the language in which a screen reader says it. */
function spokenIn(node: Element | Root, around = ''): Spoken[] {
  if (node.type === 'element' && /^(script|style|textarea)$/.test(node.tagName)) return [];
  const language = (node.type === 'element' && attribute(node, 'lang')) || around;
  // Where an element holds words of another language, its own name is in that of the words.
  const isNamed = node.type === 'element' && textOf(node).trim() === '';
  const names = isNamed ? ['aria-label', 'alt'] : [];
  return [
    ...names.map((name) => ({ text: attribute(node as Element, name) ?? '', language })),
    ...node.children.flatMap((child): Spoken[] => {
      if (child.type === 'text') return [{ text: child.value, language }];
      return child.type === 'element' ? spokenIn(child, language) : [];
    }),
  ];
}

/** A page's head has one language, that of its title. */
const bodyOf = ({ elements }: Page) =>
  elements.find(({ tagName }) => tagName === 'body') as Element;
const languageOf = ({ elements }: Page) =>
  attribute(elements.find(({ tagName }) => tagName === 'html') as Element, 'lang');
const spoken = (page: Page) => spokenIn(bodyOf(page), languageOf(page));

test('every English word stands under its own language', () => {
  expect(dist.pages.filter((page) => languageOf(page) !== 'en').length).toBeGreaterThan(10);
  const found = dist.pages.flatMap((page) =>
    englishIn(spoken(page).flatMap(({ text, language }) => (language === 'en' ? [] : [text]))).map(
      (text) => `${page.file}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test('days in sentences of the site are in its language, those beside the article in the article’s', () => {
  const english = dist.pages.flatMap((page) =>
    spoken(page).flatMap(({ text, language }) =>
      language === 'en' && /\b(as of|since|until)\b/i.test(text) ? [text] : [],
    ),
  );
  expect(english.some((text) => /since \d+ [A-Z]/.test(text))).toBe(true);
  expect(english.filter((text) => /\d년|\p{sc=Arabic}/u.test(text))).toEqual([]);
  expect(textOf(bodyOf(dist.page('articles/ferry/index.html')))).toContain('2026년 2월 10일');
});

test('no mark is left of what told the words apart', () => {
  const files = [...dist.files].filter((file) =>
    /\.(html|json|xml|txt|svg|webmanifest)$/.test(file),
  );
  expect(files.filter((file) => /\p{Noncharacter_Code_Point}/u.test(dist.read(file)))).toEqual([]);
});

test('words written from the left stand apart among those from the right', () => {
  const page = dist.page('articles/ship/index.html');
  const apart = page.elements.filter(
    (element) => element.tagName === 'bdi' && attribute(element, 'lang') === 'en',
  );
  expect(apart.length).toBeGreaterThan(10);
  expect(apart.filter((element) => attribute(element, 'dir') !== 'ltr')).toEqual([]);
});

test('a sentence of the site stands in one piece, its day in the same language', () => {
  const page = dist.page('articles/ship/index.html');
  const sentences = page.elements
    .filter(({ tagName, properties }) => tagName === 'bdi' && properties.lang === 'en')
    .map((element) => textOf(element));
  expect(sentences).toContain('Updated 2 March 2026');
  expect(sentences).toContain('1 quote, 1 claim, 1 source');
  expect(sentences.some((sentence) => /^Underlined words open: .+, .+\.\s*$/.test(sentence))).toBe(
    true,
  );
  const days = spoken(page).filter(({ text }) => /\d [JFMASOND][a-z]{2,} \d{4}/.test(text));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter(({ language }) => language !== 'en')).toEqual([]);
});
