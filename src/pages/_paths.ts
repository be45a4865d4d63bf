/** The paths of routes that come from the content. */

import { getSite } from '../astro/getSite.ts';
import {
  articleAddresses,
  claimAddresses,
  entityAddresses,
  pageAddresses,
  quoteAddresses,
  retiredAddresses,
} from '../model/addresses.ts';
import { dossiersOf } from '../model/dossiers.ts';
import {
  articleFiles,
  claimFiles,
  entityFiles,
  quoteFiles,
} from '../outputs/retired/fileAddresses.ts';
import { goneNotice, retiredNotice } from '../outputs/retired/notice.ts';
import { type EntityKind, splitEntityKey } from '../schema/entityKey.ts';
import type { Permalink } from '../urls.ts';

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

/** One for each address of each plain page. */
export async function plainPaths() {
  const site = await getSite();
  return pageAddresses(site).map(({ slug, item }) => ({
    params: { slug },
    props: { site, page: item },
  }));
}

/** One for each address of the files of an article. */
export async function articleFilePaths() {
  const site = await getSite();
  return articleFiles(site).map(({ slug, item }) => ({
    params: { slug },
    props: { site, slug, item },
  }));
}

/** One for each address of the files of a quote. */
export async function quoteFilePaths() {
  const site = await getSite();
  return quoteFiles(site).map(({ slug, id, item }) => ({
    params: { slug, quote: id },
    props: { site, item },
  }));
}

/** One for each address of the files of a claim. */
export async function claimFilePaths() {
  const site = await getSite();
  return claimFiles(site).map(({ slug, id, item }) => ({
    params: { slug, claim: id },
    props: { site, item },
  }));
}

/** One for each address of the files of a person, organization or country. */
export async function entityFilePaths(kind: EntityKind) {
  const site = await getSite();
  return entityFiles(site).flatMap(({ key, item }) => {
    const [of, id] = splitEntityKey(key);
    const params = { id: kind === 'country' ? id.toLowerCase() : id };
    return of === kind ? [{ params, props: { site, item } }] : [];
  });
}

/** What of a kind has no file any more, with the path of its page. */
async function gonePaths<Kind extends Permalink['kind']>(kind: Kind) {
  const site = await getSite();
  return (site.gone ?? []).flatMap((gone) => {
    const permalink = gone.permalink;
    if (permalink.kind !== kind) return [];
    const slug = 'slug' in permalink ? permalink.slug : permalink.id;
    return [{ slug, id: permalink.id, props: { site, gone } }];
  });
}

export async function goneArticlePaths() {
  return (await gonePaths('article')).map(({ slug, props }) => ({ params: { slug }, props }));
}

export async function gonePlainPaths() {
  return (await gonePaths('page')).map(({ slug, props }) => ({ params: { slug }, props }));
}

export async function goneQuotePaths() {
  const paths = await gonePaths('quote');
  return paths.map(({ slug, id, props }) => ({ params: { slug, quote: id }, props }));
}

export async function goneClaimPaths() {
  const paths = await gonePaths('claim');
  return paths.map(({ slug, id, props }) => ({ params: { slug, claim: id }, props }));
}

/** What became of the quotes that are retired or gone, for the frames that showed them. */
export async function quoteNoticePaths() {
  const retired = (await retiredQuotePaths()).map(({ params, props }) => ({
    params,
    props: retiredNoticeProps(props),
  }));
  const gone = (await goneQuotePaths()).map(({ params, props }) => ({
    params,
    props: goneNoticeProps(props),
  }));
  return [...retired, ...gone];
}

/** The same of claims. */
export async function claimNoticePaths() {
  const retired = (await retiredClaimPaths()).map(({ params, props }) => ({
    params,
    props: retiredNoticeProps(props),
  }));
  const gone = (await goneClaimPaths()).map(({ params, props }) => ({
    params,
    props: goneNoticeProps(props),
  }));
  return [...retired, ...gone];
}

type RetiredProps = Awaited<ReturnType<typeof retiredQuotePaths>>[number]['props'];
type GoneProps = Awaited<ReturnType<typeof goneQuotePaths>>[number]['props'];

const retiredNoticeProps = ({ site, article, retired }: RetiredProps) => ({
  site,
  notice: retiredNotice(retired, article),
  now: retired.now?.href,
});

const goneNoticeProps = ({ site, gone }: GoneProps) => ({
  site,
  notice: goneNotice(gone, site),
  now: gone.now?.href,
});

export async function goneEntityPaths(kind: EntityKind) {
  const paths = await gonePaths(kind);
  return paths.map(({ id, props }) => ({ params: { id: id.toLowerCase() }, props }));
}

export type ArticleFileProps = Awaited<ReturnType<typeof articleFilePaths>>[number]['props'];
export type ClaimFileProps = Awaited<ReturnType<typeof claimFilePaths>>[number]['props'];
export type EntityFileProps = Awaited<ReturnType<typeof entityFilePaths>>[number]['props'];
export type QuoteFileProps = Awaited<ReturnType<typeof quoteFilePaths>>[number]['props'];

/** @param type the media type, which a host may overrule by the file's name */
export function file(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

export function json(data: unknown, type = 'application/json'): Response {
  return file(JSON.stringify(data), type);
}
