/**
 * Every word of the interface, in the site's language. A catalogue is a folder of this one: each word once, by where
 * it stands. The English one gives the shape, and no other compiles that lacks a word. What an editor or a speaker wrote
 * is never here, nor what `check` tells an editor: that is English.
 */
import { type Messages as Catalogue, en } from './en/index.ts';
import { type DateFormat, formatDate } from './formatDate.ts';
import { ko } from './ko/index.ts';

export interface Messages extends Catalogue {
  /** BCP 47, of the words: that of the site, or English where it has no catalogue. */
  language: string;
  /** A day as it stands among these words. */
  day: (date: string, format?: DateFormat) => string;
}

/** Spelt as outside the United States. */
const enInternational: Catalogue = { ...en, site: { ...en.site, license: 'Licence' } };

const catalogues: Readonly<Record<string, Catalogue>> = { en, ko };
const known = new Map<string, Messages>();

/** @param language BCP 47; English stands in for a language that has no catalogue */
export function messagesFor(language: string): Messages {
  const messages = known.get(language) ?? withDays(language);
  known.set(language, messages);
  return messages;
}

function withDays(asked: string): Messages {
  const catalogue = catalogueOf(asked);
  const language = catalogue ? asked : 'en';
  return {
    ...(catalogue ?? en),
    language,
    day: (date, format) => formatDate(date, language, format),
  };
}

function catalogueOf(language: string): Catalogue | undefined {
  const { language: name, region } = new Intl.Locale(language);
  if (name === 'en' && region !== undefined && region !== 'US') return enInternational;
  return catalogues[name];
}
