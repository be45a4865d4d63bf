/**
 * When a page is painted on a slow line, as Lighthouse's mobile setting has it: a phone four times slower than this
 * machine, on slow 4G.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js `mobileSlow4G`
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

const KBIT = 1024 / 8;
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: 1.6 * 1024 * KBIT * 0.9,
  uploadThroughput: 750 * KBIT * 0.9,
};
const SLOWER = 4;

export interface Painted {
  /** Milliseconds from the start of the navigation. */
  fcp: number;
  lcp: number;
  cls: number;
  /** Bytes on the line: of everything, and of fonts. */
  bytes: number;
}

/** A host that sends what compresses compressed, as hosts do. */
export async function serveCompressed(
  answer: (path: string) => { type: string; body: Buffer } | undefined,
): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://host').pathname);
    if (found === undefined) return void response.writeHead(404).end();
    const packs = /^(text|application\/(json|ld))|svg/.test(found.type);
    response.writeHead(200, {
      'content-type': found.type,
      ...(packs && { 'content-encoding': 'gzip' }),
    });
    response.end(packs ? gzipSync(found.body) : found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** Opens a page for the first time, on the slow line. */
export async function paintOf(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { fcp: 0, lcp: 0, cls: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) {
        if (name === 'first-contentful-paint') seen.fcp = startTime;
      }
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        seen.cls += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { fcp: number; lcp: number; cls: number } };
    return seen;
  });
  await context.close();
  return { ...seen, bytes };
}
