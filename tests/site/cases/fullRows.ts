/** How rows of cases for the fixture `full` are written. */
import type { IssueName } from '../../../src/schema/issue.ts';

export const STRAIT = 'content/articles/the-strait.md';

export type FullRow = [
  what: string,
  file: string,
  search: string | RegExp,
  replace: string,
  name: IssueName,
  ...at: [string, string][],
];
