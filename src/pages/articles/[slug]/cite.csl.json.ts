import type { APIRoute } from 'astro';
import { articleCitations } from '../../../outputs/citations/citations.ts';
import { type ArticleProps, articlePaths, json } from '../../_paths.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
  json(
    articleCitations(props.article, props.site).cslJson,
    'application/vnd.citationstyles.csl+json',
  );
