/** What values are written as. */

/**
 * `2023-11-09`, or with a time and zone `2023-11-09T12:00:00+09:00`; of quotes, positions, evidence and events also
 * `2023-11` or `2023`, where no more is known. Never shifted by a time zone; as text, in the order of the first days.
 */
export type DateText = string;

/** Safe HTML of inline Markdown. */
export type InlineHtml = string;
