import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };

const TARGETS = ['linux', 'darwin', 'win32'].flatMap((os) =>
  ['x64', 'arm64'].map((cpu) => ({ os, cpu })),
);

/** What the site, its tests and its checks run on; each must be among the families found. */
const KNOWN = [
  '@astrojs/compiler-binding',
  '@biomejs/biome',
  '@tailwindcss/oxide',
  '@takumi-rs/core',
  'esbuild',
  'lightningcss',
  'pagefind',
  'rolldown',
  'sharp',
];

/** Where npm, like Node, finds a dependency: in the nearest node_modules up the tree. */
function resolve(from: string, name: string): LockedPackage | undefined {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
  ) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || !folder) return found;
  }
}

function fits({ os = [], cpu = [] }: LockedPackage, target: { os: string; cpu: string }): boolean {
  return os.includes(target.os) && (cpu.length === 0 || cpu.includes(target.cpu));
}

/** The name of a package that is itself bound to a platform is that of no family. */
const families = Object.entries(packages)
  .filter(([, locked]) => !locked.os && !locked.cpu)
  .map(([folder, locked]) => {
    const names = Object.keys(locked.optionalDependencies ?? {});
    const natives = names.flatMap((name) => resolve(folder, name) ?? []).filter(({ os }) => os);
    return { folder, name: folder.replace(/^.*node_modules\//, ''), natives };
  })
  // One native package alone is an extra of one platform, such as fsevents, not a family.
  .filter(({ natives }) => natives.length > 1);

test('every package named by an optional dependency is locked', () => {
  const missing = Object.entries(packages).flatMap(([folder, locked]) =>
    Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !resolve(folder, name))
      .map((name) => `${folder} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the native dependencies are recognised', () => {
  expect(families.map(({ name }) => name)).toEqual(expect.arrayContaining(KNOWN));
});

test.each(families)('$folder is locked for every platform', ({ natives }) => {
  const missing = TARGETS.filter((target) => !natives.some((native) => fits(native, target)));
  expect(missing).toEqual([]);
});

test('every package has a hash, and none names the place it was fetched from', () => {
  const entries = Object.entries(packages).filter(([folder]) => folder !== '');
  expect(entries.filter(([, { integrity }]) => !integrity).map(([folder]) => folder)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
});
