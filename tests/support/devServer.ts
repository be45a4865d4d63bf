/** `npm run dev` on a site of a test. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { lock } from './exclusive.ts';
import { BUILDING, ROOT, type RunOptions, siteEnvironment } from './runSite.ts';

export interface DevServer {
  /** Of the front page. */
  url: string;
  close(): void;
}

/** Starts it on a free port: no build, and no other `dev`, runs until it is closed. */
export async function startDev(options: RunOptions): Promise<DevServer> {
  const release = await lock(BUILDING);
  const server = spawn(
    process.execPath,
    [path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--ignore-lock'],
    { cwd: ROOT, env: siteEnvironment(options), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const close = () => {
    server.kill();
    release();
  };
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let output = '';
      server.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        const address = /http:\/\/localhost:\d+\/\S*/.exec(output)?.[0];
        if (address !== undefined) resolve(address);
      });
      server.on('exit', () => reject(new Error(output)));
    });
    return { url, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Opens a page, and waits until the server can tell it of changes. */
export async function openInDev(page: Page, url: string): Promise<void> {
  const connected = page
    .waitForEvent('websocket')
    .then((socket) =>
      socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('connected')),
    );
  await page.goto(url);
  await connected;
}
