import type { ResolvedClaim, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { escapeMarkup, oneLine } from '../../text/escape.ts';
import { attribution } from './attribution.ts';
import { claimText, inBrackets, quoteText } from './itemTexts.ts';
import { standingText } from './previews/claimPreview.ts';

/** A quote with its attribution, or a claim with its status, and the link, to be pasted. */
export interface CopyTexts {
  plain: string;
  markdown: string;
  html: string;
}

export function copyTexts(item: ResolvedQuote | ResolvedClaim, site: ResolvedSite): CopyTexts {
  const url = site.urls.absolute(item.href);
  const { language } = site.settings;
  const isQuote = 'speaker' in item;
  const words = oneLine(isQuote ? item.words : item.text);
  const translation = isQuote && item.translation && translationOf(item, item.translation);
  const who = isQuote ? attribution(item) : standingText(item, language);
  return {
    plain: `${isQuote ? quoteText(item) : claimText(item, language)}\n${url}`,
    markdown: [words, translation]
      .map((line) => (line ? `> ${escapeMarkdown(line)}\n>\n` : ''))
      .join('')
      .concat(`> — [${escapeMarkdown(who)}](<${url}>)`),
    html: blockquoteSnippet(item, url, { words, translation, who }),
  };
}

interface Lines {
  words: string;
  translation: string | false | undefined;
  who: string;
}

/** The words as a `<blockquote>` for any page: no script, no style, nothing that loads. */
function blockquoteSnippet(
  item: ResolvedQuote | ResolvedClaim,
  url: string,
  { words, translation, who }: Lines,
): string {
  const { language: around } = item.article;
  const language = 'speaker' in item ? item.language : around;
  return (
    `<blockquote cite="${escapeMarkup(url)}" lang="${escapeMarkup(language)}"><p>${escapeMarkup(words)}</p></blockquote>\n` +
    (translation ? `<p lang="${escapeMarkup(around)}">${escapeMarkup(translation)}</p>\n` : '') +
    `<p>— <a href="${escapeMarkup(url)}">${escapeMarkup(who)}</a></p>`
  );
}

const translationOf = ({ article }: ResolvedQuote, translation: string) =>
  inBrackets(oneLine(translation), article.language);

/** No more than what Markdown would take for markup: people read the source, too. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
