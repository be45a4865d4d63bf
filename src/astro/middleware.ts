import { defineMiddleware } from 'astro:middleware';
import { tidyPage } from './tidyPage.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(tidyPage(await response.text()), response);
});
