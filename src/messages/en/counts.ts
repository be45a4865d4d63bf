import { plural } from '../plural.ts';

/** A count with its noun. */
export const counts = {
  articles: plural('article', 'articles'),
  quotes: plural('quote', 'quotes'),
  claims: plural('claim', 'claims'),
  sources: plural('source', 'sources'),
  mentions: plural('mention', 'mentions'),
  corrections: plural('correction', 'corrections'),
  events: plural('event', 'events'),
  speakers: plural('speaker', 'speakers'),
  quotesAbout: plural('quote about it', 'quotes about it'),
  quotesAboutPerson: plural('quote about this person', 'quotes about this person'),
  /** At the end of a list of names that was cut. */
  others: plural('other', 'others'),
};
