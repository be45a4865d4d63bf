/** Hosts that cannot be installed, by their own rules: what they leave out, where they redirect, what they read. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Host } from './hosts.ts';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  file?: string;
}

async function listen(answer: (pathname: string) => Answer) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const { status, headers, file } = answer(pathname);
    response.writeHead(status, headers).end(file && readFileSync(file));
  });
  // A busy test may be late with its next request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const typeOf = (file: string) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/**
 * Without `.nojekyll` it leaves out whatever begins with a dot or an underscore. It sends no headers of ours, and the
 * `404.html` of the site for what is missing.
 *
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
 */
export const gitHubPages: Host = {
  name: 'GitHub Pages, simulated',
  start: ({ folder, base }) => {
    const isRaw = existsSync(path.join(folder, '.nojekyll'));
    return listen((pathname) => {
      const below = decodeURIComponent(pathname.slice(base.length));
      const file = path.join(folder, below);
      const isLeftOut = !isRaw && /(^|\/)[._]/.test(below);
      const send = (status: number, name: string) => ({
        status,
        file: name,
        headers: { 'content-type': typeOf(name), 'cache-control': 'max-age=600' },
      });
      if (pathname.startsWith(base) && !isLeftOut) {
        if (!below.endsWith('/') && isFile(file)) return send(200, file);
        if (isFile(`${file}.html`)) return send(200, `${file}.html`);
        if (isFolder(file) && !pathname.endsWith('/')) {
          return { status: 301, headers: { location: `${pathname}/` } };
        }
        if (isFile(path.join(file, 'index.html'))) return send(200, path.join(file, 'index.html'));
      }
      return send(404, path.join(folder, '404.html'));
    });
  },
};

const HIDDEN = /^\/(_headers|_redirects)$/;

/**
 * It takes the first redirect whatever is there, then the file, then the `404.html` that is nearest up the path; the
 * headers of all rules that match are sent, those of one name joined with a comma.
 *
 * @see https://developers.cloudflare.com/pages/configuration/serving-pages/
 */
export const cloudflarePages: Host = {
  name: 'Cloudflare Pages, simulated',
  sendsHeaders: true,
  redirects: true,
  hides: true,
  start: ({ folder, base }) => {
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    const rules = readHeaders(read('_headers'));
    const moved = readRedirects(read('_redirects'));
    return listen((pathname) => {
      for (const { from, to } of moved) {
        const match = from.exec(pathname);
        if (match === null) continue;
        return {
          status: 301,
          headers: { location: to.replace(':splat', match.groups?.splat ?? '') },
        };
      }
      const send = (status: number, file: string) => ({
        status,
        file,
        headers: {
          'content-type': typeOf(file),
          'cache-control': 'public, max-age=0, must-revalidate',
          ...headersFor(rules, pathname),
        },
      });
      const file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
      const stem = pathname.replace(/(\/index)?\.html$/, '');
      if (pathname.startsWith(base) && !HIDDEN.test(`/${pathname.slice(base.length)}`)) {
        if (stem !== pathname && isFile(file)) {
          return { status: 308, headers: { location: stem === '' ? '/' : stem } };
        }
        if (!pathname.endsWith('/') && isFile(file)) return send(200, file);
        if (!pathname.endsWith('/') && isFile(`${file}.html`)) return send(200, `${file}.html`);
        if (isFolder(file)) {
          const index = path.join(file, 'index.html');
          if (!pathname.endsWith('/'))
            return { status: 308, headers: { location: `${pathname}/` } };
          if (isFile(index)) return send(200, index);
        }
      }
      return send(404, path.join(folder, '404.html'));
    });
  },
};

interface Rule {
  matches: RegExp;
  headers: [name: string, value: string][];
}

/** Throws where Cloudflare would leave a line out. */
function readHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.length > 2000) throw new Error(`A line is too long: ${line}`);
    if (line.startsWith('/')) rules.push({ matches: expression(line), headers: [] });
    else {
      const [, name = '', value = ''] = /^\s+([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      if (name === '') throw new Error(`Neither a path nor a header: ${line}`);
      rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    }
  }
  if (rules.length > 100) throw new Error(`${rules.length} rules`);
  return rules;
}

function headersFor(rules: readonly Rule[], pathname: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { headers: some } of rules.filter(({ matches }) => matches.test(pathname))) {
    for (const [name, value] of some) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

function readRedirects(text: string): { from: RegExp; to: string }[] {
  const lines = text.split('\n').filter(Boolean);
  if (lines.length > 100) throw new Error(`${lines.length} redirects with a *`);
  return lines.map((line) => {
    const [from = '', to = '', status, ...more] = line.split(' ');
    if (status !== '301' || more.length > 0) throw new Error(`No redirect: ${line}`);
    return { from: expression(from), to };
  });
}

function expression(rule: string): RegExp {
  if (rule.split('*').length > 2) throw new Error(`Two splats: ${rule}`);
  const source = rule
    .replaceAll('.', '\\.')
    .replace('*', '(?<splat>.*)')
    .replaceAll(/:([A-Za-z]\w*)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}
