/** Dated sentences of the narrator that quote nobody. */
import { foldWords } from '../../text/fold.ts';
import { rangesWithin } from '../../text/range.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import { noteBehind } from './noteBehind.ts';
import type { DraftReading } from './readDraft.ts';
import { FILLER } from './sentences.ts';

/** As long as the text of an event may be, in characters. */
const LONGEST = 300;

export interface ProposedEvent {
  date: string;
  text: string;
  about: string[];
  source?: string;
}

/**
 * @param listed the texts of the events that the frontmatter has
 * @param published the day of the article: what is still to come is no event yet
 */
export function eventsIn(
  { prose, masked, sentences, dates, references }: DraftReading,
  listed: readonly string[],
  published: string,
): ProposedEvent[] {
  const known = new Set(listed.map(foldWords));
  return sentences.flat().flatMap((sentence) => {
    const { start, end } = sentence;
    const dated = rangesWithin(dates, sentence).find(({ date }) => date <= published);
    if (!dated || masked.slice(start, end).includes(FILLER)) return [];
    const text = prose.text.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (text.length > LONGEST || known.has(foldWords(text))) return [];
    const about = rangesWithin(references, sentence).flatMap((each) =>
      each.known && each.kind !== 'pronoun' ? each.known.id : [],
    );
    const source = noteBehind(prose, end);
    return [
      {
        date: dated.date,
        text: inlineMarkdown(text),
        about: [...new Set(about)],
        ...(source && { source }),
      },
    ];
  });
}
