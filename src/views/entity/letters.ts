import type { Entity } from '../../model/types.ts';

/** So many names can be overlooked without letters between them. */
const FEW = 24;

export interface LetterGroup {
  /** Empty where there are few names, and all of them stand in one group. */
  letter: string;
  /** Fragment id. */
  id: string;
  entities: Entity[];
}

/** The name by which an index orders: the family's first, where it is known. */
export function indexName({ name, family, given }: Entity): string {
  return family === undefined ? name : [family, given].filter(Boolean).join(' ');
}

/** @returns them in the order of an index */
export function inIndexOrder(entities: readonly Entity[], language: string): Entity[] {
  const collator = new Intl.Collator(language);
  return entities.toSorted((a, b) => collator.compare(indexName(a), indexName(b)));
}

/**
 * @param entities in the order of an index
 * @returns them by the first letter of their names, what starts with no letter at the end
 */
export function byLetter(entities: readonly Entity[], language: string): LetterGroup[] {
  if (entities.length <= FEW) return [{ letter: '', id: 'all_', entities: [...entities] }];
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const first =
      [...indexName(entity).normalize('NFD')].find((sign) => !/\p{M}/u.test(sign)) ?? '';
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), entity]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#'))
    .map(([letter, group]) => ({
      letter,
      id: `letter_${letter === '#' ? 'other' : letter}`,
      entities: group,
    }));
}
