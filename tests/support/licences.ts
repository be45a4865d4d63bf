/**
 * The licence of each package that is installed, by what the package itself says of it.
 *
 *   node tests/support/licences.ts     prints them all
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface LicensedPackage {
  name: string;
  version: string;
  /** An expression of SPDX, or empty where the package names none. */
  licence: string;
  /** Whether only the tests and checks need it. */
  dev: boolean;
}

interface Manifest {
  name: string;
  version: string;
  license?: string | { type: string };
  licenses?: { type: string }[];
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Those of the lock file that this platform has: one for another platform has the licence of its family. */
export function installedPackages(): LicensedPackage[] {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(lock.packages).flatMap(([folder, { dev = false }]) => {
    const file = path.join(ROOT, folder, 'package.json');
    if (folder === '' || !existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return { name: manifest.name, version: manifest.version, licence: licenceOf(manifest), dev };
  });
}

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, version, licence, dev } of installedPackages()) {
    console.log([name, version, licence, dev ? 'tests' : 'site'].join('\t'));
  }
}
