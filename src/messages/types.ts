/** What messages are made of, in every language. */

/** One status of a claim, with a day that is known of it. */
export interface CourseStep {
  status: string;
  /** A day or a month in words. */
  day: string;
  /** What the day is: the first of a status that another followed, that of the present one, or any on which it was found so. */
  known: 'from' | 'since' | 'asOf';
}

/** What a message says by the plural category of a count, where it is chosen in a browser: Korean has one, Arabic six. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
