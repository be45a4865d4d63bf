import type { IssueEntry } from './entry.ts';

/** Of the fields of one file. */
export const FIELD_ISSUES = {
  MissingField: {
    level: 'error',
    meaning: 'a required field is not there',
    example: '- { by: PT, stance: denies, date: 2026-02-26 }   # neither quote nor source',
    fix: 'Add the field that the message names.',
  },
  UnknownField: {
    level: 'error',
    meaning: 'a field that the model does not know',
    example: 'said: { date: 2026-02-26, plaice: Port Vell }',
    fix: 'Correct the name as the message proposes, or take the field out. Nothing that is misspelt is dropped in silence.',
  },
  InvalidValue: {
    level: 'error',
    meaning: 'a value that the field does not take',
    example: 'status: disputed',
    fix: 'Write one of the values that the message lists, or a text of the length that it allows.',
  },
  InvalidId: {
    level: 'error',
    meaning: 'an id, code or slug that is not written as it must be',
    example: 'id: Not_a_Cent',
    fix: 'Write ids and slugs in small letters, digits and single hyphens (`not-a-cent`), and codes of countries in two capitals.',
  },
  ImpossibleDate: {
    level: 'error',
    meaning: 'a date that is malformed or not in the calendar',
    example: 'published: 2026-2-30',
    fix: 'Write a day as `2026-02-26`; a time needs its zone. Where a field takes it, a month (`2026-02`) or a year (`2026`) will do.',
  },
  DateOrder: {
    level: 'error',
    meaning: 'dates that contradict each other',
    example: 'published: 2026-03-02\nquotes:\n  - { id: late, said: { date: 2026-03-09 } }',
    fix: 'Correct one of the two dates. Words that came in after publication go with `updated:`.',
  },
  UnsafeUrl: {
    level: 'error',
    meaning: 'a URL that is not http or https',
    example: 'url: "javascript:alert(1)"',
    fix: 'Write the whole address, from `https://` on, without a name or password in it.',
  },
  ColourFaint: {
    level: 'warning',
    meaning: 'a colour of the theme in which words can hardly be read',
    example: 'theme:\n  accent: { light: "#f4b8b0", dark: "#f08a7c" }',
    fix: 'Choose a darker colour for light paper, a lighter one for dark paper: a contrast of 4.5 or more (WCAG 2.2).',
  },
  DuplicateId: {
    level: 'error',
    meaning: 'an id that is used twice where it must be unique',
    example: 'quotes:\n  - { id: loan }\n  - { id: loan }',
    fix: 'Give one of the two another id: the one that was not published yet.',
  },
} as const satisfies Record<string, IssueEntry>;
