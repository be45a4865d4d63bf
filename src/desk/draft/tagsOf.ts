/** What a library of English knows of the words of a name: first names with their gender, companies, mere words. */
import type { Nlp } from 'compromise';

/** The rules about titles and offices do without it where it is not installed: they only find fewer names. */
const nlp: Nlp | undefined = await import('compromise').then(
  (library) => library.default,
  () => undefined,
);

/** @returns the tags of each word: `FirstName`, `FemaleName`, `Organization`, … */
export function tagsOf(words: string): string[][] {
  const [sentence] = nlp?.(words).json() ?? [];
  return sentence?.terms.map(({ tags }) => tags) ?? [];
}
