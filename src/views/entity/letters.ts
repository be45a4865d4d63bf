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

/**
 * @param entities in the order of their names
 * @returns them by the first letter of their names, what starts with no letter at the end
 */
export function byLetter(entities: readonly Entity[], language: string): LetterGroup[] {
  if (entities.length <= FEW) return [{ letter: '', id: 'all_', entities: [...entities] }];
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const first = [...entity.name.normalize('NFD')].find((sign) => !/\p{M}/u.test(sign)) ?? '';
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
