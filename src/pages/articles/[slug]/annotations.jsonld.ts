import type { APIRoute } from 'astro';
import { annotationCollection } from '../../../outputs/annotations/index.ts';
import { type ArticleProps, articlePaths, json } from '../../_paths.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<ArticleProps> = ({ props }) =>
  json(annotationCollection(props.article, props.site), 'application/ld+json');
