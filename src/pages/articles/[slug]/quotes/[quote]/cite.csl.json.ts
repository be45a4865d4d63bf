import type { APIRoute } from 'astro';
import { quoteCitations } from '../../../../../outputs/citations/citations.ts';
import { json, type QuoteProps, quotePaths } from '../../../../_paths.ts';

export const getStaticPaths = quotePaths;

export const GET: APIRoute<QuoteProps> = ({ props }) =>
  json(quoteCitations(props.quote, props.site).cslJson, 'application/vnd.citationstyles.csl+json');
