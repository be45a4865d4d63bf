import type { APIRoute } from 'astro';
import { messagesFor } from '../../../../messages/messages.ts';
import { goneNotice } from '../../../../outputs/retired/notice.ts';
import { noticeSvg } from '../../../../outputs/retired/noticeFiles.ts';
import { flowMaps } from '../../../../views/article/flowMaps.ts';
import { articlePaths, file, goneArticlePaths } from '../../../_paths.ts';

export async function getStaticPaths() {
  const [paths, gone] = [await articlePaths(), await goneArticlePaths()];
  const notices = gone.flatMap(({ params: { slug }, props }) => {
    const svg = noticeSvg(goneNotice(props.gone, props.site));
    return (['wide', 'narrow'] as const).map((kind) => ({
      params: { slug, kind },
      props: { svg },
    }));
  });
  const drawn = paths.flatMap(({ params: { slug }, props: { site, article } }) => {
    const maps = flowMaps(article, messagesFor(site.settings.language));
    return (['wide', 'narrow'] as const).flatMap((kind) => {
      const svg = maps[kind]?.svg;
      return svg === undefined ? [] : [{ params: { slug, kind }, props: { svg } }];
    });
  });
  return [...drawn, ...notices];
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => file(props.svg, 'image/svg+xml');
