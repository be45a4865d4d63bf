/** `dev` follows the content whatever Astro and the browsers are doing. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Refresh } from '../../src/astro/contentLoader.ts';
import { followContent } from '../../src/astro/followContent.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { fixture } from '../support/contentFolder.ts';

const contentDir = fixture('minimal');
const ARTICLE = join(contentDir, 'articles/ferry.md');

type Handler = (request: object, response: EventEmitter, next: () => void) => void;

/** A server of which only what is listened to is there. */
function serve(refreshContent: (context: Refresh) => unknown = ({ load }) => load()) {
  const handlers: Handler[] = [];
  const sent: unknown[] = [];
  const server = {
    watcher: Object.assign(new EventEmitter(), { add: () => undefined }),
    ws: new EventEmitter(),
    environments: { client: { hot: { send: (message: unknown) => sent.push(message) } } },
    middlewares: { use: (handler: Handler) => handlers.push(handler) },
  };
  const hook = {
    server,
    refreshContent: async ({ context }: { context: Refresh }) => refreshContent(context),
  } as unknown as HookParameters<'astro:server:setup'>;
  const content = loadContent({ contentDir });
  followContent(hook, {
    contentDir,
    settingsFile: join(contentDir, 'site.yaml'),
    load: () => content,
    forget: () => undefined,
  });
  /** A browser asks for a page. @returns what ends the answer */
  const ask = () => {
    const response = new EventEmitter();
    for (const handle of handlers) handle({ url: '/', headers: {} }, response, () => undefined);
    return () => response.emit('close');
  };
  return { ...server, hot: server.environments.client.hot, sent, ask };
}

const RELOAD = { type: 'full-reload', path: '*' };

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

test('Astro hears of a change when the pages that were begun before it are made', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const heard = vi.fn(({ load }: Refresh) => load());
  const { watcher, ask } = serve(heard);
  const end = ask();
  watcher.emit('all', 'change', ARTICLE);
  await vi.runAllTimersAsync();
  expect(heard).not.toHaveBeenCalled();
  end();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
});

test('a browser that was loading a page when all were called to reload is called by itself', () => {
  const { ask, hot, ws, sent } = serve();
  ask();
  hot.send(RELOAD);
  sent.length = 0;
  ws.emit('connection');
  expect(sent).toEqual([RELOAD]);
});

test('a browser with a page that was begun since is left alone', async () => {
  const { ask, hot, ws, sent } = serve();
  hot.send(RELOAD);
  sent.length = 0;
  ask();
  ws.emit('connection');
  expect(sent).toEqual([]);
});
