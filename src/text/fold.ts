/**
 * Folding: two spellings that differ in typography alone become one string. An editor types `We're - "it"` and the
 * prose has `We’re — “it”`. Letters, digits and their case are never touched: folding must not make two different
 * sentences equal.
 */

/** A text folded, with the way back: unit `i` of `text` stands for `[starts[i], ends[i])` of the original. */
export interface Folded {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const TWO_DOTS = 0x2025;
const ELLIPSIS = 0x2026;
/** Folds to nothing. */
const DROPPED = 0xfffe;
const NOT_YET_KNOWN = 0xffff;

/** Invisible characters that only steer layout: soft hyphen, zero-width space, word joiner, BOM, bidi controls. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const SINGLE_QUOTE =
  /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u05f3\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/;
const DOUBLE_QUOTE =
  /[\u00ab\u00bb\u02ba\u02dd\u02ee\u05f4\u201c-\u201f\u2033\u2036\u301d-\u301f\uff02]/;
const DASH = /[\p{Dash}\u2043]/u;

/** What each code unit folds to, filled in as units are met. */
const foldedUnits = new Uint16Array(0x10000).fill(NOT_YET_KNOWN);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return DROPPED;
  if (/[\s\u0085]/.test(char)) return SPACE;
  if (SINGLE_QUOTE.test(char)) return 0x27;
  if (DOUBLE_QUOTE.test(char)) return 0x22;
  return DASH.test(char) ? HYPHEN : unit;
}

/** A base with its marks, or a Hangul syllable in parts: the longest stretch that NFC can change as one. */
const COMPOSABLE =
  /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M})\p{M}*|\p{M}+/gu;

/** Folds a text. Runs in time linear in its length. */
export function fold(original: string): Folded {
  if (original.normalize('NFC') === original) {
    const dots = original.match(/[\u2025\u2026]/g)?.length ?? 0;
    const writer = new FoldWriter(original.length + 2 * dots);
    writer.write(original, 0);
    return writer.finish();
  }
  // No unit becomes more than three.
  const writer = new FoldWriter(original.length * 3);
  for (const { 0: stretch, index } of original.matchAll(COMPOSABLE)) {
    const composed = stretch.normalize('NFC');
    // What NFC leaves alone keeps its exact map; what it changes can only be had whole.
    if (composed === stretch) writer.write(stretch, index);
    else writer.write(composed, index, index + stretch.length);
  }
  return writer.finish();
}

/** Folds words to search for: as `fold`, without white space at the ends. */
export function foldWords(words: string): string {
  return fold(words).text.trim();
}

class FoldWriter {
  #units: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  /** @param capacity the most units that will be written */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  /**
   * Appends units that stand in the original from `start` on, one for one; or, where `end` is given, that stand
   * for all of `[start, end)` together.
   */
  write(composed: string, start: number, end?: number): void {
    const [units, starts, ends] = [this.#units, this.#starts, this.#ends];
    let length = this.#length;
    for (let at = 0; at < composed.length; at++) {
      const unit = composed.charCodeAt(at);
      let folded = foldedUnits[unit] as number;
      if (folded === NOT_YET_KNOWN) folded = foldedUnits[unit] = foldUnit(unit);
      if (folded === DROPPED) continue;
      const from = end === undefined ? start + at : start;
      const to = end ?? from + 1;
      if ((folded === SPACE || folded === HYPHEN) && length > 0 && units[length - 1] === folded) {
        ends[length - 1] = to;
        continue;
      }
      let copies = folded === ELLIPSIS ? 3 : folded === TWO_DOTS ? 2 : 1;
      if (copies > 1) folded = STOP;
      for (; copies > 0; copies--) {
        units[length] = folded;
        starts[length] = from;
        ends[length] = to;
        length++;
      }
    }
    this.#length = length;
  }

  finish(): Folded {
    return {
      text: decodeUnits(this.#units.subarray(0, this.#length)),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }
}

/** Lone surrogates survive, as a `TextDecoder` would not let them. */
function decodeUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.subarray(at, at + 8192));
  }
  return text;
}
