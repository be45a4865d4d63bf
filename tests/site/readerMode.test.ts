/** What a browser's reader mode keeps of an article: Firefox has this reader built in. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import { oneLine } from '../../src/text/escape.ts';
import { builtSite } from '../support/builtSite.ts';
import { fixture } from '../support/contentFolder.ts';

/** @returns the text of each element that a selector finds, in their order */
const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => oneLine(textContent ?? ''));

const contentDir = fixture('example');
const { site } = await loadContent({ contentDir });
const dist = await builtSite({ contentDir });

describe.each(site?.articles ?? [])('$slug', ({ slug, quotes, claims }) => {
  const read = () => {
    const html = dist.read(`articles/${slug}/index.html`);
    const { document } = parseHTML(html);
    const parsed = new Readability(parseHTML(html).document).parse();
    if (!parsed) throw new Error('there is nothing to read');
    return { page: document, text: oneLine(parsed.textContent ?? '') };
  };

  test('paragraphs come whole, each before the next, with what is beside them', () => {
    const { page, text } = read();
    const expected = textsOf(
      page,
      '[data-article-body] > :is(p, h2), [data-article-body] > .panel :is(.whose, .note, dl)',
    );
    expect(expected.length).toBeGreaterThan(quotes.length + claims.length);
    let from = 0;
    for (const each of expected) {
      const at = text.indexOf(each, from);
      expect.soft(at, each).toBeGreaterThanOrEqual(from);
      if (at >= 0) from = at + each.length;
    }
  });

  test('every quote stands word for word', () => {
    const { text } = read();
    expect(quotes.length).toBeGreaterThan(0);
    for (const { parts } of quotes) {
      for (const part of parts) expect.soft(text).toContain(oneLine(part));
    }
  });

  test('of the days on which the record changed it shows the last', () => {
    const { page, text } = read();
    const days = textsOf(page, '.steps > a');
    expect(days.length).toBeGreaterThan(1);
    for (const day of days.slice(0, -1)) expect.soft(text).not.toContain(day);
  });
});
