/** The parts of the W3C Web Annotation Data Model that this site writes: https://www.w3.org/TR/annotation-model/ */

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Counts Unicode code points from the start of the scope's text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export interface CssSelector {
  type: 'CssSelector';
  value: string;
  refinedBy: TextQuoteSelector | TextPositionSelector;
}

/** Words in a page. The selectors are alternatives: each by itself selects the same words. */
export interface WordsTarget {
  type: 'SpecificResource';
  source: string;
  state: { type: 'TimeState'; sourceDate: string };
  selector: readonly CssSelector[];
}

export type Purpose =
  | 'assessing'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'identifying'
  | 'linking';

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/html' | 'text/plain';
  language: string;
  purpose: Purpose;
}

export interface ResourceBody {
  type: 'SpecificResource';
  source: string | Agent;
  purpose: Purpose;
}

export interface Agent {
  id?: string;
  type?: 'Person' | 'Organization';
  name: string;
  homepage?: string;
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: Purpose;
  creator: readonly Agent[];
  /** In UTC, as the model demands. */
  created: string;
  modified?: string;
  rights?: string;
  body: readonly (TextualBody | ResourceBody)[];
  /** A string is a whole page. */
  target: string | readonly WordsTarget[];
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: readonly Annotation[] };
  last: string;
}
