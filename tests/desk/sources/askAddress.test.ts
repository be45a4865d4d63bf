/** What becomes of an address, by what hosts on the loopback interface answer. */
import { describe, expect, test } from 'vitest';
import { askAddress, type Outcome } from '../../../src/desk/sources/askAddress.ts';
import { follow } from '../../../src/desk/sources/follow.ts';
import { Robots } from '../../../src/desk/sources/robots.ts';
import { Visitor } from '../../../src/desk/sources/visitor.ts';
import { type Answering, answering, nobody } from '../../support/answering.ts';

/** Whoever answers has a minute for it: a machine may be busy. */
const visitor = (timeout = 60_000) => new Visitor({ userAgent: 'on-record/1', pause: 0, timeout });
const ask = (url: string, who = visitor()) => askAddress(url, who, new Robots(who));
const to = (location: string, status = 302): Answering => [status, { location }];
const never: Answering = () => undefined;

test.each<[string, Record<string, Answering>, Outcome['state'], (string | RegExp)?]>([
  ['200', { '/a': 200 }, 'answers'],
  ['204', { '/a': 204 }, 'answers'],
  ['404', {}, 'gone', 'answers 404'],
  ['410', { '/a': 410 }, 'gone', 'answers 410'],
  ['403', { '/a': 403 }, 'closed', 'answers 403'],
  ['429', { '/a': 429 }, 'closed', 'answers 429'],
  ['500', { '/a': 500 }, 'silent', 'answers 500'],
  ['no answer', { '/a': never }, 'silent', 'no answer within 0.3 seconds'],
  ['301 to a page', { '/a': to('/b', 301), '/b': 200 }, 'moved', /\/b$/],
  ['308 to a page', { '/a': to('/b', 308), '/b': 200 }, 'moved', /\/b$/],
  ['301, 301', { '/a': to('/b', 301), '/b': to('/c', 301), '/c': 200 }, 'moved', /\/c$/],
  ['301, 302', { '/a': to('/b', 301), '/b': to('/c'), '/c': 200 }, 'moved', /\/b$/],
  ['302, 301', { '/a': to('/b'), '/b': to('/c', 301), '/c': 200 }, 'answers'],
  ['301 to the same with a slash', { '/a': to('/a/', 301), '/a/': 200 }, 'answers'],
  ['301 to what is gone', { '/a': to('/b', 301) }, 'gone', /^answers 404 at http.*\/b$/],
  ['301 to what is closed', { '/a': to('/b', 301), '/b': 403 }, 'moved', /\/b$/],
  ['302 to what fails', { '/a': to('/b'), '/b': 500 }, 'silent', /^answers 500 at http.*\/b$/],
  ['a circle', { '/a': to('/b'), '/b': to('/a') }, 'silent', 'leads in a circle'],
  [
    'redirects without an end',
    Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [at ? `/a${at}` : '/a', to(`/a${at + 1}`)]),
    ),
    'silent',
    'leads from one address to the next without an end',
  ],
  ['a redirect to nowhere', { '/a': 302 }, 'answers'],
  [
    'javascript:',
    { '/a': to('javascript:alert(1)', 301) },
    'silent',
    'leads to javascript:alert(1)',
  ],
  ['file:', { '/a': to('file:///etc/passwd') }, 'silent', 'leads to file:///etc/passwd'],
  ['no URL', { '/a': to('http://') }, 'silent', 'leads to http://, which is no address'],
  ['a name and a password', { '/a': to('http://a:b@h.example/') }, 'silent', /with a name/],
  [
    'robots.txt that keeps programs away',
    { '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /a'), '/a': 200 },
    'unasked',
    /robots.txt keeps programs from it/,
  ],
  [
    'robots.txt that keeps this program away',
    {
      '/robots.txt': (_, response) => response.end('User-agent: on-record\nDisallow: /'),
      '/a': 200,
    },
    'unasked',
    /keeps programs from it/,
  ],
  [
    'robots.txt that keeps another away',
    { '/robots.txt': (_, response) => response.end('User-agent: other\nDisallow: /'), '/a': 200 },
    'answers',
  ],
  [
    'robots.txt that keeps from where it leads',
    {
      '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /b'),
      '/a': to('/b', 301),
      '/b': 200,
    },
    'moved',
    /\/b$/,
  ],
  ['robots.txt that fails', { '/robots.txt': 503, '/a': 200 }, 'unasked', /robots.txt answers 503/],
  ['robots.txt without an end', { '/robots.txt': to('/robots.txt'), '/a': 200 }, 'silent'],
  ['robots.txt elsewhere', { '/robots.txt': to('/r'), '/r': 404, '/a': 200 }, 'answers'],
])('%s', async (_, paths, state, says) => {
  const { origin } = await answering(paths);
  const patience = Object.values(paths).includes(never) ? 300 : undefined;
  const outcome = await ask(`${origin}/a`, visitor(patience));
  expect(outcome.state).toBe(state);
  const words = 'because' in outcome ? outcome.because : 'to' in outcome ? outcome.to : '';
  if (says !== undefined) expect(words).toMatch(says);
});

