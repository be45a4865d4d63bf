/**
 * Every word of the interface, in the site's language. A catalogue is a folder of this one: each word once, by where
 * it stands. The English one gives the shape, and no other compiles that lacks a word. What an editor or a speaker wrote
 * is never here, nor what `check` tells an editor: that is English.
 */
import { en, type Messages } from './en/index.ts';
import { ko } from './ko/index.ts';

export type { Messages };

/** Spelt as outside the United States. */
const enInternational: Messages = { ...en, site: { ...en.site, license: 'Licence' } };

const catalogues: Readonly<Record<string, Messages>> = { en, ko };

/** @param language BCP 47; English stands in for a language that has no catalogue */
export function messagesFor(language: string): Messages {
  const { language: name, region } = new Intl.Locale(language);
  if (name === 'en' && region !== undefined && region !== 'US') return enInternational;
  return catalogues[name] ?? en;
}
