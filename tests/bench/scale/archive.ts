/** An archive as large as one likes: articles of ten quotes that share people and countries and take up claims. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SYLLABLES = 'ba ke lo mi nu pa re so ti vu dan fer gol hin jul kor lam mer nos pil'.split(
  ' ',
);
/** Scripts in which one article of five is written, and quotes of others are said. */
const FOREIGN: [language: string, syllables: string[]][] = [
  ['ko', '가 나 다 라 마 바 사 아 자 차 서울 군사 협력 결의 위반'.split(' ')],
  ['ru', 'ба ке ло ми ну па ре со ти ву дан фер гол хин жул'.split(' ')],
  ['ar', 'با كي لو مي نو بار سو تي دان فر غول هين'.split(' ')],
  ['hi', 'का मी लो ना पा रे सो ती दान फर गोल हिन'.split(' ')],
  ['el', 'βα κε λο μι νου πα ρε σο τι δαν φερ γολ'.split(' ')],
];
const COUNTRIES = ['PT', 'ES', 'FR', 'IT', 'PL', 'NO', 'SE', 'FI', 'GR', 'IE'];

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (most: number) => number {
  let state = seed * 2654435761 + 1;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return (state >>> 0) % most;
  };
}

/**
 * Writes a content folder.
 *
 * @param articles how many; each has about 900 words, 10 quotes, 6 claims and 6 sources
 */
export function writeArchive(contentDir: string, articles: number) {
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(contentDir, name)), { recursive: true });
    writeFileSync(path.join(contentDir, name), text);
  };
  write(
    'site.yaml',
    'title: Archive\ndescription: An archive.\nurl: https://archive.example/\nlanguage: en\npublisher: { name: Archive }\ncorrectionsPolicy: We correct.\n',
  );
  const people = Math.max(10, Math.floor(articles / 5));
  for (let n = 0; n < people; n++) {
    const random = randomFrom(n + 7);
    const name = `${word(random, 2, true)} ${word(random, 3, true)}${letters(n)}`;
    write(
      `people/person-${n}.yaml`,
      `name: ${name}\nroles:\n  - { title: Minister ${n}, country: ${COUNTRIES[n % 10]}, from: 2000-01-01 }\n`,
    );
  }
  for (let n = 0; n < articles; n++) write(`articles/article-${n}.md`, articleText(n, people));
}

function articleText(n: number, people: number): string {
  const random = randomFrom(n + 1001);
  const speakers = [0, 1, 2].map((k) => (n * 3 + k) % people);
  const date = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  const [language, syllables] = n % 5 === 4 ? foreign(n / 5) : ['en', SYLLABLES];
  const sentence = (words: number, of = syllables) =>
    Array.from({ length: words }, () => word(random, 2, false, of)).join(' ');
  const quotes = Array.from({ length: 10 }, (_, k) => {
    const [said, of] = k === 9 ? foreign(n) : [language, syllables];
    const translated = said === language ? '' : `, language: ${said}, translation: ${sentence(14)}`;
    return { words: `${sentence(14, of)} ${letters(n * 10 + k)}`, translated };
  });
  const paragraphs = quotes.map(
    ({ words }, k) =>
      `${capital(sentence(30))}. “${words}”, said a *minister* of Portugal, and ${sentence(25)}.[^source-${k % 6}] ${capital(sentence(15))}.`,
  );
  // Lines of five articles: an edit reaches some others, never all.
  const continues = n % 5 === 0 ? '' : `, continues: article-${n - 1}/claim-0`;
  return `---
title: ${capital(sentence(6))}
summary: ${capital(sentence(20))}.
authors: [{ name: Staff }]
published: ${date}
language: ${language}
sources:
${[0, 1, 2, 3, 4, 5].map((k) => `  - { id: source-${k}, title: ${capital(sentence(6))}, publisher: Courier, url: "https://example.org/${n}/${k}", kind: report }`).join('\n')}
people: [${speakers.map((speaker) => `person-${speaker}`).join(', ')}]
countries: [PT, ${COUNTRIES[1 + (n % 9)]}]
quotes:
${quotes.map(({ words, translated }, k) => `  - { id: quote-${k}, speaker: person-${speakers[k % 3]}, exact: ${words}, said: { date: ${date}, place: Lisbon }, source: source-${k % 6}, claims: [claim-${k % 6}], note: ${capital(sentence(12))}.${translated} }`).join('\n')}
claims:
${[0, 1, 2, 3, 4, 5].map((k) => `  - { id: claim-${k}, text: ${capital(sentence(10))}., status: asserted, asOf: ${date}, because: ${capital(sentence(12))}., positions: [{ by: person-${speakers[k % 3]}, stance: asserts, date: ${date}, quote: quote-${k} }, { by: ${k % 2 ? 'PT' : COUNTRIES[1 + (n % 9)]}, stance: denies, date: ${date}, source: source-${k} }]${k === 0 ? continues : ''} }`).join('\n')}
---

${paragraphs.slice(0, 5).join('\n\n')}

## ${capital(sentence(4))}

${paragraphs.slice(5).join('\n\n')}
`;
}

function foreign(n: number): [language: string, syllables: readonly string[]] {
  return FOREIGN[Math.floor(n) % FOREIGN.length] as [string, string[]];
}

function word(
  random: (most: number) => number,
  syllables: number,
  name = false,
  of: readonly string[] = SYLLABLES,
): string {
  const text = Array.from({ length: syllables }, () => of[random(of.length)]).join('');
  return name ? capital(text) : text;
}

/** A number in letters, so that words made of it are words. */
function letters(n: number): string {
  return n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