test('a host that takes no connection', async () => {
  expect(await ask(`${await nobody()}/a`)).toEqual({
    state: 'silent',
    because: 'the host takes no connection',
  });
});

describe('how it asks', () => {
  test('HEAD first, and GET where that is refused', async () => {
    const host = await answering({
      '/a': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
      '/b': 200,
    });
    const who = visitor();
    const robots = new Robots(who);
    for (const path of ['/a', '/b']) {
      expect(await askAddress(host.origin + path, who, robots)).toEqual({ state: 'answers' });
    }
    expect(host.requests).toEqual(['GET /robots.txt', 'HEAD /a', 'GET /a', 'HEAD /b']);
  });

  test('once more where a host has trouble', async () => {
    const host = await answering({
      '/a': (_, response) => response.writeHead(host.requests.length < 4 ? 502 : 200).end(),
      '/b': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 502).end(),
    });
    expect((await ask(`${host.origin}/a`)).state).toBe('silent');
    expect(host.requests).toEqual(['GET /robots.txt', 'HEAD /a', 'GET /a']);
    expect((await ask(`${host.origin}/a`)).state).toBe('answers');
    host.requests.length = 0;
    expect((await ask(`${host.origin}/b`)).state).toBe('silent');
    expect(host.requests).toEqual(['GET /robots.txt', 'HEAD /b', 'GET /b', 'GET /b']);
  });

  test('by its name, and without cookies, a referrer or the fragment', async () => {
    const host = await answering({
      '/robots.txt': [404, { 'set-cookie': 'a=b' }],
      '/a': [302, { location: '/b', 'set-cookie': 'a=b' }],
      '/b': 200,
    });
    await ask(`${host.origin}/a#part`);
    expect(host.headers.map((each) => each['user-agent'])).toEqual(Array(3).fill('on-record/1'));
    expect(host.headers.flatMap(({ cookie, referer }) => [cookie, referer])).toEqual(
      Array(6).fill(undefined),
    );
  });

  test('one request at a time to one host, with a pause between two that its robots.txt may lengthen', async () => {
    let open = 0;
    let most = 0;
    const page: Answering = (_, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open -= 1;
        response.end();
      });
    };
    const { origin } = await answering({
      '/robots.txt': (_, response) => response.end('User-agent: *\nCrawl-delay: 7'),
      '/a': page,
      '/b': page,
    });
    const slept: number[] = [];
    const sleep = async (milliseconds: number) => slept.push(milliseconds);
    const who = new Visitor({ userAgent: 'on-record/1', pause: 5000, timeout: 60_000, sleep });
    const robots = new Robots(who);
    await Promise.all(['/a', '/b'].map((path) => askAddress(origin + path, who, robots)));
    expect(most).toBe(1);
    expect(slept).toHaveLength(2);
    expect(slept.every((each) => each > 5000 && each <= 7000)).toBe(true);
  });

  test('a body is not read, however long', async () => {
    const host = await answering({
      '/a': (request, response) => {
        response.writeHead(request.method === 'HEAD' ? 405 : 200);
        if (request.method === 'HEAD') response.end();
        else response.write('x'.repeat(100_000));
      },
      '/robots.txt': (_, response) => response.write('#'.repeat(2_000_000)),
    });
    expect(await ask(`${host.origin}/a`)).toEqual({ state: 'answers' });
  });

  test('no more, once so many hosts did not answer that there is no network', async () => {
    const who = visitor();
    const hosts = await Promise.all(Array.from({ length: 7 }, nobody));
    const outcomes = [];
    for (const host of hosts) outcomes.push(await ask(host, who));
    expect(outcomes.at(-1)).toEqual({ state: 'silent', because: 'there seems to be no network' });
    expect(who.heardNothing).toBe(true);
  });
});

test.each([
  ['https://p.example/', 'http://127.0.0.1/', false],
  ['https://p.example/', 'http://localhost:4321/', false],
  ['https://p.example/', 'http://localhost./', false],
  ['https://p.example/', 'http://169.254.169.254/latest/', false],
  ['https://p.example/', 'http://10.1.2.3/', false],
  ['https://p.example/', 'http://[::1]/', false],
  ['https://p.example/', 'http://[::ffff:127.0.0.1]/', false],
  ['https://p.example/', 'http://[fd00::1]/', false],
  ['https://p.example/', 'http://2130706433/', false],
  ['https://p.example/', 'http://printer.local/', false],
  ['https://p.example/', 'http://11.1.2.3/', true],
  ['https://p.example/', '//q.example/', true],
  ['http://10.1.2.3/', 'http://10.1.2.4/', true],
])('from %s to %s: %s', (from, location, followed) => {
  expect('to' in follow(new URL(from), location)).toBe(followed);
});

test('what a host says is told without what a terminal would obey', () => {
  const said = follow(new URL('https://p.example/'), 'data:\u001b[2J,\u0007\u202Ex');
  expect(said).toEqual({ because: 'leads to data: [2J, x' });
});
