import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exclusive } from './exclusive.ts';
import { type ReportedIssue, readIssues } from './readIssues.ts';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Variables by which the test runner would change what a build does. */
const LEAKS = /^(VITEST|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|FORCE_COLOR$)/;

export interface RunOptions {
  /** The `content/` folder to use; the project's own otherwise. */
  contentDir?: string | undefined;
  /** The folder of the files that are published as they are; the project's own otherwise. */
  publicDir?: string | undefined;
  /** Where the site is published, instead of what `site.yaml` says. */
  siteUrl?: string | undefined;
  /** As if CI ran it. */
  ci?: boolean;
  /** Another configuration than the project's, named from its root. */
  config?: string;
  /** What ends the build, with the configuration in `faults/`. */
  fault?: 'failed' | 'killed' | 'full disk';
  /** Where pages of the build before are kept: nowhere otherwise, so that every build of a test is a whole one. */
  pagesCache?: string;
  /** Where the configuration in `reads/` writes what pages read. */
  readsFile?: string;
  /** Without waiting for builds of other tests. */
  atOnce?: boolean;
}

export interface Run {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** What it reported, in its order. */
  issues: ReportedIssue[];
  seconds: number;
}

export interface Build extends Run {
  /** The folder given as `--outDir`. It exists only if the build made it. */
  dist: string;
}

/** The lock of whatever writes where Astro keeps its own files: two would clear away what the other is about to read. */
export const BUILDING = `build in ${ROOT}`;

/** Of all commands that tests run; Node keeps in it what it compiled, by its content. */
const COMPILED = path.join(tmpdir(), 'on-record-compiled');

const ASTRO = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Runs the real `astro build`, one at a time. */
export async function buildSite(dist: string, options: RunOptions = {}): Promise<Build> {
  const config = options.config ? ['--config', options.config] : [];
  const build = () => runNode([ASTRO, 'build', '--outDir', dist, ...config], options);
  return { dist, ...(await (options.atOnce ? build() : exclusive(BUILDING, build))) };
}

/** Runs `astro sync`, which writes the types into `.astro/`. */
export function syncSite(options: RunOptions = {}): Promise<Run> {
  return exclusive(BUILDING, () => runNode([ASTRO, 'sync'], options));
}

/** Runs the editor's `check`. */
export function checkSite(options: RunOptions = {}, ...args: string[]): Promise<Run> {
  return runNode([path.join(ROOT, 'src', 'cli', 'check.ts'), ...args], options);
}

/** Runs a command of `src/cli/` by its name, without a terminal. */
export function runCli(
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  return runNode([path.join(ROOT, 'src', 'cli', `${name}.ts`), ...args], options);
}

/** The environment of a command on a site: this one's, without what the test runner added to it. */
export function siteEnvironment({
  contentDir,
  publicDir,
  siteUrl,
  ci,
  fault,
  pagesCache,
  readsFile,
}: RunOptions): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !LEAKS.test(name));
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    // Half of what a command takes on a small site is to compile the same modules again.
    NODE_COMPILE_CACHE: COMPILED,
  };
  delete env.CONTENT_DIR;
  delete env.SITE_URL;
  delete env.PUBLIC_DIR;
  // The sites of the tests were never published: no ledger has what is in them.
  delete env.CI;
  env.PAGES_CACHE = pagesCache ?? '';
  if (ci) env.CI = 'true';
  if (readsFile) env.READS_FILE = readsFile;
  if (fault) env.FAULT = fault;
  if (contentDir) env.CONTENT_DIR = contentDir;
  if (publicDir) env.PUBLIC_DIR = publicDir;
  if (siteUrl) env.SITE_URL = siteUrl;
  return env;
}

async function runNode(args: string[], options: RunOptions): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: siteEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const folder = options.contentDir ?? path.join(ROOT, 'content');
  return {
    exitCode,
    stdout,
    stderr,
    issues: readIssues(stderr, { root: ROOT, contentDir: folder }),
    seconds: (performance.now() - started) / 1000,
  };
}
