/** Whom the desk of `dev` hears: it writes files. */
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest, type Caller, whyUnheard } from '../../src/astro/deskRequests.ts';

const OWN: Caller = {
  method: 'POST',
  remoteAddress: '127.0.0.1',
  headers: {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  },
};
const withHeaders = (headers: Caller['headers']): Caller => ({
  ...OWN,
  headers: { ...OWN.headers, ...headers },
});

test.each([
  ['a page of this server', OWN],
  [
    'over IPv6',
    { ...withHeaders({ host: '[::1]:4321', origin: 'http://[::1]:4321' }), remoteAddress: '::1' },
  ],
  ['over IPv4 in IPv6', { ...OWN, remoteAddress: '::ffff:127.0.0.1' }],
  ['over TLS', withHeaders({ origin: 'https://localhost:4321' })],
  ['a browser that does not say from where', withHeaders({ 'sec-fetch-site': undefined })],
])('%s is heard', (_, caller) => {
  expect(whyUnheard(caller)).toBeUndefined();
});

test.each([
  ['another origin', withHeaders({ origin: 'https://example.org' })],
  ['another port of this machine', withHeaders({ origin: 'http://localhost:9999' })],
  ['no origin', withHeaders({ origin: undefined })],
  ['an origin without a name', withHeaders({ origin: 'null' })],
  [
    'a foreign name that leads here',
    withHeaders({ host: 'evil.example:4321', origin: 'http://evil.example:4321' }),
  ],
  [
    'a name that begins like ours',
    withHeaders({ host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }),
  ],
  ['another machine', { ...OWN, remoteAddress: '192.168.0.7' }],
  ['another machine by IPv6', { ...OWN, remoteAddress: '::ffff:10.0.0.1' }],
  ['nobody knows whom', { ...OWN, remoteAddress: undefined }],
  ['another site, as the browser says', withHeaders({ 'sec-fetch-site': 'cross-site' })],
  ['a form', withHeaders({ 'content-type': 'text/plain' })],
  ['GET', { ...OWN, method: 'GET' }],
])('%s is not', (_, caller) => {
  expect(whyUnheard(caller)).toMatch(/^only /);
});

describe('over the wire', () => {
  const heard: unknown[] = [];
  const server = createServer((request, response) => {
    void answerRequest(request, response, async (asked) => {
      heard.push(asked);
      return { heard: true };
    });
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const send = (body: string, origin = `http://127.0.0.1:${port}`) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { origin, 'content-type': 'application/json' };
      const sent = httpRequest({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end(body);
    });

  test.each([
    [200, '{"ask":"undo"}'],
    [400, '{"ask":"undo","more":1}'],
    [400, '{"ask":"write","path":"/"}'],
    [400, 'no JSON'],
    [400, 'null'],
    [400, `"${'x'.repeat(1_000_001)}"`],
  ])('%i', async (status, body) => {
    expect(await send(body)).toBe(status);
  });

  test('a foreign origin reaches nobody', async () => {
    const before = heard.length;
    expect(await send('{"ask":"undo"}', 'http://example.org')).toBe(403);
    expect(heard).toHaveLength(before);
  });
});
