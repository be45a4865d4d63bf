/**
 * How wide Devanagari is, in em: that of Noto Sans Devanagari, at its regular weight, which stands for the fonts of
 * readers. A test compares whole sentences with what a shaper makes of them.
 */
import { widthTable } from './widthTable.ts';

/** Of letters by themselves, digits and signs. */
const WHOLE = widthTable({
  0.38: '।',
  0.41: 'र',
  0.43: '॰',
  0.47: 'ऽ',
  0.49: 'इई',
  0.5: 'ट',
  0.52: '०१२३४५६७८९',
  0.53: 'दह',
  0.54: 'ड',
  0.55: 'उऍऎएऐ',
  0.56: 'गढनव',
  0.57: 'तपब',
  0.58: 'ठयष',
  0.59: 'घ',
  0.6: 'म॥',
  0.62: 'ध',
  0.64: 'ङचथ',
  0.68: 'लशस',
  0.7: 'ऌछभॡ',
  0.72: 'ण',
  0.74: 'जञ',
  0.76: 'ऄअझळ',
  0.77: 'कफ',
  0.79: 'ऊ',
  0.82: 'ख',
  0.85: 'ऋॠ',
  0.91: 'ॐ',
  1.02: 'आऑऒओऔ',
});
/** Of the consonants that another follows without a vowel. */
const HALF = widthTable({
  0: 'र',
  0.28: 'ग',
  0.31: 'प',
  0.33: 'य',
  0.35: 'घतम',
  0.36: 'न',
  0.38: 'धष',
  0.39: 'थवस',
  0.4: 'चब',
  0.43: 'श',
  0.44: 'भ',
  0.45: 'ह',
  0.48: 'ण',
  0.5: 'झटल',
  0.53: 'ञद',
  0.54: 'ड',
  0.56: 'ढ',
  0.57: 'ज',
  0.58: 'ठ',
  0.61: 'कफ',
  0.64: 'ङ',
  0.65: 'ख',
  0.7: 'छ',
  0.74: 'ळ',
});
/** Of pairs that have a letter of their own. */
const PAIRS = widthTable({
  0.48: ['द्द'],
  0.49: ['ट्ट', 'ट्ठ'],
  0.53: ['द्ग'],
  0.54: ['ड्ड', 'ड्ढ'],
  0.55: ['ढ्ढ'],
  0.57: ['ठ्ठ', 'द्व', 'न्न', 'प्न'],
  0.58: ['द्ब', 'ष्ट'],
  0.59: ['ष्ठ'],
  0.62: ['ह्ण', 'ह्न', 'ह्ल', 'ह्व'],
  0.63: ['ङ्क', 'ङ्ख', 'ङ्ग', 'ङ्घ', 'ङ्म', 'द्य'],
  0.64: ['ज्ञ'],
  0.69: ['त्त', 'द्घ', 'श्च', 'श्व'],
  0.7: ['छ्व'],
  0.71: ['श्न'],
  0.72: ['क्ष'],
  0.73: ['द्म'],
  0.79: ['द्भ', 'ह्य'],
  0.8: ['द्ध', 'ह्म'],
});
/** Of the vowel signs that stand beside their letter; the others stand above or below. */
const SIGNS = widthTable({ 0.2: 'ः', 0.26: 'ािीॉॊोौॏऻ' });
const AVERAGE = 0.6;
const VIRAMA = '\u094d';

/** @returns the width of a run of Devanagari, in em */
export function devanagariWidth(run: string): number {
  const letters = [...run.normalize('NFC').replace(/[\u093c\u200c\u200d]/g, '')];
  let width = 0;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] as string;
    const next = letters[index + 1] === VIRAMA ? letters[index + 2] : undefined;
    const pair = next && PAIRS.get(letter + VIRAMA + next);
    if (pair) {
      width += pair;
      index += 2;
    } else if (/\p{M}/u.test(letter)) {
      width += SIGNS.get(letter) ?? 0;
    } else {
      const isBelow = letter === 'र' && letters[index - 1] === VIRAMA;
      const isHalf = next !== undefined && next !== 'र' && /\p{L}/u.test(next);
      if (!isBelow) width += (isHalf ? HALF : WHOLE).get(letter) ?? AVERAGE;
    }
  }
  return width;
}
