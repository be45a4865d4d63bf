import type { ResolvedSite } from '../../model/types.ts';
import type { Issue, Place } from '../../schema/issue.ts';
import { type CardContent, cardText } from './cardContent.ts';
import { type CardFonts, missingGlyphs } from './cardFonts.ts';
import { articleCardContent } from './kinds/articleCard.ts';
import { claimCardContent } from './kinds/claimCard.ts';
import { quoteCardContent } from './kinds/quoteCard.ts';

/** @returns a warning for each card on which a box stands where a character should be */
export function checkCards(site: ResolvedSite, fonts: CardFonts): Issue[] {
  function check(subject: string, path: string, place: Place, content: CardContent): Issue[] {
    const missing = missingGlyphs(cardText(content), fonts);
    if (missing.length === 0) return [];
    const named = missing.map((character) => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return `“${character}” (U+${code})`;
    });
    return [
      {
        name: 'GlyphMissing',
        path,
        ...place,
        found: `${subject}: ${named.join(', ')}, for which no font is installed`,
        expected: 'characters that the fonts of the cards can draw: a box stands for others',
        fix: 'install a font package with these characters (src/outputs/cards/fontPackages.ts), or write it without them',
      },
    ];
  }
  return site.articles.flatMap((article) => [
    ...check(
      'the card of the article',
      article.path,
      article.place,
      articleCardContent(article, site),
    ),
    ...article.quotes.flatMap((quote) =>
      check(
        `the card of quote "${quote.id}"`,
        article.path,
        quote.place,
        quoteCardContent(quote, site),
      ),
    ),
    ...article.claims.flatMap((claim) =>
      check(
        `the card of claim "${claim.id}"`,
        article.path,
        article.place,
        claimCardContent(claim, site),
      ),
    ),
  ]);
}
