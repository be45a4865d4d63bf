import { defineMiddleware } from 'astro:middleware';
import { messagesFor } from '../messages/messages.ts';
import { getSite } from './site.ts';
import { tidyPage } from './tidyPage.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.messages = messagesFor((await getSite()).settings.language);
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(tidyPage(await response.text()), response);
});
