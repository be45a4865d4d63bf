/**
 * How wide letters are in the site's two faces at their regular weight, in em, as the font files have it: what is
 * needed to know where lines end without drawing them. A test compares it with the files.
 */
import { arabicWidth } from './arabicWidths.ts';
import { devanagariWidth } from './devanagariWidths.ts';
import { widthTable } from './widthTable.ts';

export type Face = 'serif' | 'sans';

const WIDTHS: Record<Face, Record<number, string>> = {
  serif: {
    0.2: "'",
    0.23: ' .\u00a0',
    0.24: ',‘’‚',
    0.25: ':j|¡·',
    0.27: '!;l',
    0.28: 'iìíîïı',
    0.29: '()',
    0.3: '‹',
    0.32: '{}›',
    0.33: '[]',
    0.34: 'ItÍÎ',
    0.35: '"-f\u00ad',
    0.38: 's',
    0.39: 'r°',
    0.4: '/\\',
    0.41: '_“”„•',
    0.43: 'z¿',
    0.44: '*?cç',
    0.45: 'J',
    0.46: 'aeàáâãäåèéêë',
    0.5: '`g',
    0.51: '+<=>^x~«±×−',
    0.52: 'y§»ýÿ–',
    0.53: 'ovòóôõö',
    0.54: 'kquùúûü',
    0.55: 'Sb®ø',
    0.56: 'dhp',
    0.57: '#$0123456789n£ñ€',
    0.59: 'F',
    0.6: 'L',
    0.61: 'P',
    0.62: 'ß',
    0.63: 'Z',
    0.64: 'BEÈÉÊË…',
    0.65: 'R',
    0.67: 'T',
    0.68: 'Y',
    0.69: 'V—',
    0.71: 'ACÀÁÂÄÅÇæ',
    0.72: '&X',
    0.73: 'K',
    0.74: 'w',
    0.75: 'G',
    0.76: 'D',
    0.77: 'NUÑÚÜ',
    0.78: '%OQÓÔÖ',
    0.79: '½Ø',
    0.8: 'H™',
    0.82: '©',
    0.83: 'mœ',
    0.89: '@',
    0.97: 'W',
    0.98: 'M',
    0.99: 'Æ',
    1.05: 'Œ',
  },
  sans: {
    0.2: '·',
    0.21: ' ,.:\u00a0',
    0.22: '‘’‚',
    0.23: ';',
    0.24: "!'ijl¡ìíîïı",
    0.26: '|',
    0.27: '‹›',
    0.29: '()I[]`ÍÎ',
    0.31: '{}\u2009•',
    0.34: '/\\',
    0.38: '*-fr',
    0.39: 't',
    0.4: '“”„',
    0.41: '"',
    0.42: 'J',
    0.45: '«»',
    0.46: '°',
    0.47: '1',
    0.48: '^z',
    0.49: '§',
    0.51: 's',
    0.52: '?_¿',
    0.53: 'yýÿ',
    0.54: '<>cx×ç',
    0.55: 'av®àáâãäå',
    0.56: '+=k±–−',
    0.57: '~',
    0.58: 'ehnuèéêëñøùúûü',
    0.6: '#27FLbdgopqòóôõö€',
    0.61: '$ß',
    0.62: '£',
    0.63: 'EZÈÉÊË',
    0.64: '3S',
    0.65: '45T',
    0.66: '69',
    0.67: '8',
    0.68: 'Y',
    0.69: '0PX',
    0.7: 'BKR',
    0.71: 'CUVÇÚÜ',
    0.72: 'D',
    0.73: 'AÀÁÂÄÅØ',
    0.74: 'GH',
    0.75: '…',
    0.76: 'NOÑÓÔÖ',
    0.77: 'Q',
    0.78: '&',
    0.8: 'w',
    0.83: '@©',
    0.88: '—',
    0.91: 'Mm',
    0.92: '%æ',
    0.93: '™',
    0.95: '½',
    1: 'œ',
    1.01: 'Æ',
    1.05: 'W',
    1.12: 'Œ',
  },
};

/** Of letters that the files lack, in the fonts that most systems have. */
const OTHERS: readonly (readonly [script: RegExp, em: number])[] = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/\p{sc=Hangul}/u, 0.966],
  [/\p{M}|\p{Cf}/u, 0],
];
const AVERAGE = 0.53;
/** What is as wide as its neighbours make it. */
const SHAPED =
  /[\p{sc=Arabic}\p{M}\u0640\u0660-\u0669،؛؟٪\u200d]+|[\p{sc=Devanagari}\p{M}।॥\u200c\u200d]+/gu;
const SHAPED_AT_ALL = /[\p{sc=Arabic}\p{sc=Devanagari}]/u;

const TABLES = { serif: widthTable(WIDTHS.serif), sans: widthTable(WIDTHS.sans) };

/** @returns the width of a text on one line, in em, without kerning */
export function textWidth(text: string, face: Face): number {
  if (!SHAPED_AT_ALL.test(text)) return lettersWidth(text, face);
  let shaped = 0;
  const rest = text.replace(SHAPED, (run) => {
    shaped += /\p{sc=Devanagari}/u.test(run) ? devanagariWidth(run) : arabicWidth(run);
    return '';
  });
  return shaped + lettersWidth(rest, face);
}

function lettersWidth(text: string, face: Face): number {
  let width = 0;
  for (const letter of text) {
    width +=
      TABLES[face].get(letter) ?? OTHERS.find(([script]) => script.test(letter))?.[1] ?? AVERAGE;
  }
  return width;
}
