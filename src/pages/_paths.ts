/** The paths of routes that come from the content. */

import { getSite } from '../astro/site.ts';
import {
  articleAddresses,
  claimAddresses,
  quoteAddresses,
  retiredAddresses,
} from '../model/addresses.ts';

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

export type ArticleProps = Awaited<ReturnType<typeof articlePaths>>[number]['props'];
export type QuoteProps = Awaited<ReturnType<typeof quotePaths>>[number]['props'];

/** @param type the media type, which a host may overrule by the file's name */
export function file(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

export function json(data: unknown, type = 'application/json'): Response {
  return file(JSON.stringify(data), type);
}
