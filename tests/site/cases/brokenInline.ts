import { type FullRow, STRAIT } from './fullRows.ts';

/** Inline Markdown is no place for HTML, scripts or images, whichever field it is in. */
export const INLINE_ROWS: FullRow[] = [
  ['HTML in a note', STRAIT, 'note: Said in writing.', 'note: ▸Said <b>in writing</b>.', 'RawHtml'],
  [
    'a script in a quote’s note',
    STRAIT,
    'note: Said in writing.',
    'note: ▸"Said [so](javascript:alert(1))."',
    'UnsafeUrl',
  ],
  [
    'an image in a note',
    STRAIT,
    'note: Said in writing.',
    'note: ▸"![Said](./strait.png)"',
    'InvalidValue',
  ],
  [
    'a script in a reason',
    STRAIT,
    'because: Landings fit.',
    'because: ▸"[Landings](vbscript:x) fit."',
    'UnsafeUrl',
  ],
  [
    'HTML in a position',
    STRAIT,
    'text: "He fishes there."',
    'text: ▸"<i>He</i> fishes there."',
    'RawHtml',
  ],
  [
    'HTML in evidence',
    STRAIT,
    'text: "The survey shows a flat bottom."',
    'text: ▸"<script>alert(1)</script>"',
    'RawHtml',
  ],
  [
    'HTML in a history',
    STRAIT,
    'because: "The minister said so."',
    'because: ▸"<b>so</b>"',
    'RawHtml',
  ],
  [
    'data in an event',
    STRAIT,
    'text: "The survey is published."',
    'text: ▸"The [survey](data:text/html,x)."',
    'UnsafeUrl',
  ],
  [
    'HTML in a correction',
    STRAIT,
    'text: "An earlier version gave the length in *miles*."',
    'text: ▸"<img src=x>"',
    'RawHtml',
  ],
  [
    'HTML in a retired quote',
    STRAIT,
    'because: "It was a paraphrase."',
    'because: ▸"<br>"',
    'RawHtml',
  ],
  [
    'HTML in a country’s note',
    STRAIT,
    'note: "Across the strait."',
    'note: ▸"<u>Across</u>"',
    'RawHtml',
  ],
  [
    'HTML in an inline person’s note',
    STRAIT,
    'note: "Speaks for the firm, not for **herself**."',
    'note: ▸"<b>Speaks</b>"',
    'RawHtml',
  ],
];
