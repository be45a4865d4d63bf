/** Small slips of the pen in an article's file: what an editor who knows no YAML and types fast does to it. */
import fc from 'fast-check';

export interface Slip {
  what: string;
  /** The file with the slip in it. */
  text: string;
}

/** A slip before it is known in which text: numbers choose among what there is. */
export interface SlipSeed {
  kind: string;
  at: number;
  to: number;
}

/** `at` chooses where, `to` what. @returns the changed text, or nothing where there is no place for it */
type Change = (text: string, at: number, to: number) => string | undefined;

/** What YAML or Markdown take for a mark of theirs. */
const MARKS = [', ', ',', ' #', '#', ': ', ':', '"', "'", '\t', '\u00a0', '[', ']', '{', '}'];
const MORE_MARKS = ['- ', '&', '*', '|', '>', '%', '@', '`', '!', '? ', '…', '\\', '<', '_', '~'];
const PROSE_MARKS = ['“', '”', '‘', '’', '—', ',', '.', ';', '*', '**', '_', '[', ']', '(', ')'];
const MORE_PROSE_MARKS = ['<', '>', '&', '`', '\\', '#', '|', '\n', '\n\n', '  ', '\u00ad', '[^'];

const choose = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % items.length];

/** Replaces one of the matches; the whole of it, or its group `it`. */
function change(pattern: RegExp, replace: (found: string, to: number) => string): Change {
  return (text, at, to) => {
    const match = choose([...text.matchAll(pattern)], at);
    if (match === undefined) return undefined;
    const it = match.groups?.it ?? match[0];
    const start = match.index + match[0].lastIndexOf(it);
    return text.slice(0, start) + replace(it, to) + text.slice(start + it.length);
  };
}

