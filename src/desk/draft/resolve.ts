/** Whom a pronoun or an office means: the nearest before it that fits. */
import type { Known, Reference } from './types.ts';
import { ANY_BODY, BODY_NOUNS, PRONOUNS, ROLE_NOUNS } from './words.ts';

const NOUN = new RegExp(`(?:${ROLE_NOUNS}|${BODY_NOUNS})(?:\\s+of\\s+state)?$`, 'iu');
const BODY = new RegExp(`^(?:${BODY_NOUNS})$`, 'iu');
/** Behind these a name is no subject: what the sentence goes on to say is not about it. */
const PREPOSITION =
  /(?:^|[\s(])(?:of|in|to|from|with|at|for|about|on|against|than|by|through|into|over|after|before|near|like)\s+(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d)[\p{L}\p{N}’'-]+\s+){0,3}$/iu;

/** How far back an antecedent may stand, in references. */
export const REACH = 60;

/** Whether a reference stands where a subject does not: behind a preposition, or owning something. */
export function isOblique(text: string, { start, end }: Reference): boolean {
  return (
    /^[’']s?\s/u.test(text.slice(end, end + 3)) ||
    PREPOSITION.test(text.slice(Math.max(0, start - 60), start))
  );
}

/**
 * Gives every reference the one that it means, in the order of the text.
 *
 * @param masked the narrator's text, quotations filled
 * @returns references of the same places; one that fits nobody has no `known`
 */
export function resolveReferences(masked: string, references: readonly Reference[]): Reference[] {
  const genders = new Map<Known, 'female' | 'male' | undefined>();
  const genderOf = (known: Known) => genders.get(known) ?? known.gender;
  const resolved: Reference[] = [];
  for (const reference of references) {
    const before = resolved.slice(-REACH).reverse();
    let known = reference.known;
    if (reference.kind === 'pronoun') {
      const word = masked.slice(reference.start, reference.end).toLowerCase();
      const want = PRONOUNS[word];
      const fits = ({ known: one }: Reference) => {
        if (want === 'thing') return one === undefined || one.kind !== 'person';
        if (want === 'many') return one !== undefined && one.kind !== 'person';
        return one?.kind === 'person' && (genderOf(one) ?? want) === want;
      };
      const able = before.filter((each) => each.kind !== 'pronoun' || each.known).filter(fits);
      const near = able.find((each) => each.kind !== 'demonym' && !isOblique(masked, each));
      known = (near ?? able[0])?.known;
      if (known && (want === 'female' || want === 'male')) genders.set(known, want);
    } else if (reference.kind === 'role' && known === undefined) {
      known = byOffice(masked.slice(reference.start, reference.end), before, masked, reference);
    }
    resolved.push({ ...reference, known });
  }
  return resolved;
}

function byOffice(
  words: string,
  before: readonly Reference[],
  masked: string,
  { end }: Reference,
): Known | undefined {
  const noun = NOUN.exec(words)?.[0].toLowerCase() ?? '';
  const isBody = BODY.test(noun);
  const holds = (known: Known) =>
    isBody
      ? known.kind === 'organization' &&
        [known.name.toLowerCase(), ...known.roles].some((role) => role.includes(noun))
      : known.kind === 'person' && known.roles.some((role) => role.includes(noun));
  // “The operator, Hidronor,” names it right behind.
  if (/^,\s+\p{Lu}/u.test(masked.slice(end, end + 3))) return undefined;
  const holder = before.find(({ known }) => known && holds(known))?.known;
  if (holder || !ANY_BODY.test(noun)) return holder;
  return before.find(({ known }) => known?.kind === 'organization')?.known;
}
