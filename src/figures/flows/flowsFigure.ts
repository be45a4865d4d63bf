import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { ClaimStatus, Entity, ResolvedArticle } from '../../model/types.ts';
import type { Figure } from '../types.ts';
import { drawFlowMap, type FlowMap } from './flowMap.ts';
import { type FlowClaim, flowsList } from './flowsList.ts';
import { landDefinitions, mapSvg } from './mapSvg.ts';
import { type Place, placeOf } from './places.ts';

export interface FlowsOptions {
  /** The file made by `flowsLand`, to keep the land out of the page; otherwise the land is drawn in it. */
  landHref?: string;
  /** In the article's language, if not given. */
  messages?: Messages;
}

/**
 * A map fitted to the countries that flows connect, with an arrow for each claim that has a flow, and the list of
 * the same. The map comes in two sizes of type, for wide and narrow columns, and both use one drawing of the land.
 *
 * @returns null where no claim has a flow
 */
export function flowsFigure(article: ResolvedArticle, options: FlowsOptions = {}): Figure | null {
  const claims = flowClaims(article);
  if (claims.length === 0) return null;
  const { messages = messagesFor(article.language) } = options;
  const { flows: words } = messages.figures;
  const statuses = claims.map(({ status }) => status);
  const has = (...some: ClaimStatus[]) => some.some((status) => statuses.includes(status));
  const map = flowMapOf(article);
  const text = {
    title: words.title,
    description: words.map(
      claims.map(({ flow, status }, index) => {
        const way = words.flow(
          flow.from.name,
          flow.to.name,
          flow.what,
          messages.statuses[status].word,
        );
        return `${index + 1}, ${way}`;
      }),
    ),
  };
  const definitions = map && !options.landHref ? [landDefinitions(map.land)] : [];
  const maps = map?.windows.map((window, index) =>
    mapSvg(window, statuses, text, options.landHref ?? '', index === 0 ? definitions : []),
  );
  return {
    title: text.title,
    description: words.description(
      has('supported', 'established'),
      has('asserted', 'contested'),
      has('refuted'),
    ),
    children: [...(maps ?? []), flowsList(claims, messages, article.language)],
  };
}

/** The land of an article's map as a file of its own, for `landHref`; null where there is no map. */
export function flowsLand(article: ResolvedArticle): Element | null {
  const map = flowMapOf(article);
  if (!map) return null;
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [landDefinitions(map.land)]);
}

function flowClaims({ claims }: ResolvedArticle): FlowClaim[] {
  return claims.filter((claim): claim is FlowClaim => claim.flow !== undefined);
}

/** The figure and the file of its land are asked for one after the other. */
const drawn = new WeakMap<ResolvedArticle, FlowMap>();

function flowMapOf(article: ResolvedArticle): FlowMap | undefined {
  const map = drawn.get(article) ?? drawMapOf(flowClaims(article));
  if (map) drawn.set(article, map);
  return map;
}

function drawMapOf(claims: readonly FlowClaim[]): FlowMap | undefined {
  const places = new Map<string, Place>();
  for (const entity of claims.flatMap(({ flow }) => [flow.from, flow.to])) {
    const code = codeOf(entity);
    const place = places.has(code) ? undefined : placeOf(entity);
    if (place) places.set(code, place);
  }
  if (places.size === 0) return undefined;
  const flows = claims.map(({ flow, status }) => ({
    from: codeOf(flow.from),
    to: codeOf(flow.to),
    crossed: status === 'refuted',
  }));
  return drawFlowMap([...places.values()], flows);
}

function codeOf(entity: Entity): string {
  return entity.country ?? entity.id;
}
