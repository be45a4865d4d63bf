/** An archive as large as one likes: articles of ten quotes that share people, countries and claims. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SYLLABLES = 'ba ke lo mi nu pa re so ti vu dan fer gol hin jul kor lam mer nos pil'.split(
  ' ',
);
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
 * @param articles how many; each has about 900 words, 10 quotes, 2 claims and 6 sources
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
  const date = new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
  const sentence = (words: number) =>
    Array.from({ length: words }, () => word(random, 2)).join(' ');
  const quotes = Array.from({ length: 10 }, (_, k) => `${sentence(14)} ${letters(n * 10 + k)}`);
  const paragraphs = quotes.map(
    (quote, k) =>
      `${capital(sentence(30))}. “${quote}”, said a *minister* of Portugal, and ${sentence(25)}.[^source-${k % 6}] ${capital(sentence(15))}.`,
  );
  return `---
title: ${capital(sentence(6))}
summary: ${capital(sentence(20))}.
authors: [{ name: Staff }]
published: ${date}
sources:
${[0, 1, 2, 3, 4, 5].map((k) => `  - { id: source-${k}, title: ${capital(sentence(6))}, publisher: Courier, url: "https://example.org/${n}/${k}", kind: report }`).join('\n')}
people: [${speakers.map((speaker) => `person-${speaker}`).join(', ')}]
countries: [PT, ${COUNTRIES[1 + (n % 9)]}]
quotes:
${quotes.map((quote, k) => `  - { id: quote-${k}, speaker: person-${speakers[k % 3]}, exact: ${quote}, said: { date: ${date}, place: Lisbon }, source: source-${k % 6}, claims: [claim-${k % 2}], note: ${capital(sentence(12))}. }`).join('\n')}
claims:
${[0, 1].map((k) => `  - { id: claim-${k}, text: ${capital(sentence(10))}., status: asserted, asOf: ${date}, because: ${capital(sentence(12))}., positions: [{ by: person-${speakers[k]}, stance: asserts, date: ${date}, source: source-${k} }] }`).join('\n')}
---

${paragraphs.slice(0, 5).join('\n\n')}

## ${capital(sentence(4))}

${paragraphs.slice(5).join('\n\n')}
`;
}

function word(random: (most: number) => number, syllables: number, name = false): string {
  const text = Array.from({ length: syllables }, () => SYLLABLES[random(SYLLABLES.length)]).join(
    '',
  );
  return name ? capital(text) : text;
}

/** A number in letters, so that words made of it are words. */
function letters(n: number): string {
  return n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
