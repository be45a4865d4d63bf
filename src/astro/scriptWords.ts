import { wordsOf } from './pageNames.ts';

const programs = import.meta.glob<string>('../views/scripts/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The names that the scripts of pages may give to what they make or change. */
export const scriptWords: ReadonlySet<string> = wordsOf(Object.values(programs).join('\n'));
