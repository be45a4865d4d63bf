import type { APIRoute } from 'astro';
import { getSite } from '../../../../astro/site.ts';
import { flowMaps } from '../../../../views/article/flowMaps.ts';
import { file } from '../../../_paths.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return site.articles.flatMap((article) => {
    const maps = flowMaps(article);
    return (['wide', 'narrow'] as const).flatMap((kind) => {
      const svg = maps[kind]?.svg;
      return svg === undefined ? [] : [{ params: { slug: article.slug, kind }, props: { svg } }];
    });
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => file(props.svg, 'image/svg+xml');
