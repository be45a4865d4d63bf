/** The markers that follow the words of quotes and claims: links to their panels, with no text of their own. */

import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedClaim } from '../../model/types.ts';
import { claimNoteFragment } from '../../urls.ts';
import { addClass, classesOf } from './classes.ts';
import type { PanelPlan } from './panels.ts';

interface Context {
  article: ResolvedArticle;
  plan: PanelPlan;
  messages: Messages;
}

/** Names the markers of the quotes, and sets those of the claims: how each stands. */
export function setMarkers(tree: Root, { article, plan, messages }: Context): void {
  const quotes = new Map(article.quotes.map((quote) => [String(quote.number), quote]));
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
      nameQuoteMarker(child);
      const own = walk(child, inLink || child.tagName === 'a');
      const { dataClaim, dataEnd } = child.properties;
      delete child.properties.dataEnd;
      const claim = dataEnd === undefined ? undefined : claims.get(String(dataClaim));
      if (claim) own.push(claimMarker(claim, messages));
      if (inLink) waiting.push(...own);
      else parent.children.splice(at + 1, 0, ...own);
      at += inLink ? 0 : own.length;
    }
    return waiting;
  }

  function nameQuoteMarker(element: Element) {
    if (!classesOf(element).includes('quote-marker')) return;
    const quote = quotes.get(String(element.properties.dataN));
    delete element.properties.dataN;
    if (!quote) return;
    element.properties.ariaLabel = messages.article.whoSaid(quote.speaker.name);
    addClass(element, `n${plan.numbers.get(quote)}`);
  }
  walk(tree, false);
}

function claimMarker(claim: ResolvedClaim, messages: Messages): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['claim-marker', claim.status],
      href: `#${claimNoteFragment(claim.id)}`,
      ariaLabel: messages.article.howItStands(messages.statuses[claim.status].word),
    },
    children: [],
  };
}
