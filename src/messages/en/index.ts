/** The catalogue in English, by where its words stand. */
import { about } from './about.ts';
import { article, retired } from './article.ts';
import { claim } from './claim.ts';
import { counts } from './counts.ts';
import { entity } from './entity.ts';
import { feeds, llms } from './feeds.ts';
import { figures } from './figures.ts';
import { front } from './front.ts';
import { pointing } from './pointing.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { buttons, citing, sharing } from './sharing.ts';
import { held, paging, site } from './site.ts';
import { stances, statuses } from './statuses.ts';
import { terms } from './terms.ts';

export const en = {
  about,
  article,
  buttons,
  citing,
  claim,
  counts,
  entity,
  feeds,
  figures,
  front,
  held,
  llms,
  paging,
  pointing,
  quote,
  retired,
  search,
  sharing,
  site,
  stances,
  statuses,
  terms,
};

/** The shape of every catalogue. */
export type Messages = typeof en;
