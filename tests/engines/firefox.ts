/** Firefox as it is installed, spoken to over WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProgram } from './program.ts';
import { type Engine, keyActions, pressActions, type Tab } from './tab.ts';

type Send = <T>(method: string, params: object) => Promise<T>;

export async function openFirefox(file: string, { script }: { script: boolean }): Promise<Engine> {
  const profile = await mkdtemp(path.join(tmpdir(), 'engine-firefox-'));
  const preferences = [
    'user_pref("remote.active-protocols", 1);',
    'user_pref("browser.shell.checkDefaultBrowser", false);',
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
    'user_pref("app.update.disabledForTesting", true);',
    // All of a page is to be reached by Tab, as by default outside macOS.
    'user_pref("accessibility.tabfocus", 7);',
    `user_pref("javascript.enabled", ${script});`,
  ];
  await writeFile(path.join(profile, 'user.js'), preferences.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const program = await startProgram(file, args, /BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${program.ready[1]}/session`);
  const send = await connect(socket);
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    tab: await openTab(send, script),
    async close() {
      socket.close();
      await program.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Each command has a number, by which its answer is known. */
async function connect(socket: WebSocket): Promise<Send> {
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    const asked = waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id);
    if (answer.type === 'error') asked.reject(new Error(`${answer.error}: ${answer.message}`));
    else asked.resolve(answer.result);
  });
  let count = 0;
  return <T>(method: string, params: object) => {
    const id = ++count;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise as Promise<T>;
  };
}

async function openTab(send: Send, script: boolean): Promise<Tab> {
  const { contexts } = await send<{ contexts: [{ context: string }] }>(
    'browsingContext.getTree',
    {},
  );
  const [{ context }] = contexts;
  const act = (actions: object[]) => send<unknown>('input.performActions', { context, actions });
  const tab: Tab = {
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async back() {
      await send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async run(work, ...args) {
      const call = `(${work})(...${JSON.stringify(args)})`;
      const { result, exceptionDetails } = await send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        // Beside the page's own script: it runs where that is switched off, though no promise is kept there.
        target: { context, sandbox: 'tests' },
        expression: script
          ? `(async () => JSON.stringify([await ${call}]))()`
          : `JSON.stringify([${call}])`,
        awaitPromise: script,
      });
      if (result === undefined) throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value)[0];
    },
    async press(at) {
      await act(pressActions(at));
    },
    async type(...keys) {
      await act(keyActions(keys));
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async print() {
      const page = { width: 21, height: 29.7 };
      const { data } = await send<{ data: string }>('browsingContext.print', { context, page });
      return Buffer.from(data, 'base64');
    },
    async picture() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
  };
  return tab;
}
