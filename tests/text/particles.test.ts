import { expect, test } from 'vitest';
import { type Particle, withParticle } from '../../src/text/particles.ts';

test.each<[word: string, particle: Particle, written: string]>([
  ['한국', '은는', '한국은'],
  ['러시아', '은는', '러시아는'],
  ['미국', '이가', '미국이'],
  ['우크라이나', '이가', '우크라이나가'],
  ['탄약', '을를', '탄약을'],
  ['무기', '을를', '무기를'],
  ['북한', '과와', '북한과'],
  ['러시아', '과와', '러시아와'],
  ['북한', '으로', '북한으로'],
  ['러시아', '으로', '러시아로'],
  // ㄹ takes 로, but 은 and 이.
  ['서울', '으로', '서울로'],
  ['서울', '은는', '서울은'],
  ['‘확인됨’', '으로', '‘확인됨’으로'],
  ['“사실 아님”.', '이가', '“사실 아님”.이'],
  ['러시아(유럽)', '은는', '러시아(유럽)는'],
  ['한국 (아시아)', '은는', '한국 (아시아)은'],
  ['(한국)', '은는', '(한국)은'],
  ['2021', '을를', '2021을'],
  ['3', '으로', '3으로'],
  ['7', '으로', '7로'],
  ['2', '으로', '2로'],
  ['100', '은는', '100은'],
  // Composed of single letters, as some systems store names.
  ['한국'.normalize('NFD'), '은는', `${'한국'.normalize('NFD')}은`],
  // Nobody can tell how it is read.
  ['Blinken', '은는', 'Blinken은(는)'],
  ['NATO', '이가', 'NATO이(가)'],
  ['中國', '을를', '中國을(를)'],
  ['KCNA', '과와', 'KCNA과(와)'],
  ['Москва', '으로', 'Москва(으)로'],
  ['', '은는', '은(는)'],
  // Marks of what a page sets by itself.
  ['\ufdd0서울\ufdd0', '으로', '\ufdd0서울\ufdd0로'],
])('%s with %s: %s', (word, particle, written) => {
  expect(withParticle(word, particle)).toBe(written);
});
