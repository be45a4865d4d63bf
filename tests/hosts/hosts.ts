/** Servers that are installed or not, started on a free port with what `npm run server-config` prints for them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { ResolvedSite } from '../../src/model/types.ts';
import { caddyConfig } from '../../src/outputs/hosts/caddy.ts';
import { nginxConfig } from '../../src/outputs/hosts/nginx.ts';
import { serverConfig } from '../../src/outputs/hosts/serverConfig.ts';
import { tempFolder } from '../support/tempFolder.ts';

export interface Published {
  /** The built site. */
  folder: string;
  /** Its path, with a slash at both ends. */
  base: string;
  site: ResolvedSite;
}

export interface Running {
  origin: string;
  close(): Promise<void>;
}

export interface Host {
  name: string;
  start(published: Published): Promise<Running>;
  /** Whether it can be told which headers to send. */
  sendsHeaders?: boolean;
  /** Whether it can be told what has moved. */
  redirects?: boolean;
  /** Whether it keeps what is meant for hosts to itself. */
  hides?: boolean;
  /** Whether it knows nothing of a `404.html`. */
  plain404?: boolean;
}

/** A command that does nothing but say that it is there. */
export const isInstalled = (command: string, argument: string) =>
  spawnSync(command, [argument]).status === 0;

export const python: Host = {
  name: 'Python’s server',
  plain404: true,
  start: ({ folder, base }) => {
    const root = tempFolder();
    const place = path.join(root, base);
    mkdirSync(path.dirname(place), { recursive: true });
    if (base !== '/') symlinkSync(folder, place.replace(/\/$/, ''));
    const directory = base === '/' ? folder : root;
    return run('python3', (port) => [
      ...['-m', 'http.server', String(port)],
      ...['--bind', '127.0.0.1', '--directory', directory],
    ]);
  },
};

export const nginx: Host = {
  name: 'nginx',
  sendsHeaders: true,
  redirects: true,
  hides: true,
  start: ({ folder, site }) =>
    run('nginx', (port) => {
      const root = tempFolder();
      const listen = `127.0.0.1:${port}`;
      const config = nginxConfig(serverConfig(site, { folder, listen }));
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        path.join(root, 'nginx.conf'),
        `daemon off; pid ${root}/pid; error_log stderr; worker_processes 1;
events {}
http {
access_log off;
${kept.map((what) => `${what}_temp_path ${root}/${what};`).join('\n')}
${config.replace('include mime.types', 'include /etc/nginx/mime.types')}}
`,
      );
      // As root it would give its work to a user who may not look into a folder of the tests.
      const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
      return ['-p', root, '-c', path.join(root, 'nginx.conf'), ...user];
    }),
};

export const caddy: Host = {
  name: 'Caddy',
  sendsHeaders: true,
  redirects: true,
  hides: true,
  start: ({ folder, site }) =>
    run('caddy', (port) => {
      const file = path.join(tempFolder(), 'Caddyfile');
      const config = caddyConfig(serverConfig(site, { folder, name: `http://127.0.0.1:${port}` }));
      writeFileSync(file, `{\n\tadmin off\n}\n${config}`);
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    }),
};

/** Starts a command on a free port, again where another took that port meanwhile, and waits until it answers. */
async function run(command: string, args: (port: number) => string[]): Promise<Running> {
  const said: string[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await freePort();
    const child = spawn(command, args(port), {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Caddy keeps its last configuration there.
      env: { ...process.env, XDG_CONFIG_HOME: tempFolder(), XDG_DATA_HOME: tempFolder() },
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const origin = `http://127.0.0.1:${port}`;
    if (await answers(origin, child)) return { origin, close: () => end(child) };
  }
  throw new Error(`${command} does not start:\n${said.join('')}`);
}

async function answers(origin: string, child: ChildProcess): Promise<boolean> {
  let isOver = false;
  child.once('close', () => {
    isOver = true;
  });
  child.once('error', () => {
    isOver = true;
  });
  while (!isOver) {
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => undefined);
    if (answer) {
      await answer.arrayBuffer();
      return !isOver;
    }
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
