/** Which copies a TimeGate leads to are taken, and which are not. */
import { expect, test } from 'vitest';
import { type Copy, findCopy, type Wanted } from '../../../src/desk/sources/findCopy.ts';
import { Visitor } from '../../../src/desk/sources/visitor.ts';
import { type Answering, answering, type Host, nobody } from '../../support/answering.ts';

const PAGE = 'https://courier.example/loan?id=1';
const WANTED: Wanted = { url: `${PAGE}#part`, day: '2024-03-02', published: true };
const GATE = `/gate/${PAGE}`;
const TIME = 'Sun, 03 Mar 2024 08:00:00 GMT';

const original = (page = PAGE) => `<${page}>; rel="original"`;
const memento = (time = TIME, link: string | null = original()): Record<string, string> => ({
  'memento-datetime': time,
  ...(link !== null && { link }),
});
const toCopy: Answering = [302, { location: '/copy', vary: 'accept-datetime' }];
const find = ({ origin }: Host, wanted = WANTED, timeout = 60_000) =>
  findCopy(`${origin}/gate/`, wanted, new Visitor({ userAgent: 'on-record/1', pause: 0, timeout }));

test.each<[string, Record<string, Answering>, string]>([
  ['a redirect to it', { [GATE]: toCopy, '/copy': [200, memento()] }, '/copy'],
  [
    'its own answer, with the copy’s address',
    { [GATE]: [200, { ...memento(), 'content-location': '/copy' }] },
    '/copy',
  ],
  [
    'a redirect to a redirect',
    {
      [GATE]: toCopy,
      '/copy': [302, { ...memento(), location: '/copy2' }],
      '/copy2': [200, memento()],
    },
    '/copy2',
  ],
  [
    'a copy of the address without www and with a slash',
    {
      [GATE]: toCopy,
      '/copy': [200, memento(TIME, original('http://www.courier.example:80/loan/?id=1'))],
    },
    '/copy',
  ],
  [
    'a copy with many links',
    {
      [GATE]: toCopy,
      '/copy': [
        200,
        memento(
          TIME,
          `<https://a.example/map?a,b>; rel="timemap"; type="application/link-format", ${original()}, <https://a.example/x>; rel="first memento"; datetime="${TIME}"`,
        ),
      ],
    },
    '/copy',
  ],
  [
    'one that refuses HEAD',
    {
      [GATE]: (request, response) =>
        response.writeHead(request.method === 'HEAD' ? 405 : 302, { location: '/copy' }).end(),
      '/copy': [200, memento()],
    },
    '/copy',
  ],
  [
    'a huge copy, of which nothing is read',
    {
      [GATE]: toCopy,
      '/copy': (request, response) => {
        response.writeHead(request.method === 'HEAD' ? 405 : 200, memento());
        if (request.method === 'HEAD') response.end();
        else response.write('x'.repeat(1_000_000));
      },
    },
    '/copy',
  ],
])('taken: %s', async (_, paths, path) => {
  const host = await answering(paths);
  expect(await find(host)).toEqual({ url: host.origin + path, day: '2024-03-03' });
});

test.each<[string, Record<string, Answering>, RegExp]>([
  ['no copy', {}, /^the archive has no copy$/],
  ['an answer that is no copy', { [GATE]: 200 }, /answers 200, and leads to no copy/],
  ['a redirect to what is no copy', { [GATE]: toCopy, '/copy': 200 }, /leads to no copy/],
  ['trouble', { [GATE]: 503 }, /answers 503/],
  ['a circle', { [GATE]: [302, { location: GATE }] }, /without an end/],
  ['javascript:', { [GATE]: [302, { location: 'javascript:alert(1)' }] }, /leads to javascript:/],
  ['file:', { [GATE]: [302, { location: 'file:///etc/passwd' }] }, /leads to file:/],
  [
    'a copy of another page',
    { [GATE]: toCopy, '/copy': [200, memento(TIME, original('https://courier.example/other'))] },
    /does not say it is of this page/,
  ],
  [
    'a copy of nothing',
    { [GATE]: toCopy, '/copy': [200, memento(TIME, null)] },
    /does not say it is of this page/,
  ],
  [
    'links that nobody can read',
    { [GATE]: toCopy, '/copy': [200, memento(TIME, '<<;;"')] },
    /does not say it is of this page/,
  ],
  [
    'a copy on another host, which was not asked',
    { [GATE]: [200, { ...memento(), 'content-location': 'https://other.example/copy' }] },
    /no address of its own there/,
  ],
  ['a copy without an address', { [GATE]: [200, memento()] }, /no address of its own there/],
  ['a copy of an error', { [GATE]: toCopy, '/copy': [404, memento()] }, /an answer of 404/],
  ['no date', { [GATE]: toCopy, '/copy': [200, memento('yesterday')] }, /no day that can be read/],
  [
    'a day that is not',
    { [GATE]: toCopy, '/copy': [200, memento('Sun, 99 Mar 2024 08:00:00 GMT')] },
    /no day that can be read/,
  ],
  [
    'a day to come',
    { [GATE]: toCopy, '/copy': [200, memento('Sun, 03 Mar 2324 08:00:00 GMT')] },
    /no day that can be read/,
  ],
  [
    'a copy from before the source was published',
    { [GATE]: toCopy, '/copy': [200, memento('Thu, 29 Feb 2024 08:00:00 GMT')] },
    /of 2024-02-29, before the source was published/,
  ],
])('not taken: %s', async (_, paths, because) => {
  const copy: Copy = await find(await answering(paths));
  expect('none' in copy && copy.none).toMatch(because);
});

test('an archive that never answers', async () => {
  const copy = await find(await answering({ [GATE]: () => undefined }), WANTED, 300);
  expect('none' in copy && copy.none).toMatch(/no answer within 0.3 seconds/);
});

test('the page as it is, near noon of the day, is asked for', async () => {
  const host = await answering({ [GATE]: toCopy, '/copy': [200, memento()] });
  await find(host);
  expect(host.requests).toEqual([`HEAD ${GATE}`, 'HEAD /copy']);
  expect(host.headers[0]?.['accept-datetime']).toBe('Sat, 02 Mar 2024 12:00:00 GMT');
});

test('of a source whose day nobody knows, an earlier copy will do', async () => {
  const early = memento('Thu, 29 Feb 2024 08:00:00 GMT');
  const host = await answering({ [GATE]: toCopy, '/copy': [200, early] });
  expect(await find(host, { ...WANTED, published: false })).toMatchObject({ day: '2024-02-29' });
});

test('a copy of where the page has moved to is one of the page', async () => {
  const moved = 'https://courier.example/archive/loan';
  const host = await answering({
    [GATE]: toCopy,
    '/copy': [200, memento(TIME, original(moved))],
  });
  expect(await find(host, { ...WANTED, moved })).toMatchObject({ day: '2024-03-03' });
});

test('an archive that is not there', async () => {
  const copy = await find({ origin: await nobody(), requests: [], headers: [] });
  expect(copy).toMatchObject({ unreachable: true });
});
