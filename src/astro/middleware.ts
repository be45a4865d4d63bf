import { defineMiddleware } from 'astro:middleware';
import { messagesFor } from '../messages/messages.ts';
import { tintsOf } from '../theme/tints.ts';
import { getSite } from './getSite.ts';
import { tidyPage } from './tidyPage.ts';

export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const site = await getSite();
  locals.messages = messagesFor(site.settings.language);
  locals.tintOf = tintsOf(site);
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(tidyPage(await response.text()), response);
});
