import type { APIRoute } from 'astro';
import { messagesFor } from '../../../../messages/messages.ts';
import { flowMaps } from '../../../../views/article/flowMaps.ts';
import { articlePaths, file } from '../../../_paths.ts';

export async function getStaticPaths() {
  const paths = await articlePaths();
  return paths.flatMap(({ params: { slug }, props: { site, article } }) => {
    const maps = flowMaps(article, messagesFor(site.settings.language));
    return (['wide', 'narrow'] as const).flatMap((kind) => {
      const svg = maps[kind]?.svg;
      return svg === undefined ? [] : [{ params: { slug, kind }, props: { svg } }];
    });
  });
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => file(props.svg, 'image/svg+xml');
