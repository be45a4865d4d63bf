/** The map of flows as pictures that stand by themselves, so that an article's page need not hold them. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { flowsFigure } from '../../figures/index.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, SiteSettings } from '../../model/types.ts';
import { type Palette, paletteOf, type Shade } from '../../theme/palette.ts';
import type { MapKind } from '../../urls.ts';
import mapStyle from './flowMap.css?raw';

export interface MapPicture {
  width: number;
  height: number;
  /** A whole document. */
  svg: string;
}

export interface FlowMaps {
  title: string;
  /** None where no place is on the map. */
  wide?: MapPicture;
  narrow?: MapPicture;
}

const made = new WeakMap<ResolvedArticle, FlowMaps>();

/** Drawn once, though the page and both pictures ask. */
export function flowMaps(
  article: ResolvedArticle,
  messages: Messages,
  settings: Pick<SiteSettings, 'theme'>,
): FlowMaps {
  const known = made.get(article) ?? makeFlowMaps(article, messages, paletteOf(settings.theme));
  made.set(article, known);
  return known;
}

function makeFlowMaps(article: ResolvedArticle, messages: Messages, palette: Palette): FlowMaps {
  const figure = flowsFigure(article, { messages });
  const maps = (figure?.children ?? []).filter(isMap);
  const land = maps.flatMap(({ children }) => children.filter((child) => isElement(child, 'defs')));
  const picture = (kind: MapKind): { [name in MapKind]?: MapPicture } => {
    const map = maps.find((each) => classOf(each).includes(`fig-map-${kind}`));
    return map ? { [kind]: standalone(map, land, palette) } : {};
  };
  return {
    title: figure?.title ?? '',
    ...picture('wide'),
    ...picture('narrow'),
  };
}

/** @param land what the drawing uses, which only the first of a page holds */
function standalone(map: Element, land: readonly ElementContent[], palette: Palette): MapPicture {
  const { width, height, viewBox } = map.properties;
  const own = map.children.filter((child) => !isElement(child, 'defs'));
  const style: Element = {
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: `${colours(palette)} ${mapStyle.replace(/\s+/g, ' ')}` }],
  };
  const root: Element = {
    type: 'element',
    tagName: 'svg',
    properties: { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height },
    children: [style, ...structuredClone([...land, ...own])],
  };
  return { width: Number(width), height: Number(height), svg: toHtml(root, { space: 'svg' }) };
}

/** A picture does not see the tokens of the page. */
function colours({ ink, land, paper, place, soft }: Palette): string {
  const tokens = (scheme: keyof Shade) =>
    Object.entries({ paper, ink, soft, land, place })
      .map(([name, shade]) => `--${name}: ${shade[scheme]};`)
      .join(' ');
  return `:root { ${tokens('light')} } @media (prefers-color-scheme: dark) { :root { ${tokens('dark')} } }`;
}

const isElement = (node: ElementContent, name: string) =>
  node.type === 'element' && node.tagName === name;

const classOf = (element: Element) => [element.properties.className ?? []].flat().map(String);

const isMap = (node: ElementContent): node is Element =>
  node.type === 'element' && classOf(node).includes('fig-map');
