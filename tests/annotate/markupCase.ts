import { expect, test } from 'vitest';
import { type Case, run } from './annotateCase.ts';

/** Markdown without an issue, with what is to be found in it, and the HTML of it. */
export type MarkupRow = [name: string, markdown: string, options: Case, html: string];

/** What quotes `q` and `r` leave around words: around all of them, or around the first piece, one between and the last. */
export const Q = '<mark id="q" data-quote="q" data-end="">';
export const R = '<mark id="r" data-quote="r" data-end="">';
export const q = '<mark id="q" data-quote="q">';
export const qMore = '<mark data-quote="q">';
export const qEnd = '<mark data-quote="q" data-end="">';
export const rEnd = '<mark data-quote="r" data-end="">';
export const note = '<sup class="source-note"><a href="#src_hill">1</a></sup>';

export function testMarkup(rows: readonly MarkupRow[]): void {
  test.each([...rows])('%s', (_name, markdown, options, html) => {
    const outcome = run(markdown, options);
    expect(outcome.issues).toEqual([]);
    expect(outcome.html).toBe(html);
  });
}
