import type { APIRoute } from 'astro';
import { fileOembed } from '../../../../../outputs/retired/noticeFiles.ts';
import { json, type QuoteFileProps, quoteFilePaths } from '../../../../_paths.ts';

export const getStaticPaths = quoteFilePaths;

export const GET: APIRoute<QuoteFileProps> = ({ props }) =>
  json(fileOembed(props.item, props.site), 'application/json+oembed');
