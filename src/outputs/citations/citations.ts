import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { toBibtex } from './bibtex.ts';
import { type Cited, citedArticle, citedQuote } from './cited.ts';
import { type CslItem, cslItems } from './cslItems.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';
import { apa, chicago, mla } from './styles.ts';

/** How to cite a page: three references to copy, and three files to download. */
export interface Citations {
  apa: Reference;
  mla: Reference;
  chicago: Reference;
  bibtex: string;
  ris: string;
  cslJson: readonly CslItem[];
}

/** Cites the words of a quote: who said them, on which occasion and day, in which source, and this page. */
export function quoteCitations(quote: ResolvedQuote, site: ResolvedSite): Citations {
  return cite(citedQuote(quote, site));
}

export function articleCitations(article: ResolvedArticle, site: ResolvedSite): Citations {
  return cite(citedArticle(article, site));
}

function cite(cited: Cited): Citations {
  return {
    apa: apa(cited),
    mla: mla(cited),
    chicago: chicago(cited),
    bibtex: toBibtex(cited),
    ris: toRis(cited),
    cslJson: cslItems(cited),
  };
}