/** Exchanges two of the matches. */
function exchange(pattern: RegExp): Change {
  return (text, at, to) => {
    const matches = [...text.matchAll(pattern)];
    const [first, second] = [choose(matches, at), choose(matches, to)].sort(
      (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
    );
    if (first === undefined || second === undefined || first === second) return undefined;
    const between = text.slice(first.index + first[0].length, second.index);
    return `${text.slice(0, first.index)}${second[0]}${between}${first[0]}${text.slice(second.index + second[0].length)}`;
  };
}

const insert = (marks: readonly string[], pattern: RegExp) =>
  change(pattern, (found, to) => {
    const at = Math.floor(to / marks.length) % (found.length + 1);
    return `${found.slice(0, at)}${choose(marks, to)}${found.slice(at)}`;
  });

const otherLetter = (letter: string, to: number) => {
  const other =
    choose(
      'aeinorstlx'.split('').filter((one) => one !== letter),
      to,
    ) ?? 'x';
  return letter === letter.toUpperCase() ? other.toUpperCase() : other;
};

const VALUE = /(?<=: |^ +- )(?![{>|]|\n)(?<it>[^\n]+)$/gm;
const VALUE_IN_BRACKETS = /(?<=[{,] \w+: )(?<it>"[^"\n]*"|[^,}\n]+)/g;
const LINE = /^.+\n/gm;
const DATE = /\b\d{4}-\d\d-\d\d\b/g;
const ID = /(?<=(?:\bid|speaker|source|by|quote): |[[ ](?=[a-zA-Z-]+[,\]]))[a-zA-Z][a-zA-Z-]*/g;
const WORD = /\p{L}{2,}/gu;

const IN_FRONTMATTER: Record<string, Change> = {
  'a mark in a text': insert([...MARKS, ...MORE_MARKS], VALUE),
  'a mark between brackets': insert([...MARKS, ...MORE_MARKS], VALUE_IN_BRACKETS),
  'a mark at the start of a text': change(VALUE, (it, to) => `${choose(MORE_MARKS, to)}${it}`),
  'no quotation marks': change(/"[^"\n]*"/g, (it) => it.slice(1, -1)),
  'one quotation mark': change(/"[^"\n]*"/g, (it, to) => (to % 2 ? it.slice(1) : it.slice(0, -1))),
  'single quotation marks': change(/"[^"\n]*"/g, (it) => `'${it.slice(1, -1)}'`),
  'a line lost': change(LINE, () => ''),
  'a line twice': change(LINE, (it) => it + it),
  'two lines exchanged': exchange(LINE),
  'other indentation': change(
    /^ +(?=\S)/gm,
    (it, to) =>
      choose([it.slice(1), ` ${it}`, `  ${it}`, `\t${it}`, it.slice(2), `\u00a0${it}`], to) ?? '',
  ),
  'a letter in a text': change(/(?<=: [^\n]*)\p{L}/gu, otherLetter),
  'a word lost': change(/(?<=: [^\n]*)\p{L}+ /gu, () => ''),
  'a word twice': change(/(?<=: [^\n]*)\p{L}+ /gu, (it) => it + it),
  'two words exchanged': exchange(WORD),
  'two ids exchanged': exchange(ID),
  'a letter in an id': change(ID, (it, to) => it.slice(0, -1) + otherLetter(it.slice(-1), to)),
  'two dates exchanged': exchange(DATE),
  'a digit in a date': change(/(?<=\b\d{3,4}-?[\d-]*)\d(?=[\d-]*\b)/g, (_, to) => String(to % 10)),
  'a character lost': change(/[^\n]/g, () => ''),
  'a line end lost': change(/\n/g, () => ''),
  'a line end': change(/ /g, () => '\n'),
  'a colon without a space': change(/: /g, () => ':'),
  'a field’s name': change(
    /(?<=^ *)\w+(?=: )/gm,
    (it, to) => it.slice(0, -1) + otherLetter('', to),
  ),
  'a capital': change(/(?<=: [^\n]*)\b\p{L}/gu, (it) =>
    it === it.toUpperCase() ? it.toLowerCase() : it.toUpperCase(),
  ),
};

const IN_PROSE: Record<string, Change> = {
  'a letter in a quotation': change(/(?<=“[^”\n]*)\p{L}(?=[^“\n]*”)/gu, otherLetter),
  'a letter': change(/\p{L}/gu, otherLetter),
  'a word of a quotation lost': change(/(?<=“[^”\n]*)\p{L}+ (?=[^“\n]*”)/gu, () => ''),
  'a word lost': change(/\p{L}+ /gu, () => ''),
  'a word twice': change(/\p{L}+ /gu, (it) => it + it),
  'two words exchanged': exchange(WORD),
  'a capital': change(/\b\p{L}/gu, (it) =>
    it === it.toUpperCase() ? it.toLowerCase() : it.toUpperCase(),
  ),
  'a mark lost': change(/[“”‘’,.;:—-]/g, () => ''),
  'another mark': change(/[“”‘’,.;:—-]/g, (_, to) => choose(PROSE_MARKS, to) ?? ''),
  'straight marks': change(/“[^”\n]*”/g, (it) => `"${it.slice(1, -1)}"`),
  'a mark': insert([...PROSE_MARKS, ...MORE_PROSE_MARKS], /[^\n]+/g),
  emphasis: change(
    /\p{L}+(?: \p{L}+)?/gu,
    (it, to) => choose([`*${it}*`, `**${it}**`, `_${it}_`, `~~${it}~~`], to) ?? '',
  ),
  'a link': change(/\p{L}+(?: \p{L}+)?/gu, (it) => `[${it}](https://a.example/)`),
  'a note lost': change(/\[\^[^\]]+\]/g, () => ''),
  'two notes exchanged': exchange(/\[\^[^\]]+\]/g),
  'a paragraph in two': change(/(?<=\S) (?=\S)/g, () => '\n\n'),
  'two paragraphs in one': change(/\n\n/g, () => ' '),
  'a paragraph lost': change(/^.+\n\n/gm, () => ''),
  'a paragraph twice': change(/^.+\n\n/gm, (it) => it + it),
  'two paragraphs exchanged': exchange(/^.+\n\n/gm),
  'a character lost': change(/[^\n]/g, () => ''),
  'a space too many': change(/ /g, () => '  '),
  'a mark of a heading or list': change(
    /^(?=\S)/gm,
    (_, to) => choose(['# ', '- ', '> ', '    ', '1. ', '::', '| ', '\t'], to) ?? '',
  ),
};

const FENCE = '\n---\n';

/** Every kind of slip, by where it is made. */
export const SLIP_KINDS: readonly string[] = [
  ...Object.keys(IN_FRONTMATTER).map((kind) => `frontmatter: ${kind}`),
  ...Object.keys(IN_PROSE).map((kind) => `prose: ${kind}`),
];

/** @returns the file with the slip, or nothing where it has no place for it */
export function makeSlip(file: string, { kind, at, to }: SlipSeed): string | undefined {
  const fence = file.indexOf(FENCE, 4);
  const [frontmatter, prose] = [file.slice(4, fence + 1), file.slice(fence + FENCE.length)];
  const [part, name = ''] = kind.split(': ');
  if (part === 'prose') {
    const changed = IN_PROSE[name]?.(prose, at, to);
    return changed === undefined ? undefined : file.slice(0, fence + FENCE.length) + changed;
  }
  const changed = IN_FRONTMATTER[name]?.(frontmatter, at, to);
  return changed === undefined ? undefined : `---\n${changed}${file.slice(fence + 1)}`;
}

/** As many slips as asked for, each kind as often as any other; the same for the same seed. */
export function slipSeeds(count: number, seed: number): SlipSeed[] {
  const places = fc.sample(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), {
    numRuns: count,
    seed,
  });
  return places.map(([at, to], index) => ({ kind: choose(SLIP_KINDS, index) ?? '', at, to }));
}
