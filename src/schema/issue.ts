/**
 * A place in a content file. Lines and columns count from 1, columns in UTF-16 code units, as editors
 * and compilers print them.
 */
export interface Place {
  line: number;
  column: number;
}

/**
 * Every kind of issue that content can have. A name is a contract: editors search for it, scripts filter by
 * it, so it is never renamed or reused. The text says what the name means, in the words of the editor's guide.
 *
 * These stop a build.
 */
export const ERROR_KINDS = {
  FileUnreadable: 'a content file cannot be read as UTF-8 text',
  UnexpectedFile: 'a file in content/ that nothing reads',
  FrontmatterMissing:
    'an article or a page does not start with frontmatter between two lines of ---',
  YamlSyntax: 'the YAML is malformed',
  CommentCutsValue: 'a # after a space, by which the end of a text becomes a comment',
  CommaSplitsValue: 'a comma between brackets, by which the end of a text becomes a field',
  MissingField: 'a required field is not there',
  UnknownField: 'a field that the model does not know',
  InvalidValue: 'a value that the field does not take',
  InvalidId: 'an id, code or slug that is not written as it must be',
  ImpossibleDate: 'a date that is malformed or not in the calendar',
  DateOrder: 'dates that contradict each other',
  UnsafeUrl: 'a URL that is not http or https',
  DuplicateId: 'an id that is used twice where it must be unique',
  UnknownPerson: 'a person who is neither listed nor registered',
  UnknownOrganization: 'an organization that is neither listed nor registered',
  UnknownCountry: 'a country code that ISO 3166-1 does not have',
  UnknownEntity: 'an entity that the article does not list',
  UnknownSource: 'a source that the article does not list',
  UnknownArticle: 'an article that this site does not have',
  UnknownPage: 'a page that this site does not have',
  UnknownQuote: 'a quote that the article does not list',
  UnknownClaim: 'a claim that no article states',
  AliasAmbiguous: 'a name or alias that fits two listed entities',
  EntityConflict: 'two places that say different things of one id',
  PositionOfAnother:
    'a position that rests on the words of somebody who did not speak for the one who takes it',
  SlugTaken: 'a slug or alias that something else has',
  QuoteNotFound: 'the words of a quote do not stand in the prose',
  QuoteAmbiguous: 'the words of a quote stand in the prose more than once',
  QuoteCaseDiffers: 'the words of a quote stand in the prose in other letter case',
  QuoteCrossesBlock: 'the words of a quote run from one block into the next',
  QuoteEmpty: 'a quote without a letter or a digit',
  QuotePartsOutOfOrder: 'the parts of a quote stand in the prose in another order',
  QuotePartsTouch: 'parts of a quote between which the prose has no words: one text was split',
  QuoteCutsWord: 'a quote that begins or ends within a word of the prose',
  QuoteHasMarks: 'a quote whose words stand between quotation marks of their own',
  ClaimNotFound: 'the words of a claim do not stand in the prose',
  ClaimAmbiguous: 'the words of a claim stand in the prose more than once',
  ClaimCaseDiffers: 'the words of a claim stand in the prose in other letter case',
  ClaimCrossesBlock: 'the words of a claim run from one block into the next',
  ClaimEmpty: 'a claim whose words have no letter and no digit',
  ClaimPartsOutOfOrder: 'the parts of a claim stand in the prose in another order',
  ClaimPartsTouch: 'parts of a claim between which the prose has no words: one text was split',
  ClaimCutsWord: 'a claim whose words begin or end within a word of the prose',
  RawHtml: 'HTML in the Markdown',
  HeadingTooHigh: 'a heading of level one in the prose: the title is that heading',
  FootnoteUnused: 'a footnote that nothing in the prose refers to',
  UnknownMention: 'a link such as person:ID to an entity that the article does not list',
  MarkdownBroken:
    'a note, a link or a heading that is not written as it must be, and would be shown as it was typed',
  UnknownFigure: 'a ::figure of a kind that does not exist',
  FigureEmpty: 'a ::figure for which the article lists nothing',
  FigureRepeated: 'a ::figure that stands in the prose already',
  FigureNotAlone: 'a ::figure line that is not a paragraph of its own',
  ImageNotFound: 'an image file that is not there',
  ImageUnreadable: 'an image file that is damaged, or not of a kind that the build can use',
  ImageWithoutAlt: 'an image without a text for those who do not see it',
  RemoteImage: 'an image on another host',
  LinkBroken: 'a link to something that this site will not have',
  PermalinkLost: 'a published permalink would vanish',
  QuoteReworded: 'the words of a published quote have changed, and no correction says so',
  PermalinkUnlisted: 'a permalink to be published is not in the ledger, where CI asks for it',
  LedgerDamaged: 'the ledger of permalinks cannot be read as it stands',
  LedgerShrank: 'the ledger of permalinks has lost lines since the last commit',
} as const;

/** These are told and stop nothing, for only the editor can know; `check --strict` fails on them. */
export const WARNING_KINDS = {
  QuotationCutShort: 'a quote that ends within a quotation of the prose without reaching its mark',
  GlyphMissing: 'a character on a card that no font of the site has',
} as const;

export const ISSUE_KINDS = { ...ERROR_KINDS, ...WARNING_KINDS } as const;

export type IssueName = keyof typeof ISSUE_KINDS;

export type Level = 'error' | 'warning';

/** A name decides how grave the issue is. */
export function levelOf({ name }: { name: IssueName }): Level {
  return name in WARNING_KINDS ? 'warning' : 'error';
}

/** An issue before its file is known: what a pure stage finds. */
export interface Finding extends Place {
  name: IssueName;
  /** What stands there: a sentence without a final stop. Names its subject: `quote "two-way-street": …`. */
  found: string;
  /** What the model expects there, likewise. */
  expected: string;
  /** What the editor can do about it: an imperative sentence, likewise. */
  fix: string;
}

/** A problem found in the content. All issues of all files are collected and reported together. */
export interface Issue extends Finding {
  /** The file, relative to the project's root, with forward slashes. */
  path: string;
}

/** Orders issues as a reader walks through the files: by path, then by place, then by name. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.name, b.name) ||
    compareText(a.found, b.found)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
