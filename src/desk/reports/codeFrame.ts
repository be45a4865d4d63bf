import { normalizeText } from '../../schema/frontmatter.ts';
import type { Place } from '../../schema/issue.ts';

/** How much of a long line is shown, in characters. */
const WIDTH = 100;
/** How much of it stands before the place. */
const BEFORE = 40;

/** @returns the lines of a file as they are counted: none, where there is no text */
export function linesOf(text: string): string[] {
  return text === '' ? [] : normalizeText(text).split('\n');
}

/**
 * The line of a place with a mark under it, and the lines around it.
 *
 * @param lines of the file, as `linesOf` gives them
 * @returns nothing where the file has no such line
 */
export function codeFrame(lines: readonly string[], { line, column }: Place): string {
  if (line > lines.length) return '';
  const numbers = [line - 1, line, line + 1].filter((each) => each >= 1 && each <= lines.length);
  const gutter = String(numbers.at(-1)).length;
  // All lines are moved alike, so that columns stay below each other.
  const from = column <= WIDTH - BEFORE ? 0 : column - 1 - BEFORE;
  const shown = (number: number) => cut((lines[number - 1] ?? '').replaceAll('\t', ' '), from);
  return numbers
    .flatMap((number) => {
      const row = `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown(number)}`;
      if (number !== line) return row.trimEnd();
      const ahead = shown(line).slice(0, column - 1 - from + (from > 0 ? 1 : 0));
      return [row.trimEnd(), `  ${' '.repeat(gutter)} | ${' '.repeat(widthOf(ahead))}^`];
    })
    .join('\n');
}

function cut(line: string, from: number): string {
  const rest = line.slice(from, from + WIDTH);
  return `${from > 0 && rest !== '' ? '…' : ''}${rest}${line.length > from + WIDTH ? '…' : ''}`;
}

/** Columns of a terminal: characters of East Asia take two, marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
