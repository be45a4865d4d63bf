import type { APIRoute } from 'astro';
import { fileCitations } from '../../../../../outputs/retired/noticeFiles.ts';
import { file, type QuoteFileProps, quoteFilePaths } from '../../../../_paths.ts';

export const getStaticPaths = quoteFilePaths;

export const GET: APIRoute<QuoteFileProps> = ({ props }) =>
  file(fileCitations(props.item, props.site).bibtex, 'application/x-bibtex');
