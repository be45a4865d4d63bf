import type { IssueEntry } from './entry.ts';

/** Of what was published before. */
export const PERMANENCE_ISSUES = {
  PermalinkLost: {
    level: 'error',
    meaning: 'a published permalink would vanish',
    example: '- id: not-a-cent   →   - id: not-one-cent',
    fix: 'Put the id back, or add the line that the message shows: to `retired:`, `aliases:`, `formerly:` or `content/retired.yaml`.',
  },
  QuoteReworded: {
    level: 'error',
    meaning: 'the words of a published quote have changed, and no correction says so',
    example: 'exact: not a cent of it   →   exact: not one cent of it',
    fix: 'Add a correction with `quote:`, and the words that stood there as `was:`.',
  },
  PermalinkUnlisted: {
    level: 'error',
    meaning: 'a permalink to be published is not in the ledger, where CI asks for it',
    example: 'a new article, and content/permalinks.json as it was',
    fix: 'Run `npm run permalinks` and commit the file.',
  },
  LedgerDamaged: {
    level: 'error',
    meaning: 'the ledger of permalinks cannot be read as it stands',
    example: '<<<<<<< HEAD',
    fix: 'Run `npm run permalinks`, which keeps the lines of both sides of a merge; otherwise put back the file of the last commit.',
  },
  LedgerShrank: {
    level: 'error',
    meaning:
      'the ledger of permalinks has lost lines since it was committed, or in a commit that changed other files as well',
    example: 'a line of content/permalinks.json, deleted',
    fix: 'Run `npm run permalinks`: it puts them back.',
  },
} as const satisfies Record<string, IssueEntry>;
