import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { type Face, textWidth } from '../../src/text/letterWidths.ts';

const FILES: Record<Face, string> = { serif: 'newsreader-roman', sans: 'libre-franklin' };

test.each(Object.entries(FILES) as [Face, string][])('%s is as wide as its file', (face, file) => {
  const url = new URL(`../../src/views/fonts/${file}.woff2`, import.meta.url);
  const font = create(readFileSync(url));
  if (!('characterSet' in font)) throw new Error('a collection');
  const letters = font.characterSet.filter((code) => code >= 32 && code < 0xffff);
  expect(letters.length).toBeGreaterThan(150);
  for (const code of letters) {
    const em = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    const far = Math.abs(textWidth(String.fromCodePoint(code), face) - em);
    expect(far, `U+${code.toString(16)}`).toBeLessThan(0.0051);
  }
});

test('letters that the files lack count by their script', () => {
  expect(textWidth('北京', 'serif')).toBe(2);
  expect(textWidth('a\u0301', 'serif')).toBe(textWidth('a', 'serif'));
});
