import type { APIRoute } from 'astro';
import { fileCitations } from '../../../outputs/retired/noticeFiles.ts';
import { type ArticleFileProps, articleFilePaths, file } from '../../_paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleFileProps> = ({ props }) =>
  file(fileCitations(props.item, props.site).bibtex, 'application/x-bibtex');
