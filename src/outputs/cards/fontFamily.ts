import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Inclusive code points. */
export type CodePointRange = readonly [first: number, last: number];

/** One file of a family: a subset of its characters. */
export interface FontFile {
  path: string;
  /** What the package says the file serves; the file may have less. */
  ranges: readonly CodePointRange[];
}

/** A family as a Fontsource package ships it: many small files, each for some of the characters. */
export interface FontFamily {
  name: string;
  /** Changes when the drawings may change. */
  version: string;
  files: readonly FontFile[];
}

/**
 * Reads which files a Fontsource package has, without opening them.
 *
 * @param packageName such as `@fontsource-variable/newsreader`
 * @param from the folder whose `node_modules` count
 * @returns `undefined` where the package is not installed
 */
export function readFontFamily(packageName: string, from: string): FontFamily | undefined {
  const require = createRequire(join(from, 'package.json'));
  let folder: string;
  try {
    folder = dirname(require.resolve(`${packageName}/package.json`));
  } catch {
    return undefined;
  }
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { id, family, variable } = read('metadata.json') as {
    id: string;
    family: string;
    variable: Record<string, unknown>;
  };
  const { version } = read('package.json') as { version: string };
  const axes = 'opsz' in variable ? 'opsz' : 'wght';
  const subsets = Object.entries(read('unicode.json') as Record<string, string>);
  return {
    name: family,
    version: `${packageName}@${version}`,
    files: subsets.map(([subset, ranges]) => ({
      path: join(folder, 'files', `${id}-${subset.replace(/[[\]]/g, '')}-${axes}-normal.woff2`),
      ranges: parseUnicodeRange(ranges),
    })),
  };
}

/** Reads the value of CSS `unicode-range`: `U+0131,U+2000-206F,U+4??`. */
function parseUnicodeRange(text: string): CodePointRange[] {
  return text.split(',').map((part): CodePointRange => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
  });
}

export function inRanges(codePoint: number, ranges: readonly CodePointRange[]): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Joins neighbours: `[1, 2, 3, 7]` becomes `[[1, 3], [7, 7]]`. */
export function toRanges(codePoints: Iterable<number>): CodePointRange[] {
  const ranges: [number, number][] = [];
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && codePoint <= last[1] + 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}
