/** From Markdown to the text that quotes are found in. */
import { annotate } from '../../annotate/annotate.ts';
import { FIGURE_KINDS } from '../../schema/figure.ts';
import { indexStartingAt } from '../../text/range.ts';
import type { DraftProse } from './types.ts';

/** A note that leads to a source, and no definition of a footnote. */
const NOTE = /\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\](?!:)/g;
/** Stand in the text where a note was: characters that no prose has. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const MARKED = new RegExp(`${OPEN}([a-z0-9-]+)${CLOSE}`, 'g');

export function readProse(markdown: string, language: string): DraftProse {
  const defined = new Set([...markdown.matchAll(/^\[\^([^\]\n]+)\]:/gm)].map(([, id]) => id));
  const marked = markdown.replace(NOTE, (note, id: string) =>
    defined.has(id) ? note : `${OPEN}${id}${CLOSE}`,
  );
  const body = annotate({
    language,
    markdown: marked,
    firstLine: 1,
    targets: [],
    entities: [],
    sources: [],
    figures: FIGURE_KINDS,
    reservedIds: new Set(),
    mentionHref: () => '',
    sourceHref: () => '',
    internalHref: (path) => path,
  });
  const prose = body.blocks.filter(({ kind }) => kind === 'prose').map(({ range }) => range);
  const notes: DraftProse['notes'] = [];
  const paragraphs: DraftProse['paragraphs'] = [];
  let text = '';
  for (const { start, end } of body.paragraphs) {
    const from = text.length;
    let done = start;
    for (const match of body.text.slice(start, end).matchAll(MARKED)) {
      text += body.text.slice(done, start + match.index);
      notes.push({ id: match[1] ?? '', start: text.length });
      done = start + match.index + match[0].length;
    }
    text += body.text.slice(done, end);
    if (end <= (prose[indexStartingAt(prose, start)]?.end ?? -1)) {
      paragraphs.push({ start: from, end: text.length });
    }
    text += '\n';
  }
  return { text, paragraphs, notes, language };
}
