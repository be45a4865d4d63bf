import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  origin: string;
  /** The site's front page. */
  url: string;
  close(): Promise<void>;
}

/**
 * A plain static host on the loopback interface: files as they are, `index.html` for a folder, a redirect to add
 * a folder's slash, `404.html` for the rest. Nothing lies outside `base`.
 */
export async function serve(dist: string, base = '/'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const found = find(dist, base, pathname);
    if (found === 'folder') {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const missing = path.join(dist, '404.html');
    const file = found ?? (pathname.startsWith(base) && existsSync(missing) ? missing : undefined);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: origin + base,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns the file to send, `'folder'` where a slash is missing, nothing where there is nothing */
function find(dist: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const file = path.join(dist, name);
  const inside = path.relative(dist, file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  if (!existsSync(file)) return undefined;
  if (statSync(file).isFile()) return name.endsWith('/') ? undefined : file;
  const index = path.join(file, 'index.html');
  if (!existsSync(index)) return undefined;
  return pathname.endsWith('/') ? index : 'folder';
}
