import type { IssueEntry } from './entry.ts';

/** Of files as such, and of YAML before anything is known of its fields. */
export const FILE_ISSUES = {
  FileUnreadable: {
    level: 'error',
    meaning:
      'a file cannot be read: content is UTF-8 text, the copy of a source text, Markdown, HTML or PDF',
    example: 'content/people/ada-byrne.yaml, saved as Windows-1252',
    fix: 'Save the file as UTF-8. Where it is not there or may not be read, put it back or look at its permissions. Of a copy, save the page as text, HTML or PDF: without a password, and with text rather than pictures of pages.',
  },
  CopyUnrelated: {
    level: 'error',
    meaning:
      'a saved copy of which nobody can say whose it is, or that has none of the quotes of its source',
    example: 'npm run verify -- page.html   # of the invitation to subscribe',
    fix: 'Say whose it is: `npm run verify -- --source ID=FILE`. Where it is of the right source, save the whole of its text. Nothing was recorded.',
  },
  UnexpectedFile: {
    level: 'error',
    meaning: 'a file in content/ that nothing reads',
    example: 'content/article/harbour.md',
    fix: 'Rename it to what the message says was probably meant, or move it out of `content/`.',
  },
  FrontmatterMissing: {
    level: 'error',
    meaning: 'an article or a page does not start with frontmatter between two lines of ---',
    example: 'title: The harbour\nsummary: What it says.\n\nThe prose.',
    fix: 'Put a line of `---` before the first field and another after the last.',
  },
  YamlSyntax: {
    level: 'error',
    meaning: 'the YAML is malformed',
    example: 'title: The harbour: a loan',
    fix: 'Put a text with a colon, or one that begins with a mark of YAML, in quotation marks. Indent with plain spaces, and close every bracket and quotation mark.',
  },
  CommentCutsValue: {
    level: 'error',
    meaning: 'a # after a space, by which the end of a text becomes a comment',
    example: 'title: Pier #4 is closed',
    fix: 'Put the text in quotation marks. A comment stands on a line of its own.',
  },
  CommaSplitsValue: {
    level: 'error',
    meaning: 'a comma between brackets, by which the end of a text becomes a field',
    example: 'said: { date: 2026-02-26, place: Port Vell, the old quay }',
    fix: 'Put the text in quotation marks: between brackets a comma ends it.',
  },
} as const satisfies Record<string, IssueEntry>;
