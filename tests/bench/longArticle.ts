import type { AnnotateInput, Target } from '../../src/annotate/types.ts';

/** A made-up article: the same one for the same numbers. */
export function longArticle(size: {
  words: number;
  quotes: number;
  entities: number;
}): AnnotateInput {
  const random = sequence(42);
  const vocabulary = Array.from({ length: 4000 }, () => word(random));
  const pick = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const every = Math.max(1, Math.floor(size.words / size.quotes));
  const paragraphs: string[] = [];
  const targets: Target[] = [];
  let paragraph: string[] = [];
  for (let count = 0; count < size.words; count++) {
    if (count % every === 0 && targets.length < size.quotes) {
      const exact = `it’s ${pick()} ${pick()} — ${pick()} ${pick()} ${pick()} ${pick()} number ${targets.length}`;
      const id = `quote-${targets.length}`;
      paragraph.push(`“${exact.replace(' number', ' *number*')}”,`);
      const selector = { exact: exact.replace('’', "'").replace('—', '-') };
      targets.push({ kind: 'quote', id, selector, fragment: id, place: { line: 1, column: 1 } });
    }
    if (count % 97 === 0) paragraph.push(`Entity${count % size.entities}’s`);
    paragraph.push(count % 53 === 0 ? `*${pick()}*` : pick());
    if (paragraph.length > 90) {
      paragraphs.push(`${paragraph.join(' ')}.`);
      paragraph = [];
    }
  }
  paragraphs.push(paragraph.join(' '));
  return {
    markdown: paragraphs.join('\n\n'),
    firstLine: 1,
    targets,
    entities: Array.from({ length: size.entities }, (_, index) => ({
      key: `person:e-${index}`,
      names: [`Entity${index}`, `Entity${index} of ${word(random)}`],
    })),
    sources: [],
    figures: [],
    reservedIds: new Set(),
    mentionHref: (entity) => `#${entity}`,
    sourceHref: (source) => `#${source}`,
    internalHref: (path) => path,
  };
}

function word(random: () => number): string {
  const syllable = () => 'bcdfghklmnprstvz'.charAt(random() * 16) + 'aeiou'.charAt(random() * 5);
  return Array.from({ length: 1 + Math.floor(random() * 4) }, syllable).join('');
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
