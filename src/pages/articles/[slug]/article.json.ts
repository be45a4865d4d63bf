import type { APIRoute } from 'astro';
import { fileData } from '../../../outputs/retired/noticeFiles.ts';
import { type ArticleFileProps, articleFilePaths, json } from '../../_paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = ({ props }) =>
  json(fileData(props.item, props.site));
