/** Edits of the full fixture, each of one kind of thing that a page may show; any of them may be made with any other. */
import type { TempSite } from '../support/contentFolder.ts';

export interface SiteEdit {
  what: string;
  file: string;
  search: string | RegExp;
  replace: string;
}

const STRAIT = 'content/articles/the-strait.md';
const LATER = 'content/articles/the-strait-a-year-on.md';
const LETTERS = 'content/articles/four-languages.md';

export const EDITS: readonly SiteEdit[] = [
  {
    what: 'a word of the prose',
    file: STRAIT,
    search: 'draws two metres',
    replace: 'draws nine feet',
  },
  {
    what: 'a word of the prose of another article',
    file: LATER,
    search: 'one boot',
    replace: 'two boots',
  },
  { what: 'a title', file: LETTERS, search: 'Four answers to one letter', replace: 'Four answers' },
  {
    what: 'the words of a quote',
    file: LATER,
    search: /I said what I was told/g,
    replace: 'I say what I am told',
  },
  { what: 'a note', file: STRAIT, search: 'Said in writing.', replace: 'Said in a letter.' },
  {
    what: 'a source',
    file: STRAIT,
    search: 'publisher: Harbour TV',
    replace: 'publisher: Harbour Radio',
  },
  {
    what: 'an alias',
    file: 'content/people/ada-lind.yaml',
    search: 'aliases: [Lind,',
    replace: 'aliases: [Lind, the minister of works,',
  },
  {
    what: 'a name',
    file: 'content/organizations/cable-board.yaml',
    search: 'Cable Board',
    replace: 'Board of Cables',
  },
  {
    what: 'a role',
    file: 'content/people/ada-lind.yaml',
    search: 'Minister of works',
    replace: 'Minister of public works',
  },
  {
    what: 'whom a role speaks for',
    file: 'content/people/ada-lind.yaml',
    search: 'speaksFor: NO, ',
    replace: '',
  },
  {
    what: 'a portrait',
    file: 'content/people/ada-lind.yaml',
    search: /^image:.*$/m,
    replace: '# no portrait',
  },
  {
    what: 'a country of an office',
    file: 'content/people/odd-oneill.yaml',
    search: 'country: IS',
    replace: 'country: FO',
  },
  {
    what: 'a country that the site did not have',
    file: LETTERS,
    search: 'countries: [{ code: KR',
    replace: 'countries: [{ code: FO, note: An answer came late. }, { code: KR',
  },
  { what: 'a status', file: STRAIT, search: /status: supported/, replace: 'status: asserted' },
  {
    what: 'the status of a claim that takes one up',
    file: LATER,
    search: 'status: refuted\n',
    replace: 'status: contested\n',
  },
  {
    what: 'why a claim stands as it does',
    file: LATER,
    search: 'Divers went the length',
    replace: 'Two divers went the length',
  },
  {
    what: 'a position',
    file: STRAIT,
    search: '{ by: odd-oneill, stance: denies, date: 2026-02-04',
    replace: '{ by: odd-oneill, stance: hedges, date: 2026-02-04',
  },
  { what: 'a claim that takes up none', file: LATER, search: /^ {4}continues: .*\n/m, replace: '' },
  { what: 'a correction', file: STRAIT, search: 'in *miles*', replace: 'in *leagues*' },
  {
    what: 'why a quote was retired',
    file: STRAIT,
    search: 'It was a paraphrase.',
    replace: 'Nobody had said it so.',
  },
  {
    what: 'a former address',
    file: STRAIT,
    search: 'aliases: [cable-affair]',
    replace: 'aliases: [cable-affair, the-cable]',
  },
  {
    what: 'a draft',
    file: LETTERS,
    search: 'language: en-GB',
    replace: 'language: en-GB\ndraft: true',
  },
  {
    what: 'a day of publication',
    file: LETTERS,
    search: 'published: 2026-06-01',
    replace: 'published: 2026-01-01',
  },
  {
    what: 'the title of the site',
    file: 'content/site.yaml',
    search: 'The Strait & Sound',
    replace: 'Strait & Sound',
  },
  {
    what: 'the language of the site',
    file: 'content/site.yaml',
    search: 'language: en-GB',
    replace: 'language: ko',
  },
  {
    what: 'the license',
    file: 'content/site.yaml',
    search: /^license:.*$/m,
    replace: '# all rights reserved',
  },
  {
    what: 'what the masthead leads to',
    file: 'content/pages/how-we-work.md',
    search: 'navigation: true',
    replace: 'navigation: false',
  },
  {
    what: 'a word of a plain page',
    file: 'content/pages/imprint.md',
    search: 'Strait & Sound Press.',
    replace: 'The press.',
  },
];

/** Makes an edit, or takes it back where it was made. */
export class EditedSite {
  readonly #site: TempSite;
  readonly #before = new Map<string, string>();
  readonly #made = new Set<SiteEdit>();

  constructor(site: TempSite) {
    this.#site = site;
    for (const { file } of EDITS) this.#before.set(file, site.read(file));
  }

  toggle(edit: SiteEdit): void {
    if (!this.#made.delete(edit)) this.#made.add(edit);
    const text = this.#before.get(edit.file) ?? '';
    this.#site.write(edit.file, text);
    for (const each of EDITS) {
      if (each.file === edit.file && this.#made.has(each)) {
        this.#site.edit(each.file, each.search, each.replace);
      }
    }
  }
}
