import type { APIRoute } from 'astro';
import { oembed } from '../../../../../outputs/sharing/embed.ts';
import { json, type QuoteProps, quotePaths } from '../../../../_paths.ts';

export const getStaticPaths = quotePaths;

export const GET: APIRoute<QuoteProps> = ({ props }) =>
  json(oembed(props.quote, props.site), 'application/json+oembed');
