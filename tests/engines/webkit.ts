/** WebKitGTK as it is installed, spoken to over WebDriver: https://www.w3.org/TR/webdriver2/ */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findProgram, type Program, startProgram } from './program.ts';
import { type Engine, keyActions, pressActions, type Tab } from './tab.ts';

type Send = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** Milliseconds that the driver has for a command. */
const PATIENCE = 150_000;

/** It draws on a screen: one that is there, or one in memory. */
export const hasScreen = () =>
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || findProgram('Xvfb'));

/** @param file of the driver, which knows where its browser is */
export async function openWebKit(file: string, { script }: { script: boolean }): Promise<Engine> {
  const screen = await openScreen();
  const display: Record<string, string> = screen
    ? { DISPLAY: `:${screen.ready[1]}`, GDK_BACKEND: 'x11' }
    : {};
  const port = await freePort();
  const driver = await startProgram(file, [`--port=${port}`], undefined, display);
  const send = speakTo(`http://127.0.0.1:${port}`);
  await listening(send);
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: PATIENCE },
        'webkitgtk:browserOptions': { args: ['--automation', `--enable-javascript=${script}`] },
      },
    },
  });
  const inSession: Send = (method, path, body) =>
    send(method, `/session/${sessionId}${path}`, body);
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    tab: makeTab(inSession, script),
    async close() {
      // It is ended anyway.
      await inSession('DELETE', '').catch(() => {});
      await driver.end();
      await screen?.end();
    },
  };
}

async function openScreen(): Promise<Program | undefined> {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined;
  const args = ['-displayfd', '1', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'];
  return startProgram(findProgram('Xvfb') ?? 'Xvfb', args, /^(\d+)\n/);
}

/** The driver takes a port, and does not say which one it would choose. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function speakTo(driver: string): Send {
  return async (method, path, body) => {
    const answer = await fetch(driver + path, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

async function listening(send: Send): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await send('GET', '/status');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('The driver of WebKitGTK does not answer');
}

function makeTab(send: Send, script: boolean): Tab {
  const tab: Tab = {
    async go(url) {
      await send('POST', '/url', { url });
    },
    async back() {
      await send('POST', '/back', {});
    },
    async run(work, ...args) {
      // What it waits for is never there where script is switched off.
      const call = `JSON.stringify([${script ? 'await ' : ''}(${work})(...${JSON.stringify(args)})])`;
      const json = script
        ? await send<string>('POST', '/execute/async', { script: promised(call), args: [] })
        : await send<string>('POST', '/execute/sync', { script: `return ${call}`, args: [] });
      if (json.startsWith('!')) throw new Error(json.slice(1));
      return JSON.parse(json)[0];
    },
    async press(at) {
      await send('POST', '/actions', { actions: pressActions(at) });
    },
    async type(...keys) {
      await send('POST', '/actions', { actions: keyActions(keys) });
    },
    async resize(width, height) {
      // The window has a frame; it is never narrower than its own buttons need.
      const set = (size: object) => send('POST', '/window/rect', size);
      await set({ width, height });
      const [w, h] = await tab.run(() => [innerWidth, innerHeight] as const);
      await set({ width: width + Math.max(0, width - w), height: height + height - h });
    },
    // Its driver has no command for it.
    print: undefined,
    async picture() {
      return Buffer.from(await send<string>('GET', '/screenshot'), 'base64');
    },
  };
  return tab;
}

/** WebDriver hands a script that may wait a function to be called with what came of it. */
const promised = (call: string) => `const done = arguments[arguments.length - 1];
  (async () => ${call})().then(done, (error) => done('!' + error));`;
