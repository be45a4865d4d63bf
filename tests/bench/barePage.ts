import { toString as textOf } from 'hast-util-to-string';
import { escapeMarkup } from '../../src/text/escape.ts';
import type { Page } from '../support/dist.ts';

/** What a page would be with nothing of ours: the same headings and paragraphs in the browser's own style. */
export function barePage({ elements }: Page): string {
  const [title] = elements.filter(({ tagName }) => tagName === 'h1');
  const main = elements.filter(({ tagName }) => /^(h1|h2|h3|p|li)$/.test(tagName));
  const blocks = main.map((element) => {
    const tag = element.tagName === 'li' ? 'p' : element.tagName;
    return `<${tag}>${escapeMarkup(textOf(element))}</${tag}>`;
  });
  const name = title === undefined ? '' : escapeMarkup(textOf(title));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title></head><body>${blocks.join('\n')}</body></html>`;
}
