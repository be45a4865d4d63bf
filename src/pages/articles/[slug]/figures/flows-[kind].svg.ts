import type { APIRoute } from 'astro';
import { messagesFor } from '../../../../messages/messages.ts';
import type { Gone, ResolvedArticle, ResolvedSite } from '../../../../model/types.ts';
import { goneNotice } from '../../../../outputs/retired/notice.ts';
import { noticeSvg } from '../../../../outputs/retired/noticeFiles.ts';
import type { MapKind } from '../../../../urls.ts';
import { flowMaps } from '../../../../views/article/flowMaps.ts';
import { mapPaths } from '../../../_partPaths.ts';
import { file } from '../../../_paths.ts';

export const getStaticPaths = mapPaths;

interface Props {
  site: ResolvedSite;
  article?: ResolvedArticle;
  gone?: Gone;
}

export const GET: APIRoute<Props> = ({ params, props: { site, article, gone } }) => {
  const maps = article && flowMaps(article, messagesFor(site.settings.language), site.settings);
  const map = maps?.[params.kind as MapKind]?.svg;
  const svg = map ?? noticeSvg(site.settings.language, gone && goneNotice(gone, site));
  return file(svg, 'image/svg+xml');
};
