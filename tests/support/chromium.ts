import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
];

const HELP = `No Chromium was found for ${process.platform}-${process.arch}. Do one of these:
- set CHROME_PATH to the program file of a Chrome or Chromium;
- install Google Chrome, Chromium or Microsoft Edge;
- let Playwright bring its own: npx playwright-core install chromium-headless-shell`;

export interface LaunchOptions {
  /** Also use the fonts of this machine. Off by default: text then measures the same everywhere. */
  systemFonts?: boolean;
}

interface Candidate {
  executablePath: string;
  args?: string[];
  env?: Record<string, string>;
}

/** A headless Chromium: CHROME_PATH, the packaged one, an installed one, or Playwright's own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch(await settingsOf(options));
}

/** The same, for other processes to connect to. */
export async function serveChromium(options: LaunchOptions = {}): Promise<BrowserServer> {
  return chromium.launchServer({ ...(await settingsOf(options)), host: '127.0.0.1' });
}

async function settingsOf(options: LaunchOptions) {
  const { executablePath, args = [], env = {} } = await findChromium(options);
  return {
    executablePath,
    args: [...ARGS, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    headless: true,
  };
}

async function findChromium(options: LaunchOptions): Promise<Candidate> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return { executablePath: chosen };
    throw new Error(`CHROME_PATH is set to ${chosen}, but there is no such file.`);
  }
  if (packagedFits()) return packaged(options);
  const other = [...installed(), chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
  if (other) return { executablePath: other };
  throw new Error(HELP);
}

/** The package holds one build: Linux on x64 with glibc. */
function packagedFits(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}

function installed(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) =>
      roots.flatMap((root) => {
        const folder = process.env[root];
        return folder ? [path.join(folder, program)] : [];
      }),
    );
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function packaged({ systemFonts = false }: LaunchOptions): Promise<Candidate> {
  const folder = await unpack();
  const config = path.join(folder, systemFonts ? 'fonts-system.conf' : 'fonts-packaged.conf');
  return {
    executablePath: path.join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: {
      FONTCONFIG_FILE: config,
      LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
    },
  };
}

/**
 * Unpacks the packaged Chromium, its libraries and its fonts, once for each version.
 *
 * The package itself would unpack to fixed names in the folder for temporary files, where two
 * test files that start together find each other's half-written program. So this unpacks beside
 * the target, in a process whose folder for temporary files is set to that, and then renames.
 */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = path.join(path.dirname(entry), '..');
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const target = path.join(cache, `chromium-${version}`);
  if (existsSync(target)) return target;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${target}-`);
  try {
    const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    const script = `import { inflate } from ${JSON.stringify(pathToFileURL(entry).href)};
      await Promise.all(process.argv.slice(1).map((file) => inflate(file)));`;
    const archives = files.map((file) => path.join(root, 'bin', file));
    await run(process.execPath, ['--input-type=module', '-e', script, ...archives], {
      env: { ...process.env, TMPDIR: staging },
    });
    const own = path.join(target, 'fonts');
    await writeFile(path.join(staging, 'fonts-packaged.conf'), fontconfig([own], target));
    const all = [own, '/usr/share/fonts', '/usr/local/share/fonts'];
    await writeFile(path.join(staging, 'fonts-system.conf'), fontconfig(all, target));
    await rename(staging, target).catch((error: unknown) => {
      // Another test file may have been quicker; its copy is as good.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}

function fontconfig(folders: string[], target: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${path.join(target, 'fontconfig')}</cachedir>
</fontconfig>
`;
}
