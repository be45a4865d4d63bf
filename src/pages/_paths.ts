/** The paths of routes that come from the content. */

import { getSite } from '../astro/site.ts';
import {
  articleAddresses,
  claimAddresses,
  entityAddresses,
  quoteAddresses,
  retiredAddresses,
} from '../model/addresses.ts';
import { dossiersOf } from '../model/dossiers.ts';
import type { EntityKind } from '../schema/entityKey.ts';
import { listPages } from '../views/entity/entityLists.ts';

/** One for each address of each article. */
export async function articlePaths() {
  const site = await getSite();
  return articleAddresses(site).map(({ slug, item }) => ({
    params: { slug },
    props: { site, article: item },
  }));
}

/** One for each address of each quote. */
export async function quotePaths() {
  const site = await getSite();
  return quoteAddresses(site).map(({ slug, item }) => ({
    params: { slug, quote: item.id },
    props: { site, quote: item },
  }));
}

/** One for each address of each claim. */
export async function claimPaths() {
  const site = await getSite();
  return claimAddresses(site).map(({ slug, item }) => ({
    params: { slug, claim: item.id },
    props: { site, claim: item },
  }));
}

/** One for each address of each quote that was retired. */
export async function retiredQuotePaths() {
  const site = await getSite();
  return retiredAddresses(site, 'quote').map(({ slug, item, article }) => ({
    params: { slug, quote: item.id },
    props: { site, article, retired: item },
  }));
}

/** One for each address of each claim that was retired. */
export async function retiredClaimPaths() {
  const site = await getSite();
  return retiredAddresses(site, 'claim').map(({ slug, item, article }) => ({
    params: { slug, claim: item.id },
    props: { site, article, retired: item },
  }));
}

/** One for each address of each person, organization or country. */
export async function entityPaths(kind: EntityKind) {
  const site = await getSite();
  const dossiers = dossiersOf(site);
  return entityAddresses(site, kind).flatMap(({ id, item }) => {
    const dossier = dossiers.get(item.key);
    const params = { id: kind === 'country' ? id.toLowerCase() : id };
    return dossier === undefined ? [] : { params, props: { site, dossier } };
  });
}

/** One for each page of each long list of an entity, at each of its addresses. */
export async function entityListPaths(kind: EntityKind) {
  return (await entityPaths(kind)).flatMap(({ params: { id }, props }) =>
    listPages(props.dossier).map((page) => ({
      params: { id, list: page.kind, page: page.number > 1 ? String(page.number) : undefined },
      props: { ...props, page },
    })),
  );
}

export type ArticleProps = Awaited<ReturnType<typeof articlePaths>>[number]['props'];
export type QuoteProps = Awaited<ReturnType<typeof quotePaths>>[number]['props'];

/** @param type the media type, which a host may overrule by the file's name */
export function file(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

export function json(data: unknown, type = 'application/json'): Response {
  return file(JSON.stringify(data), type);
}
