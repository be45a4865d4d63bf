/** The measures of the drawing on one scale: `timeline.css` keeps to them. */
import type { DateText, ResolvedArticle } from '../../model/types.ts';
import { directionOf } from '../../text/direction.ts';
import { latestDay } from '../asOf/record.ts';
import { chronicleOf } from './chronicle.ts';
import { LETTERS, type TimeScale, timeScale } from './timeScale.ts';

/** The least width of the scale, beside the labels of claims, in pixels. */
const LEAST_SCALE = 616;
/** The least room for labels before the scale, where those of claims stand. */
export const LEAST_LABELS = 264;
/** The widest label of an event, in pixels: one is narrower where it would leave the drawing. */
export const WIDEST_LABEL = 430;

export interface Frame {
  scale: TimeScale;
  language: string;
  /** Where a date stands, in per cent from the left. */
  x: (date: DateText) => string;
  /** The same as a length from the beginning of time, in pixels of the narrowest drawing. */
  at: (date: DateText) => number;
  end: number;
  /** 1, or −1 where time runs to the left: for lengths that are added to a place. */
  onward: 1 | -1;
}

export function frameOf(article: ResolvedArticle): Frame {
  const { language } = article;
  const last = latestDay(article);
  const dates = [...chronicleOf(article).map(({ date }) => date), ...(last ? [last] : [])];
  const scale = timeScale(dates, language, { start: 1, end: 98.5, least: LEAST_SCALE });
  const isMirrored = directionOf(language) === 'rtl';
  const percent = (date: DateText) =>
    isMirrored ? Math.round((100 - scale.at(date)) * 100) / 100 : scale.at(date);
  return {
    scale,
    language,
    x: (date) => `${percent(date)}%`,
    at: (date) => (scale.at(date) / 100) * LEAST_SCALE,
    end: LEAST_SCALE * 0.985,
    onward: isMirrored ? -1 : 1,
  };
}

/** A length in the size of the letters, so that a drawing grows with them. */
export function em(pixels: number): string {
  return `${Math.round((pixels / LETTERS) * 100) / 100}em`;
}
