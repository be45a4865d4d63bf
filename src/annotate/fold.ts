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
const DROP = 0;

/** Invisible characters that only steer layout: soft hyphen, zero-width space, word joiner, BOM, bidi controls. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const SINGLE_QUOTE =
  /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u05f3\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/;
const DOUBLE_QUOTE =
  /[\u00ab\u00bb\u02ba\u02dd\u02ee\u05f4\u201c-\u201f\u2033\u2036\u301d-\u301f\uff02]/;
const DASH = /[\p{Dash}\u2043]/u;

/** What one code unit folds to, remembered: `DROP`, or the code unit that stands for it. -1 is "not yet known". */
const foldedUnits = new Int32Array(0x10000).fill(-1);

function foldUnit(unit: number): number {
  const known = foldedUnits[unit] as number;
  if (known >= 0) return known;
  const char = String.fromCharCode(unit);
  const folded = INVISIBLE.test(char)
    ? DROP
    : /[\s\u0085]/.test(char)
      ? SPACE
      : SINGLE_QUOTE.test(char)
        ? 0x27
        : DOUBLE_QUOTE.test(char)
          ? 0x22
          : DASH.test(char)
            ? HYPHEN
            : unit;
  foldedUnits[unit] = folded;
  return folded;
}

/** A base with its marks, or a Hangul syllable in parts: the longest stretch that NFC can change as one. */
const COMPOSABLE =
  /(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M})\p{M}*|\p{M}+/gu;

/** Folds a text. Runs in time linear in its length. */
export function fold(original: string): Folded {
  const writer = new FoldWriter(original.length);
  if (original.normalize('NFC') === original) {
    for (let at = 0; at < original.length; at++) writer.unit(original.charCodeAt(at), at, at + 1);
  } else {
    for (const { 0: stretch, index } of original.matchAll(COMPOSABLE)) {
      const composed = stretch.normalize('NFC');
      // What NFC leaves alone keeps its exact map; what it changes can only be had whole.
      const whole = composed !== stretch;
      for (let i = 0; i < composed.length; i++) {
        const start = whole ? index : index + i;
        writer.unit(composed.charCodeAt(i), start, whole ? index + stretch.length : start + 1);
      }
    }
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

  constructor(size: number) {
    this.#units = new Uint16Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
  }

  /** Appends one code unit that stands for `[start, end)` of the original. */
  unit(unit: number, start: number, end: number): void {
    if (unit === 0x2026 || unit === 0x2025) {
      for (let dots = unit === 0x2026 ? 3 : 2; dots > 0; dots--) this.#push(0x2e, start, end);
      return;
    }
    const folded = foldUnit(unit);
    if (folded === DROP && unit !== DROP) return;
    const last = this.#length - 1;
    if ((folded === SPACE || folded === HYPHEN) && this.#units[last] === folded) {
      this.#ends[last] = end;
      return;
    }
    this.#push(folded, start, end);
  }

  finish(): Folded {
    return {
      text: decodeUnits(this.#units.subarray(0, this.#length)),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #push(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length++;
  }

  #grow(): void {
    const size = this.#units.length * 2 + 16;
    const grown = <A extends Uint16Array | Int32Array>(larger: A, old: A): A => {
      larger.set(old);
      return larger;
    };
    this.#units = grown(new Uint16Array(size), this.#units);
    this.#starts = grown(new Int32Array(size), this.#starts);
    this.#ends = grown(new Int32Array(size), this.#ends);
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
