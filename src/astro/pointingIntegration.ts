/** Annotating by pointing: an app in the toolbar of `dev`, and the desk that it asks. A build has nothing of it. */
import type { AstroIntegration } from 'astro';
import { messagesFor } from '../messages/messages.ts';
import { contentFromEnvironment } from '../model/loadContent.ts';
import { DESK_PATH } from './deskPath.ts';

const ICON =
  '<svg viewBox="0 0 20 20" fill="none" stroke="#fff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="M3 17h14M5 13l1-3.5L13.5 2 16 4.5 8.5 12z"/></svg>';

/** @param language BCP 47, of the site */
export function pointingIntegration(language: string): AstroIntegration {
  const { contentDir, siteUrl } = contentFromEnvironment();
  return {
    name: 'pointing',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'pointing',
          name: messagesFor(language).pointing.app,
          icon: ICON,
          entrypoint: new URL('./toolbar/app.ts', import.meta.url),
        });
      },
      // HTTP, and not the messages of the toolbar: those do not say who sends them, and answer every window.
      'astro:server:setup': async ({ server }) => {
        // Loaded here: what finds names in prose takes a build as long to load as a tenth of its pages.
        const { PointingDesk } = await import('../desk/pointing/pointingDesk.ts');
        const { answerRequest } = await import('./deskRequests.ts');
        const desk = new PointingDesk({ contentDir, siteUrl });
        server.middlewares.use(DESK_PATH, (request, response) => {
          void answerRequest(request, response, (asked) => desk.answer(asked));
        });
      },
    },
  };
}
