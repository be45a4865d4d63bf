import type { APIRoute } from 'astro';
import { quoteCitations } from '../../../../../outputs/citations/citations.ts';
import { file, type QuoteProps, quotePaths } from '../../../../_paths.ts';

export const getStaticPaths = quotePaths;

export const GET: APIRoute<QuoteProps> = ({ props }) =>
  file(quoteCitations(props.quote, props.site).bibtex, 'application/x-bibtex');
