import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { apa } from './apa.ts';
import { toBibtex } from './bibtex.ts';
import { chicagoAuthorDate, chicagoBibliography, chicagoNote } from './chicago.ts';
import { type Cited, citedArticle, citedQuote } from './cited.ts';
import { type CslItem, cslItems } from './cslItems.ts';
import { mla } from './mla.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';

/**
 * How to cite a page: references to copy, and three files to download.
 *
 * The references are written here rather than with CSL: its styles have no kind for words quoted from a report on a
 * page about them, they would change the marks inside the words, and they take a hundred times as long, which thousands
 * of quotes make felt.
 */
export interface Citations {
  apa: Reference;
  mla: Reference;
  chicagoNote: Reference;
  chicagoBibliography: Reference;
  chicagoAuthorDate: Reference;
  bibtex: string;
  ris: string;
  cslJson: readonly CslItem[];
}

/** Cites the words of a quote: who said them, on which occasion and day, in which source, and this page. */
export function quoteCitations(quote: ResolvedQuote, site: ResolvedSite): Citations {
  return citations(citedQuote(quote, site));
}

export function articleCitations(article: ResolvedArticle, site: ResolvedSite): Citations {
  return citations(citedArticle(article, site));
}

/** Cites what is already in the words of a reference. */
export function citations(cited: Cited): Citations {
  return {
    apa: apa(cited),
    mla: mla(cited),
    chicagoNote: chicagoNote(cited),
    chicagoBibliography: chicagoBibliography(cited),
    chicagoAuthorDate: chicagoAuthorDate(cited),
    bibtex: toBibtex(cited),
    ris: toRis(cited),
    cslJson: cslItems(cited),
  };
}
