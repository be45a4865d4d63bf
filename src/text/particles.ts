/**
 * Korean particles. Their form goes by how the word before them ends: 한국은, 미국이 and 러시아는, 러시아가.
 *
 * @see https://korean.go.kr/kornorms/main/main.do (한글 맞춤법)
 */

/** After a consonant, and after a vowel. */
const FORMS = {
  은는: ['은', '는'],
  이가: ['이', '가'],
  을를: ['을', '를'],
  과와: ['과', '와'],
  으로: ['으로', '로'],
} as const;

export type Particle = keyof typeof FORMS;

/** Where nothing tells how a word is read, both forms are written, as newspapers do. */
const BOTH: Record<Particle, string> = {
  은는: '은(는)',
  이가: '이(가)',
  을를: '을(를)',
  과와: '과(와)',
  으로: '(으)로',
};

const FIRST_SYLLABLE = '가'.charCodeAt(0);
const ENDINGS = 28;
const RIEUL = 8;
/** What the digits end in when they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. Tens and more end in a consonant, as 영 does. */
const DIGITS = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''];

type Ending = 'vowel' | 'rieul' | 'consonant';

/** A word with a particle behind it, whatever marks and brackets the word ends with: `‘확인됨’으로`, `서울(한국)로`. */
export function withParticle(word: string, particle: Particle): string {
  const ending = endingOf(word);
  if (ending === undefined) return word + BOTH[particle];
  const [afterConsonant, afterVowel] = FORMS[particle];
  const open = ending === 'vowel' || (particle === '으로' && ending === 'rieul');
  return word + (open ? afterVowel : afterConsonant);
}

/** @returns nothing where the last sign has no one reading: a Latin letter, a Chinese character */
function endingOf(word: string): Ending | undefined {
  const read = word
    .normalize('NFC')
    .replace(/(?<=[\p{L}\p{N}].*)\s*\([^()]*\)(?=[^\p{L}\p{N}]*$)/u, '');
  const last = read.match(/[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u)?.[0] ?? '';
  if (/[가-힣]/u.test(last)) {
    const final = (last.charCodeAt(0) - FIRST_SYLLABLE) % ENDINGS;
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  }
  if (!/[0-9]/.test(last)) return undefined;
  const final = DIGITS[Number(last)];
  return final === '' ? 'vowel' : final === 'ㄹ' ? 'rieul' : 'consonant';
}
