import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Words in Latin letters. */
export const latinIn = (text: string): string[] => text.match(/\p{sc=Latin}{2,}/gu) ?? [];

/** Names of networks, formats and sources, which are written so in every language. */
const NAMES = new Set(
  'Mastodon Bluesky LinkedIn WhatsApp Telegram Reddit APA MLA BibTeX RIS CSL JSON HTML Feed Natural Earth world atlas'.split(
    ' ',
  ),
);

/**
 * Tells which texts of a site hold words of an interface in English. What its editor wrote in Latin letters is none:
 * addresses, ids, a Norwegian quote. No English sentence may be among that.
 *
 * @param contentDir what the editor wrote
 * @param names that the registries have in English by themselves
 */
export function englishOf(
  contentDir: string,
  names: readonly string[] = [],
): (texts: readonly string[]) => string[] {
  const written = new Set([
    ...names.flatMap(latinIn),
    ...readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(md|yaml)$/.test(file))
      .flatMap((file) => latinIn(readFileSync(path.join(contentDir, file), 'utf8'))),
  ]);
  return (texts) =>
    texts.filter((text) =>
      latinIn(text.replace(/\b[\w-]+(\.[\w-]+)+\S*|https?:\S+/g, '')).some(
        (word) => !written.has(word) && !NAMES.has(word),
      ),
    );
}
