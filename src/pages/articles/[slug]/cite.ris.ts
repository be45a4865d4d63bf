import type { APIRoute } from 'astro';
import { articleCitations } from '../../../outputs/citations/citations.ts';
import { type ArticleProps, articlePaths, file } from '../../_paths.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
  file(articleCitations(props.article, props.site).ris, 'application/x-research-info-systems');
