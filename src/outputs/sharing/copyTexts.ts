import type { ResolvedQuote } from '../../model/types.ts';
import { escapeMarkup, oneLine } from '../../text/escape.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import type { Urls } from '../../urls.ts';
import { attribution } from './attribution.ts';

/** A quote with its attribution and its link, to be pasted. */
export interface CopyTexts {
  plain: string;
  markdown: string;
  html: string;
}

export function copyTexts(quote: ResolvedQuote, urls: Urls): CopyTexts {
  const url = urls.absolute(quote.href);
  const words = oneLine(quote.words);
  const who = attribution(quote);
  const translation = translationOf(quote);
  return {
    plain: [inQuoteMarks(words, quote.language), translation, `— ${who}`, url]
      .filter(Boolean)
      .join('\n'),
    markdown: [words, translation, '']
      .filter((line) => line !== undefined)
      .map((line) => line && `> ${escapeMarkdown(line)}\n>\n`)
      .join('')
      .concat(`> — [${escapeMarkdown(who)}](<${url}>)`),
    html: blockquoteSnippet(quote, urls),
  };
}

/** The quote as a `<blockquote>` for any page: no script, no style, nothing that loads. */
function blockquoteSnippet(quote: ResolvedQuote, urls: Urls): string {
  const url = escapeMarkup(urls.absolute(quote.href));
  const language = escapeMarkup(quote.language);
  const words = escapeMarkup(oneLine(quote.words));
  const translation = translationOf(quote);
  return (
    `<blockquote cite="${url}" lang="${language}"><p>${words}</p></blockquote>\n` +
    (translation
      ? `<p lang="${escapeMarkup(quote.article.language)}">${escapeMarkup(translation)}</p>\n`
      : '') +
    `<p>— <a href="${url}">${escapeMarkup(attribution(quote))}</a></p>`
  );
}

/** A translation is the editor's, not the speaker's: it stands in square brackets. */
function translationOf({ translation, article }: ResolvedQuote): string | undefined {
  return translation && `[${inQuoteMarks(oneLine(translation), article.language)}]`;
}

/** No more than what Markdown would take for markup: people read the source, too. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
