/** What a library of English knows of the words of a name: first names with their gender, companies, mere words. */
import nlp from 'compromise';

/** What is used of the library's JSON, which it leaves untyped. */
type Sentence = { terms: { tags: string[] }[] };

/** @returns the tags of each word: `FirstName`, `FemaleName`, `Organization`, … */
export function tagsOf(words: string): string[][] {
  const [sentence]: Sentence[] = nlp(words).json();
  return sentence?.terms.map(({ tags }) => tags) ?? [];
}
