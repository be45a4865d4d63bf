/** Flags, from the library's drawings: the pages show them from files of this site. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Entity, ResolvedSite } from '../../model/types.ts';

/** The site is built from its root, wherever the code that builds it was bundled to. */
const library = createRequire(join(process.cwd(), 'package.json'));

function fileOf(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const folder = join(library.resolve('flag-icons/package.json'), '..', 'flags', '4x3');
  const file = join(folder, `${code.toLowerCase()}.svg`);
  return existsSync(file) ? file : undefined;
}

/** @returns the country's flag as SVG, or nothing where the library has none */
export function readFlag(code: string): string | undefined {
  const file = fileOf(code);
  return file && readFileSync(file, 'utf8').replace(/>\s+</g, '><').trim();
}

/** @returns countries of the site that have a flag */
export function flagged(site: ResolvedSite): Entity[] {
  return [...site.entities, ...(site.unmentioned ?? [])].filter(hasFlag);
}

/** @returns the codes of the countries whose flags have an address: of those, too, that were retired */
export function flagCodes(site: ResolvedSite): string[] {
  const gone = (site.gone ?? []).flatMap(({ permalink: { kind, id } }) =>
    kind === 'country' && fileOf(id) !== undefined ? id : [],
  );
  return [...flagged(site).map(({ id }) => id), ...gone];
}

export const hasFlag = (entity: Entity) =>
  entity.kind === 'country' && fileOf(entity.id) !== undefined;
