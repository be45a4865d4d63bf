import { defineMiddleware } from 'astro:middleware';
import { marked } from '../messages/marked.ts';
import { messagesFor } from '../messages/messages.ts';
import { orExplain } from '../model/explainFault.ts';
import { tintsOf } from '../theme/tints.ts';
import { getSite } from './getSite.ts';
import { setOwnLanguage } from './ownLanguage.ts';
import { scriptWords } from './scriptWords.ts';
import { tidyPage } from './tidyPage.ts';

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  const site = await getSite();
  const messages = messagesFor(site.settings.language);
  locals.messages = marked(messages);
  locals.tintOf = tintsOf(site);
  const made = async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const page = setOwnLanguage(await response.text(), messages.language);
    return new Response(import.meta.env.DEV ? page : tidyPage(page, scriptWords), response);
  };
  return import.meta.env.DEV ? made() : orExplain(`writing ${url.pathname}`, made);
});
