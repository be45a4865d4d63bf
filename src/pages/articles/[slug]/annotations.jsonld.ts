import type { APIRoute } from 'astro';
import { fileAnnotations } from '../../../outputs/retired/noticeFiles.ts';
import { type ArticleFileProps, articleFilePaths, json } from '../../_paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = ({ props }) =>
  json(fileAnnotations(props.item, props.slug, props.site), 'application/ld+json');
