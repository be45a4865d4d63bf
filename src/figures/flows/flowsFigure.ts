import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import { type FlowClaim, flowClaims } from '../../model/figures.ts';
import type { Entity, ResolvedArticle } from '../../model/types.ts';
import type { Figure } from '../types.ts';
import { drawFlowMap, type FlowMap } from './flowMap.ts';
import { flowsList } from './flowsList.ts';
import { landDefinitions, mapSvg } from './mapSvg.ts';
import { type MapPlace, namedPlace, placeOf } from './places.ts';

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
  const looks = statuses.map((status) => [{ status }]);
  const isDisputed = map !== undefined && map.land.disputed !== '';
  const maps = map?.windows.map((window, index) =>
    mapSvg(window, looks, isDisputed, text, options.landHref ?? '', index === 0 ? definitions : []),
  );
  return {
    title: text.title,
    description: words.description(new Set(statuses)),
    children: [
      ...(maps ?? []),
      ...(isDisputed ? [h('p.fig-more', words.disputed)] : []),
      flowsList(claims, messages),
    ],
  };
}

/** The land of an article's map as a file of its own, for `landHref`; null where there is no map. */
export function flowsLand(article: ResolvedArticle): Element | null {
  const map = flowMapOf(article);
  if (!map) return null;
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [landDefinitions(map.land)]);
}

/** The figure and the file of its land are asked for one after the other. */
const drawn = new WeakMap<ResolvedArticle, FlowMap>();

export function flowMapOf(article: ResolvedArticle): FlowMap | undefined {
  const map = drawn.get(article) ?? drawMapOf(flowClaims(article));
  if (map) drawn.set(article, map);
  return map;
}

function drawMapOf(claims: readonly FlowClaim[]): FlowMap | undefined {
  const places = new Map<string, MapPlace>();
  const countries = new Map<Entity, MapPlace | undefined>();
  const endOf = ({ flow }: FlowClaim, side: 'from' | 'to'): string => {
    const entity = flow[side];
    const named = flow.places?.[side];
    if (!named && !countries.has(entity)) countries.set(entity, placeOf(entity));
    const place = named ? namedPlace(entity, named) : countries.get(entity);
    if (place) places.set(place.code, place);
    return place?.code ?? '';
  };
  const flows = claims.map((claim) => ({
    from: endOf(claim, 'from'),
    to: endOf(claim, 'to'),
    crossed: claim.status === 'refuted',
  }));
  if (places.size === 0) return undefined;
  return drawFlowMap([...places.values()], flows);
}
