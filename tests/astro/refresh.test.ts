/** `dev` follows the content whatever Astro is doing: a call for a refresh that it does not take is made again. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { expect, test, vi } from 'vitest';
import { contentIntegration } from '../../src/astro/contentIntegration.ts';
import type { Refresh } from '../../src/astro/contentLoader.ts';
import { fixture } from '../support/contentFolder.ts';

const ARTICLE = join(fixture('minimal'), 'articles/ferry.md');

/** The integration in a server of which only what it listens to is there. */
function serve(refreshContent: (context: Refresh) => void) {
  vi.stubEnv('CONTENT_DIR', fixture('minimal'));
  const server = {
    watcher: Object.assign(new EventEmitter(), { add: () => undefined }),
    ws: new EventEmitter(),
    environments: { client: { hot: { send: () => undefined } } },
    middlewares: { use: () => undefined },
  };
  contentIntegration().hooks['astro:server:setup']?.({
    server,
    refreshContent: async ({ context }: { context: Refresh }) => refreshContent(context),
  } as unknown as HookParameters<'astro:server:setup'>);
  return server;
}

test('a call that passes unheard is made again, until the content is taken', async () => {
  let calls = 0;
  const taken = new Promise<Refresh>((resolve) => {
    const { watcher } = serve((context) => {
      calls++;
      if (calls < 3) return;
      context.load();
      resolve(context);
    });
    watcher.emit('all', 'change', ARTICLE);
  });
  const { load } = await taken;
  expect(calls).toBe(3);
  expect((await load()).site?.articles.map(({ slug }) => slug)).toEqual(['ferry']);
});
