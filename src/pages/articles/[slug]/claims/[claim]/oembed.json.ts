import type { APIRoute } from 'astro';
import { fileOembed } from '../../../../../outputs/retired/noticeFiles.ts';
import { type ClaimFileProps, claimFilePaths, json } from '../../../../_paths.ts';

export const getStaticPaths = claimFilePaths;

export const GET: APIRoute<ClaimFileProps> = ({ props }) =>
  json(fileOembed(props.item, props.site), 'application/json+oembed');
