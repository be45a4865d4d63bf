/** On which day something was said, as far as the prose tells. */
import { timeOf } from '../../schema/days.ts';
import { indexStartingAt, rangesWithin } from '../../text/range.ts';
import type { DraftReading } from './readDraft.ts';
import type { Known, Quoted } from './types.ts';

/** How many days before the article its first paragraph may tell of as news. */
const NEWS = 8;

export interface SpokenDays {
  /** The day that the narrator's sentence gives, or that of the nearest one before it in the paragraph. */
  of(quoted: Quoted): string | undefined;
  /** The day of the last words of a speaker before a place, as far as the prose gives one. */
  before(speaker: Known | undefined, quoted: Quoted | undefined): string | undefined;
  /** The day on which what the article is about took place, if its first paragraph gives one. */
  opening: string | undefined;
}

/** @param published the day of the article: what is still to come was not said yet */
export function spokenDays(reading: DraftReading, published: string): SpokenDays {
  const { dates, sentences } = reading;
  const days = sentences.map((paragraph) => {
    let day: string | undefined;
    return paragraph.map((sentence) => {
      const first = rangesWithin(dates, sentence).find(({ date }) => date <= published);
      if (first?.date.length === 10) day = first.date;
      return day;
    });
  });
  const of = ({ paragraph, outer }: Quoted) =>
    days[paragraph]?.[indexStartingAt(sentences[paragraph] ?? [], outer.start)];
  const spoken = reading.quotations.flatMap(({ parts: [first], speaker }) => {
    const day = first && of(first);
    return day === undefined ? [] : { day, start: first?.start ?? 0, key: speaker.known?.key };
  });
  return {
    of,
    before: (speaker, quoted) =>
      spoken.findLast(
        ({ start, key }) =>
          speaker !== undefined && key === speaker.key && start < (quoted?.start ?? 0),
      )?.day,
    opening: openingDay(reading, published),
  };
}

function openingDay({ dates, prose }: DraftReading, published: string): string | undefined {
  const end = prose.paragraphs[0]?.end ?? 0;
  const latest = dates
    .filter(
      ({ start, date }) => start < end && date.length === 10 && date <= published.slice(0, 10),
    )
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (latest === undefined) return undefined;
  return timeOf(published.slice(0, 10)) - timeOf(latest) <= NEWS * 86_400_000 ? latest : undefined;
}
