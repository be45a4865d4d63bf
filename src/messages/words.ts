/** Every word that the pages themselves say, in one place, so that another language can be added. */
import type { ClaimStatus, Stance } from '../model/types.ts';
import { plural } from './plural.ts';

export * from './referenceWords.ts';

export const words = {
  skip: 'Skip to the text',
  site: 'Site',
  articles: 'Articles',
  quotes: 'Quotes',
  about: 'About',
  aboutTitle: 'How this site works',
  license: 'License',
  corrections: 'Corrections',
  byLine: 'By',
  updated: 'Updated',
  countQuotes: plural('quote', 'quotes'),
  countClaims: plural('claim', 'claims'),
  countSources: plural('source', 'sources'),
  board: 'How the claims stand',
  asOf: 'as of',
  contents: 'Contents',
  quote: 'Quote',
  saidAbout: 'About',
  permalink: 'Link, share, cite',
  wholeClaim: 'Positions and evidence',
  close: 'Close',
  timeline: 'What happened when',
  whoIsWho: 'Who is who',
  sources: 'Sources',
  archived: 'archived copy',
  cite: 'How to cite',
  inArticle: 'Read it in the article',
  context: 'In context',
  speaker: 'Who',
  when: 'When',
  where: 'Where',
  occasion: 'Occasion',
  source: 'Source',
  note: 'Note',
  claims: 'Claims it bears on',
  linkToQuote: 'Link to this quote',
  earlier: 'Earlier',
  allArticles: 'All articles',
  allQuotes: 'All quotes',
  notFound: 'There is no such page',
  notFoundText:
    'The address may have a letter too many or too few. Pages that were once published here do not move: what is withdrawn says so at its own address.',
  and: 'and',
  more: plural('other', 'others'),
} as const;

/** How a claim stands, as a word and as what the word means. */
export const statuses: Record<ClaimStatus, string> = {
  asserted: 'Said by a party. No evidence independent of the parties has been shown.',
  supported: 'Evidence independent of the parties that say it points the same way.',
  contested:
    'Evidence conflicts, or a party that it is about denies it and nothing independent settles it.',
  established: 'Verified independently, or admitted by the party that it is about.',
  refuted: 'Evidence independent of the parties shows that it is false.',
};

export const stances: Record<Stance, string> = {
  asserts: 'Asserted by',
  hedges: 'Said with a hedge by',
  denies: 'Denied by',
  declines: 'No comment from',
};

/** The page about how the site works. */
export const about = {
  quotes: {
    title: 'Quotes',
    text: 'A quote stands here word for word as its source has it. Each has a number, a note on who said it, in which role on that day, when, where and according to whom, and a page of its own with an address that can be passed on. A role is always the one held on the day of the quote.',
  },
  statuses: {
    title: 'How a claim stands',
    text: 'A claim is one statement that can be checked, in neutral words. Its status says how it stood on the day given with it, and why. When that changes, the earlier status stays on record.',
  },
  links: {
    title: 'Links that last',
    text: 'The address of an article, a quote or a claim does not change. Each one ever published is on a list that is kept with the texts, and the site cannot be built if one of them would no longer answer. If a quote or a claim is reworded, renamed or withdrawn, its page stays and says what happened, when and why, and leads to what stands now. Former addresses of an article show the same page.',
  },
  maps: {
    title: 'Maps',
    text: 'Coasts and borders are drawn from Natural Earth, a map in the public domain, by way of the world-atlas package. Where borders are disputed, the lines are those of that map: they show where words and goods are said to go, and take no side. An arrow is a claim, and its line says how the claim stands.',
    links: [
      ['Natural Earth', 'https://www.naturalearthdata.com/about/terms-of-use/'],
      ['world-atlas', 'https://github.com/topojson/world-atlas'],
    ],
  },
} as const;

/** What is said of a quote or claim that is no longer there. */
export const retirement = {
  title: (kind: 'quote' | 'claim', replaced: boolean) =>
    replaced ? `This ${kind} was replaced` : `This ${kind} was withdrawn`,
  why: 'Why',
  old: { quote: 'It read', claim: 'It said' },
  now: 'What stands now',
  list: 'Replaced and withdrawn',
} as const;

/** What is said of a quote whose words were changed after they had been published. */
export const rewording = {
  title: 'Earlier wording',
  until: 'Until',
  read: 'it read',
} as const;

export const sharing = {
  title: 'Share',
  card: 'Download the card',
  plain: 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  embed: 'Embed',
  frame: 'Frame',
  embedPage: 'See the frame',
} as const;

export const citing = {
  apa: 'APA',
  mla: 'MLA',
  chicagoNote: 'Chicago, note',
  chicagoBibliography: 'Chicago, bibliography',
  chicagoAuthorDate: 'Chicago, author and date',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
  more: 'APA, MLA, Chicago, files',
} as const;

/** Figures of an article, in brief in its page and in full in one of their own. */
export const figureWords = {
  title: 'Figures',
  of: (title: string) => `Figures: ${title}`,
  about: 'What is said to move, who says what, and in which order it came.',
  flow: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
  map: 'Map with an arrow for each of these',
  others: 'Others',
  legend:
    '+ asserts, ± hedges, − denies, … declines to comment; empty: silent. With a country stand those who speak for it.',
  stances: { asserts: 'asserts', hedges: 'hedges', denies: 'denies', declines: 'declines' },
  more: {
    flows: 'The map with its list',
    positions: 'Who said it, and when',
    timeline: 'With all that was said',
  },
} as const;
