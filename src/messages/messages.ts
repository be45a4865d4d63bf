/**
 * Every word of the interface, in the site's language. A catalogue is a folder of this one: each word once, by where
 * it stands. What an editor or a speaker wrote is never here.
 */
import { en } from './en/index.ts';

export type Messages = typeof en;

/** Spelt as outside the United States. */
const enInternational: Messages = { ...en, site: { ...en.site, license: 'Licence' } };

const catalogues: Readonly<Record<string, Messages>> = { en };

/** @param language BCP 47; English stands in for a language that has no catalogue */
export function messagesFor(language: string): Messages {
  const { language: name, region } = new Intl.Locale(language);
  if (name === 'en' && region !== undefined && region !== 'US') return enInternational;
  return catalogues[name] ?? en;
}
