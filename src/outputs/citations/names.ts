/**
 * Names in references. Where a family name stands in a name is known only where an editor says so: without that, a
 * name is written whole and never turned.
 */

export interface CitedName {
  /** As it is written in running text. */
  name: string;
  /** Both, or neither: a body, a name of one word, or a person whose family name nobody gave. */
  family?: string;
  given?: string;
  isPerson: boolean;
}

type PersonName = CitedName & { family: string; given: string };

function hasParts(name: CitedName): name is PersonName {
  return name.isPerson && Boolean(name.family) && Boolean(name.given);
}

/** Whether the family name stands first in running text, as in Korean, Chinese, Japanese, Vietnamese and Hungarian. */
function isFamilyFirst(name: CitedName): boolean {
  return hasParts(name) && name.name.startsWith(name.family) && !name.name.endsWith(name.family);
}

/**
 * For a list in the order of the alphabet: `Lind, Rosa`. What stands in that order anyway has no comma
 * (MLA Handbook, 9th ed., 2.73; Chicago Manual of Style, 17th ed., 14.76 and 16.75).
 */
function inverted(name: CitedName): string {
  if (!hasParts(name) || isFamilyFirst(name)) return name.name;
  return `${name.family}, ${name.given}`;
}

/** `Lind, R.`: family name first always, given names as initials (APA, 7th ed., 9.8). */
function invertedInitials(name: CitedName): string {
  if (!hasParts(name)) return name.name;
  const given = initials(name.given);
  return given === undefined ? name.name : `${name.family}, ${given}`;
}

/** `R. Lind`: the order in which APA names those who are not the author (9.28). */
function leadingInitials(name: CitedName): string {
  if (!hasParts(name)) return name.name;
  const given = initials(name.given);
  return given === undefined ? name.name : `${given} ${name.family}`;
}

/** @returns nothing where the script has no letter case: such names are not abbreviated */
function initials(given: string): string | undefined {
  const cased = /^[\p{Lu}\p{Lt}\p{Ll}]/u;
  const names = given.split(/\s+/u).filter((name) => name !== '');
  if (!names.every((name) => cased.test(name))) return undefined;
  return names.map((name) => name.split(/[-‐‑]/u).map(initial).join('-')).join(' ');
}

function initial(name: string): string {
  const [first = ''] = new Intl.Segmenter().segment(name.normalize('NFC'));
  return first === '' ? '' : `${first.segment.toLocaleUpperCase('en')}.`;
}

/** Words in lower case before a family name belong to it, but not to the letter it is sorted under. */
const PARTICLE = /^((?:[\p{Ll}’']+\s+)+|(?:d|l)[’'])(?=\p{Lu})/u;

/** @returns the particle of a family name, and the rest: `von der`, `Leyen` */
export function splitParticle(family: string): { particle?: string; rest: string } {
  const particle = PARTICLE.exec(family)?.[0];
  if (particle === undefined) return { rest: family };
  return { particle: particle.trim(), rest: family.slice(particle.length) };
}

/** `A, B, & C`: APA sets a comma before its ampersand in reference lists even between two (9.8). */
export function apaAuthors(names: readonly CitedName[]): string {
  const list = names.map(invertedInitials);
  if (list.length > 20) return `${list.slice(0, 19).join(', ')}, … ${list.at(-1)}`;
  return joined(list, '&', names.length === 2 && !names.some(hasParts));
}

/** The first turned, a second as it is; of three or more only the first (MLA Handbook, 9th ed., 5.7 and 5.8). */
export function mlaAuthors(names: readonly CitedName[]): string {
  const [first, second] = names;
  if (first === undefined) return '';
  const lead = first.isPerson ? inverted(first) : first.name.replace(/^(?:The|An|A) /, '');
  if (second === undefined) return lead;
  return names.length === 2 ? `${lead}, and ${second.name}` : `${lead}, et al.`;
}

/** The first turned, the others as they are (Chicago Manual of Style, 17th ed., 14.76). */
export function chicagoAuthors(names: readonly CitedName[]): string {
  const list = names.map((name, index) => (index === 0 ? inverted(name) : name.name));
  if (list.length > 10) return `${list.slice(0, 7).join(', ')}, et al.`;
  const commaless = list.length === 2 && !list[0]?.includes(',');
  return joined(list, 'and', commaless);
}

/** In running text: `A`, `A and B`, `A, B, and C`; of four or more only the first (Chicago, 14.76). */
export function noteAuthors(names: readonly CitedName[]): string {
  const list = names.map(({ name }) => name);
  return list.length > 3 ? `${list[0]} et al.` : joined(list, 'and', list.length === 2);
}

export function apaInAuthors(names: readonly CitedName[]): string {
  const list = names.map(leadingInitials);
  return joined(list, '&', list.length === 2);
}

function joined(list: readonly string[], and: string, commaless: boolean): string {
  if (list.length < 2) return list.join('');
  return `${list.slice(0, -1).join(', ')}${commaless ? '' : ','} ${and} ${list.at(-1)}`;
}
