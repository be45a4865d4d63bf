/** The paths of routes that come from the content. */
import { getSite } from '../model/site.ts';

/** One for each article. */
export async function articlePaths() {
  const site = await getSite();
  return site.articles.map((article) => ({
    params: { slug: article.slug },
    props: { site, article },
  }));
}

/** One for each quote of each article. */
export async function quotePaths() {
  const site = await getSite();
  return site.articles.flatMap((article) =>
    article.quotes.map((quote) => ({
      params: { slug: article.slug, quote: quote.id },
      props: { site, quote },
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
