import type { APIRoute } from 'astro';
import { fileCitations } from '../../../outputs/retired/noticeFiles.ts';
import { type ArticleFileProps, articleFilePaths, json } from '../../_paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = ({ props }) =>
  json(fileCitations(props.item, props.site).cslJson, 'application/vnd.citationstyles.csl+json');
