import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { create } from 'fontkitten';
import { Renderer } from 'takumi-js/node';
import {
  type FontFamily,
  type FontFile,
  inRanges,
  readFontFamily,
  toRanges,
} from './fontFamily.ts';
import { HAN, OTHER, OWN } from './fontPackages.ts';
import { hanStyle, isFullWidth } from './scriptSettings.ts';

/** The voices of a card: what was said, and who, when and where. */
export type Voice = 'text' | 'label';

/** Marks, joiners and spaces that need no glyph of their own. */
const NEEDS_NO_GLYPH = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]$/u;
const LATIN_END = 0x24f;
/** Another version may draw the same card otherwise. */
const RENDERER = `takumi-js@${versionOf('takumi-js')}`;

/** The fonts of all cards. Files are opened when a text first needs them, and then kept. */
export interface CardFonts {
  renderer: Renderer;
  /** Names the renderer and every font package with its version: a part of the key of a card. */
  version: string;
  /** The families to set a text in, best first; the files that it needs are loaded. */
  stack(text: string, language: string, voice: Voice): Promise<string[]>;
  /** The characters of a text that no font has, each once. */
  missing(text: string): string[];
}

/** @param from the folder whose `node_modules` hold the fonts */
export function loadCardFonts(from = process.cwd()): CardFonts {
  const renderer = new Renderer();
  const packages = [...Object.values(OWN), ...Object.values(HAN), ...OTHER];
  const families = new Map<string, FontFamily>();
  for (const name of packages) {
    const family = readFontFamily(name, from);
    if (family) families.set(name, isHan(name) ? withoutLatin(family) : family);
  }
  for (const name of Object.values(OWN)) {
    if (!families.has(name)) throw new Error(`Cards need the font package ${name}: install it`);
  }
  const registered = new Map<FontFile, Promise<unknown>>();

  function register(family: FontFamily, file: FontFile): Promise<unknown> {
    let done = registered.get(file);
    if (!done) {
      const unicodeRange = toRanges(glyphs(file)) as [number, number][];
      const data = readFileSync(file.path);
      done = renderer.registerFont({ name: family.name, data, unicodeRange });
      registered.set(file, done);
    }
    return done;
  }

  return {
    renderer,
    version: [RENDERER, ...[...families.values()].map(({ version }) => version)].join(' '),
    async stack(text, language, voice) {
      const han = HAN[hanStyle(text, language)];
      const order = isFullWidth(text) ? [han, OWN[voice]] : [OWN[voice], han];
      const names = [...new Set<string>([...order, ...packages.filter((name) => !isOwn(name))])];
      const stack = names.flatMap((name) => families.get(name) ?? []);
      const used = new Set<FontFamily>();
      const waiting: Promise<unknown>[] = [];
      for (const codePoint of codePoints(text)) {
        const hit = find(stack, codePoint);
        if (!hit) continue;
        used.add(hit.family);
        waiting.push(register(hit.family, hit.file));
      }
      await Promise.all(waiting);
      return stack.filter((family) => used.has(family)).map((family) => family.name);
    },
    missing(text) {
      const all = [...families.values()];
      const lacking = [...codePoints(text)].filter((codePoint) => !find(all, codePoint));
      return lacking.map((codePoint) => String.fromCodePoint(codePoint));
    },
  };
}

function versionOf(packageName: string): string {
  const file = findPackageJSON(packageName, import.meta.url);
  if (file === undefined) throw new Error(`Cards need the package ${packageName}: install it`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Stands for a character that no font has. */
const BOX = '□';

/** A text that can be drawn: a neutral box stands where no font has a character. */
export function drawable(text: string, fonts: CardFonts): string {
  const missing = new Set(fonts.missing(text));
  if (missing.size === 0) return text;
  return [...text].map((character) => (missing.has(character) ? BOX : character)).join('');
}

/** The characters of a text that no font of the cards has, each once: what `GlyphMissing` reports. */
export function missingGlyphs(text: string, fonts: CardFonts): string[] {
  return fonts.missing(text);
}

const isOwn = (name: string) => (Object.values(OWN) as string[]).includes(name);
const isHan = (name: string) => (Object.values(HAN) as string[]).includes(name);

/** These families have Latin letters too, which are the own fonts' to draw. */
function withoutLatin(family: FontFamily): FontFamily {
  const files = family.files.map((file) => ({
    ...file,
    ranges: file.ranges.filter(([, last]) => last > LATIN_END),
  }));
  return { ...family, files: files.filter((file) => /-\d+-\w+-normal\.woff2$/.test(file.path)) };
}

function codePoints(text: string): Set<number> {
  const drawn = [...text].filter((character) => !NEEDS_NO_GLYPH.test(character));
  return new Set(drawn.map((character) => character.codePointAt(0) as number));
}

function find(stack: readonly FontFamily[], codePoint: number) {
  for (const family of stack) {
    const file = fileOf(family, codePoint);
    if (file) return { family, file };
  }
  return undefined;
}

const served = new WeakMap<FontFamily, Map<number, FontFile | undefined>>();

/** The file of a family that draws a code point, if any does. */
function fileOf(family: FontFamily, codePoint: number): FontFile | undefined {
  const files = served.get(family) ?? new Map<number, FontFile | undefined>();
  served.set(family, files);
  if (!files.has(codePoint)) {
    const draws = (file: FontFile) =>
      inRanges(codePoint, file.ranges) && glyphs(file).has(codePoint);
    files.set(codePoint, family.files.find(draws));
  }
  return files.get(codePoint);
}

const known = new WeakMap<FontFile, ReadonlySet<number>>();

/** The code points that a file is to serve and has glyphs for. */
function glyphs(file: FontFile): ReadonlySet<number> {
  let found = known.get(file);
  if (!found) {
    const font = create(readFileSync(file.path));
    const has = 'characterSet' in font ? font.characterSet : [];
    found = new Set(has.filter((codePoint) => inRanges(codePoint, file.ranges)));
    known.set(file, found);
  }
  return found;
}
