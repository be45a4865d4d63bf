/** What the test of passages runs in the page: the reader of text fragments, which is not their generator. */
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processFragmentDirectives,
} from 'text-fragments-polyfill/text-fragment-utils';

/** @returns the words that a URL's hash leads to */
export function find(hash: string): string[] {
  const directives = parseFragmentDirectives(getFragmentDirectives(hash));
  const { text = [] } = processFragmentDirectives(directives, document);
  return text.map((marks) => marks.map(({ textContent }) => textContent).join(''));
}
