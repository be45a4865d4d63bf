import type { IssueEntry } from './entry.ts';

/** Of what the record lacks, or has for nothing: nothing on a page is wrong, but more could be said. */
export const RECORD_ISSUES = {
  QuotationUnlisted: {
    level: 'warning',
    meaning: 'a quotation in the prose that no quote covers',
    example: 'quotes: []\n---\nShe said that “not one cent of it was borrowed”.',
    fix: 'List it under `quotes:`, with its speaker, day and source. Where nobody said the words, write `[the words](mention:none)` between the marks. One or two words, titles, and words that a quote has are left out.',
  },
  EntityUnnamed: {
    level: 'warning',
    meaning: 'a listed entity that neither the prose nor the record names',
    example: 'people: [mara-voss]\n---\nNobody is named.',
    fix: 'Take it out of the list, or add the alias by which the prose calls it.',
  },
  SourceUnused: {
    level: 'warning',
    meaning: 'a source on which nothing rests',
    example: 'sources:\n  - { id: courier-loan }   # no quote, claim, event or note has it',
    fix: 'Cite it where it belongs (`[^courier-loan]` in the prose, `source:` of a quote, a position, evidence or an event), or take it out.',
  },
  RoleUnknown: {
    level: 'warning',
    meaning: 'a speaker of whom nothing says who that was on the day of the quote',
    example:
      'quotes:\n  - { speaker: mara-voss, said: { date: 2019-05-02 } }   # in office from 2024',
    fix: 'Add the role that was held then to the file of the person, with its source, or write `role:` where the article lists the person.',
  },
  VerificationStale: {
    level: 'warning',
    meaning: 'a quote whose words or source changed since it was held against the source',
    example: 'exact: not a cent of it   →   exact: not one cent of it',
    fix: 'Hold it against a copy of its source again: `npm run verify -- --source ID=FILE`. Until then the pages say nothing of it.',
  },
  VerificationStray: {
    level: 'warning',
    meaning: 'a result of `npm run verify` for a quote or an article that is nowhere',
    example:
      '# content/verified/harbour.yaml\n- quote: not-a-cent   # the article has no such quote',
    fix: 'Delete the entry; or, where the quote or the article was renamed, write the new id or rename the file.',
  },
  QuoteDiffers: {
    level: 'warning',
    meaning:
      'a quote with other words than the copy of its source, and without a note that says why',
    example: '- quote: not-a-cent\n  result: words\n  reads: not one cent of it',
    fix: 'Correct the quote, with a correction if it was published. Where it is right as it is (a misprint of the source, a translation), say so in its `note:`.',
  },
  QuoteUnverified: {
    level: 'advice',
    meaning: 'a quote that was never held against a copy of its source',
    example: '- id: not-a-cent   # and no content/verified/ has it',
    fix: 'Save the page of the source, and run `npm run verify -- FILE`.',
  },
  EntityUnlisted: {
    level: 'advice',
    meaning: 'a country, person or organization that the prose names and the article does not list',
    example: 'countries: [PT]\n---\nThe Chinese bank would not comment.',
    fix: 'List it, if a reader should get from the name to what the site has on it. `npm run check -- --fix` lists countries. Where the name is another’s, write `[Georgia](mention:none)`.',
  },
  SourceUnarchived: {
    level: 'advice',
    meaning: 'a source with an address and without a copy that will not change',
    example: '- { id: courier-loan, url: "https://example.org/courier/loan" }   # no archived:',
    fix: 'Have a web archive make a copy, open it, and write its address as `archived:`. `npm run sources` finds copies that there are, and `-- --fix` writes them.',
  },
  SourceGone: {
    level: 'warning',
    meaning: 'a source whose address answers that nothing is there: `npm run sources` asks',
    example: 'url: https://example.org/courier/loan   # answers 404',
    fix: 'Write where it is today as `url:`. Where it is nowhere, leave the address, and give a copy as `archived:`; `npm run sources -- --fix` looks for one.',
  },
  SourceMoved: {
    level: 'warning',
    meaning: 'a source whose address leads to another one for good: `npm run sources` asks',
    example: 'url: https://example.org/courier/loan   # answers 301, to /archive/loan',
    fix: 'Open the new address. Where it shows the same text, write it as `url:`. Where it shows another, or a front page, the source is gone.',
  },
  SourceUnreachable: {
    level: 'warning',
    meaning: 'a source whose address does not answer, or not with a page: `npm run sources` asks',
    example: 'url: https://courier.example/loan   # no host has this name',
    fix: 'Open it in a browser, and ask again on another day: hosts fail. Where it stays so, give a copy as `archived:`.',
  },
  StatusOld: {
    level: 'advice',
    meaning: 'a status that nobody has looked at for more than a year',
    example: 'status: asserted\nasOf: 2024-03-02',
    fix: 'Look whether it still holds. If so, write the day on which you did as `asOf:`. If not, move it to `history:` and write the new one.',
  },
} as const satisfies Record<string, IssueEntry>;
