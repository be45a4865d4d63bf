/** The markers that follow the words of quotes and claims: links to their panels, with no text of their own. */

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedClaim, ResolvedQuote } from '../../model/types.ts';
import { claimNoteFragment, quoteNoteFragment } from '../../urls.ts';
import type { PanelPlan } from './panels.ts';

interface Context {
  article: ResolvedArticle;
  plan: PanelPlan;
  messages: Messages;
}

/** Sets a marker behind the last piece of each quote, and of each claim, where it says how it stands. */
export function setMarkers(tree: Root, { article, plan, messages }: Context): void {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));

  /** @returns markers that wait for the end of the link in which they must not stand */
  function walk(
    parent: { children: (RootContent | ElementContent)[] },
    inLink: boolean,
  ): Element[] {
    const waiting: Element[] = [];
    for (let at = 0; at < parent.children.length; at++) {
      const child = parent.children[at];
      if (child?.type !== 'element') continue;
      const own = walk(child, inLink || child.tagName === 'a');
      const { dataQuote, dataClaim, dataEnd } = child.properties;
      delete child.properties.dataEnd;
      const ends = dataEnd !== undefined;
      const quote = ends ? quotes.get(String(dataQuote)) : undefined;
      const claim = ends ? claims.get(String(dataClaim)) : undefined;
      if (quote) own.push(quoteMarker(quote, plan.numbers.get(quote), messages));
      if (claim) own.push(claimMarker(claim, plan.numbers.get(claim), messages));
      if (inLink) waiting.push(...own);
      else parent.children.splice(at + 1, 0, ...own);
      at += inLink ? 0 : own.length;
    }
    return waiting;
  }

  walk(tree, false);
}

function quoteMarker(
  { id, speaker }: ResolvedQuote,
  number: number | undefined,
  messages: Messages,
): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['quote-marker', ...classOf(number)],
      href: `#${quoteNoteFragment(id)}`,
      ariaLabel: messages.article.whoSaid(speaker.name),
    },
    children: [],
  };
}

function claimMarker(
  claim: ResolvedClaim,
  number: number | undefined,
  messages: Messages,
): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['claim-marker', claim.status, ...classOf(number)],
      href: `#${claimNoteFragment(claim.id)}`,
      ariaLabel: messages.article.howItStands(messages.statuses[claim.status].word),
    },
    children: [],
  };
}

/** The class that marker, words and panel have in common: see `panelStyle`. */
const classOf = (number: number | undefined) => (number === undefined ? [] : [`n${number}`]);
