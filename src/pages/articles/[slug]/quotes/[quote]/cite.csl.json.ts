import type { APIRoute } from 'astro';
import { fileCitations } from '../../../../../outputs/retired/noticeFiles.ts';
import { json, type QuoteFileProps, quoteFilePaths } from '../../../../_paths.ts';

export const getStaticPaths = quoteFilePaths;

export const GET: APIRoute<QuoteFileProps> = ({ props }) =>
  json(fileCitations(props.item, props.site).cslJson, 'application/vnd.citationstyles.csl+json');
