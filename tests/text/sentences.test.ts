import { expect, test } from 'vitest';
import { sentenceAt } from '../../src/text/sentences.ts';

/** The text holds `|` before the place whose sentence is wanted. */
test.each([
  ['One. Tw|o. Three.', 'Two.'],
  ['|One. Two.', 'One.'],
  [
    'A breach of U.N. Security Council |resolutions. Next.',
    'A breach of U.N. Security Council resolutions.',
  ],
  [
    'A breach of |U.N. Security Council resolutions. Next.',
    'A breach of U.N. Security Council resolutions.',
  ],
  ['It was Mr. |Smith. Next.', 'It was Mr. Smith.'],
  ['“No.” He |left.', 'He left.'],
  ['|', ''],
])('%s', (marked, sentence) => {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end } = sentenceAt(text, offset, 'en');
  expect(text.slice(start, end)).toBe(sentence);
});
