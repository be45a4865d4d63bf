/** What the test of the annotations runs in the page: Apache Annotator, with nothing of ours. */
import {
  createCssSelectorMatcher,
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';
import { makeRefinable } from '@apache-annotator/selector';

// Its types know one kind of matcher at a time.
const matcherOf = makeRefinable(((selector: { type: string }) => {
  switch (selector.type) {
    case 'CssSelector':
      return createCssSelectorMatcher(selector as never);
    case 'TextQuoteSelector':
      return createTextQuoteSelectorMatcher(selector as never);
    case 'TextPositionSelector':
      return createTextPositionSelectorMatcher(selector as never);
    default:
      throw new Error(`no matcher for ${selector.type}`);
  }
}) as never);

/** @returns the words of every match in the document */
export async function resolve(selector: { type: string }): Promise<string[]> {
  const found: string[] = [];
  for await (const match of matcherOf(selector as never)(document as never)) {
    found.push(String(match));
  }
  return found;
}
