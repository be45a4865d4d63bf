import { defineMiddleware } from 'astro:middleware';
import { messagesFor } from '../messages/messages.ts';
import { orExplain } from '../model/explainFault.ts';
import { tintsOf } from '../theme/tints.ts';
import { getSite } from './getSite.ts';
import { tidyPage } from './tidyPage.ts';

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const site = await getSite();
  locals.messages = messagesFor(site.settings.language);
  locals.tintOf = tintsOf(site);
  if (import.meta.env.DEV) return next();
  return orExplain(`writing ${url.pathname}`, async () => {
    const response = await next();
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    return isPage ? new Response(tidyPage(await response.text()), response) : response;
  });
});
