import type { APIRoute } from 'astro';
import { articleData } from '../../../outputs/articleData/index.ts';
import { type ArticleProps, articlePaths, json } from '../../_paths.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
  json(articleData(props.article, props.site));
