/**
 * The link to a passage: a text directive that finds its words, behind the id of the nearest quote, claim or heading. Where
 * a browser takes no directive, or none can tell the words apart, the link goes there.
 */
import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** The generator gives up after this many milliseconds: somebody is waiting. */
const PATIENCE = 300;
/** The number of a source in the prose. */
const NUMBER = '[role=doc-noteref]';
/** A place with a name; some have an empty element for it (`article/readerMode.ts`). */
const PLACES = 'mark[id], [data-claim][id], h2[id], h3[id], span[id]:empty';

/** @returns the URL of a passage */
export async function linkTo(range: Range, article: HTMLElement): Promise<string> {
  const page =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
    location.href.replace(/#.*/s, '');
  const fragment = await generate(piecesOf(range, article));
  const near = nearestId(range, article);
  const anchor = near ? `#${near}` : '#';
  if (fragment === undefined) return near ? page + anchor : page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `${page}${anchor}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** What is selected between the numbers of sources: those change with every source that comes before them. */
function piecesOf(range: Range, article: HTMLElement): Range[] {
  const pieces: Range[] = [];
  const rest = range.cloneRange();
  for (const number of article.querySelectorAll(NUMBER)) {
    if (!range.intersectsNode(number)) continue;
    const piece = rest.cloneRange();
    piece.setEndBefore(number);
    pieces.push(piece);
    rest.setStartAfter(number);
  }
  return [...pieces, rest].flatMap((piece) => wordsOf(piece) ?? []);
}

/** The same without its blanks, from text to text: the generator would go on to the word before an element. */
function wordsOf(piece: Range): Range | undefined {
  const words = piece.cloneRange();
  let [first, last]: (Text | undefined)[] = [];
  for (const text of textsOf(piece)) {
    const { from, to } = within(piece, text);
    if (text.data.slice(from, to).trim() === '') continue;
    first ??= text;
    last = text;
  }
  if (!first || !last) return undefined;
  const start = within(piece, first);
  const blank = first.data.slice(start.from, start.to).search(/\S/);
  const end = within(piece, last);
  words.setStart(first, start.from + blank);
  words.setEnd(last, end.from + last.data.slice(end.from, end.to).trimEnd().length);
  return words;
}

function* textsOf(range: Range): Generator<Text> {
  const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) yield node;
  }
}

/** What a range takes of a text. */
const within = (range: Range, text: Text) => ({
  from: text === range.startContainer ? range.startOffset : 0,
  to: text === range.endContainer ? range.endOffset : text.length,
});

async function generate(pieces: readonly Range[]): Promise<TextFragment | undefined> {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  try {
    const generator = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
    generator.setTimeout(PATIENCE);
    const fragmentOf = (range: Range) => {
      const { status, fragment } = generator.generateFragmentFromRange(range.cloneRange());
      return status === generator.GenerateFragmentStatus.SUCCESS ? fragment : undefined;
    };
    if (first === last) return fragmentOf(first);
    const words = first.cloneRange();
    words.setEnd(last.endContainer, last.endOffset);
    return await fromTo(
      fragmentOf(withoutLastWord(first)),
      fragmentOf(last),
      words.toString().trim(),
    );
  } catch {
    // Offline, or a selection that it cannot read: the nearest place is still a good link.
    return undefined;
  }
}

/** From the first words to the last, where that finds them and nothing else. */
async function fromTo(
  from: TextFragment | undefined,
  to: TextFragment | undefined,
  words: string,
): Promise<TextFragment | undefined> {
  if (!from || !to) return undefined;
  const fragment: TextFragment = { textStart: from.textStart, textEnd: to.textEnd ?? to.textStart };
  if (from.prefix !== undefined) fragment.prefix = from.prefix;
  if (to.suffix !== undefined) fragment.suffix = to.suffix;
  const finder = await import('text-fragments-polyfill/text-fragment-utils');
  const found = finder.processTextFragmentDirective(fragment);
  return found.length === 1 && String(found[0]).includes(words) ? fragment : undefined;
}

/** The word at a number may be one with it to a browser (`2023.40`), and is not needed where others are before it. */
function withoutLastWord(words: Range): Range {
  const shorter = words.cloneRange();
  const { endContainer: last, endOffset } = words;
  if (!(last instanceof Text)) return shorter;
  const { from } = within(words, last);
  const cut = last.data.slice(from, endOffset).lastIndexOf(' ');
  if (cut > 0) shorter.setEnd(last, from + cut);
  return shorter;
}

/** The id of the last quote, claim or heading that starts no later than the passage ends. */
function nearestId(range: Range, article: HTMLElement): string | undefined {
  const places = [...article.querySelectorAll<HTMLElement>(PLACES)];
  const before = places.filter((place) => range.comparePoint(place, 0) <= 0);
  return before.at(-1)?.id;
}

/** A directive keeps `-`, `,` and `&` for itself. The generator takes letters apart: Hangul is sent as it is written. */
function encode(text: string): string {
  return encodeURIComponent(text.normalize('NFC')).replaceAll('-', '%2D');
}
