/** The HTML of notes, as the tables of Markdown expect it. */
export const note = (source: string, number: number) =>
  `<sup class="source-note"><a href="#src_${source}">${number}</a></sup>`;
export const SOURCES = { sources: ['hill', 'un'] };
export const footnotes = (...items: string[]) =>
  `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnotes_label">Footnotes</h2>\n<ol type="a">\n${items.join('\n')}\n</ol>\n</section>`;
export const back = (letter: string, ...ids: string[]) =>
  `<span class="footnote-back"> ${ids.map((id) => `<a href="#_fnref-${id}" data-footnote-backref="" aria-label="Back to reference ${letter}" class="data-footnote-backref">↩${id.includes('-') ? `<sup>${id.split('-')[1]}</sup>` : ''}</a>`).join(' ')}</span>`;
export const call = (number: number, letter: string, ref = String(number)) =>
  `<sup><a href="#_fn-${number}" id="_fnref-${ref}" data-footnote-ref aria-describedby="footnotes_label">${letter}</a></sup>`;
