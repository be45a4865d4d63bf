import type { ClaimStatus } from '../../model/types.ts';
import type { CardText } from './cardText.ts';

/** How a claim stands, in one line of a card. */
export interface CardStanding {
  status: ClaimStatus;
  /** The status's word. */
  word: CardText;
  /** The day for which it holds, and on the card of a quote the claim. */
  rest: CardText;
}

/** What stands on a card: all that its drawing depends on, besides fonts and design. */
export interface CardContent {
  kind: 'quote' | 'article' | 'claim' | 'entity' | 'notice' | 'site';
  /** Of the site: decides which side is first. */
  language: string;
  /** The site's title. */
  masthead: string;
  /** Beside the masthead: the title of the article that a quote is in; the place and day of an article. */
  heading?: CardText;
  /** The quoted words, the article's title, the claim's text, the name: fills the card. */
  words: CardText;
  /** Under them, smaller: the translation, the article's summary, why a claim stands as it does. */
  gloss?: CardText;
  /** The claim's own above its words; those that a quote bears on below them. */
  standings?: readonly CardStanding[];
  /** The speaker, or the authors; of a claim, who asserts it. */
  who?: CardText;
  /** Who the speaker was on that day; who hedges the claim. */
  role?: CardText;
  /** Place and day; who denies the claim. */
  when?: CardText;
  /** Who published the words; who says nothing of the claim. */
  publisher?: CardText;
  /** Number of the speaker's tint. */
  tint?: number;
}

/** Every text of a card, for `missingGlyphs`. */
export function cardText(content: CardContent): string {
  const { masthead, heading, words, gloss, standings = [], who, role, when, publisher } = content;
  const claims = standings.flatMap(({ word, rest }) => [word, rest]);
  const texts = [heading, words, gloss, ...claims, who, role, when, publisher];
  const all = texts.flatMap((each) => (each ? [each.text, ...(each.marks ?? [])] : []));
  return [masthead, ...all, '…'].join('\n');
}
