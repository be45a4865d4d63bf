/** What has one right answer is mended, and nothing else of the file differs. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/desk/checkContent.ts';
import { fixContent } from '../../src/desk/fixContent.ts';
import { copySite, fixture } from '../support/contentFolder.ts';

const ARTICLE = 'content/articles/ferry.md';
const EXACT = 'exact: the ferry left when it was told to';
const END = 'did not ask them.';

type Edit = [search: string, replace: string];
type Row = [what: string, broken: Edit[], name: string, mended: Edit[]];

const ROWS: Row[] = [
  [
    'marks around words',
    [[EXACT, 'exact: “the ferry left when it was told to”']],
    'QuoteHasMarks',
    [],
  ],
  [
    'words that are quoted once and repeated',
    [[END, `${END} He says the ferry left when it was told to.`]],
    'QuoteAmbiguous',
    [
      [END, `${END} He says the ferry left when it was told to.`],
      [EXACT, `${EXACT}\n    prefix: Lind, “`],
    ],
  ],
  [
    'a country',
    [[END, `${END} A Norwegian pilot did.`]],
    'EntityUnlisted',
    [
      [END, `${END} A Norwegian pilot did.`],
      ['  - ada-lind\n', '  - ada-lind\ncountries: [NO]\n'],
    ],
  ],
  [
    'a comma between brackets',
    [['place: Varnholm', 'place: Varnholm, the harbour']],
    'CommaSplitsValue',
    [['place: Varnholm', 'place: "Varnholm, the harbour"']],
  ],
  [
    'a colon',
    [['title: The ferry that was not late', 'title: The ferry: that was not late']],
    'YamlSyntax',
    [['title: The ferry that was not late', 'title: "The ferry: that was not late"']],
  ],
  [
    'a number sign',
    [['title: The ferry', 'title: Pier #4 and the ferry']],
    'CommentCutsValue',
    [['title: The ferry that was not late', 'title: "Pier #4 and the ferry that was not late"']],
  ],
];

const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

describe.each([
  ['as it is', (text: string) => text],
  ['with the line ends of Windows', crlf],
])('%s', (_, written) => {
  test.each(ROWS)('%s', async (_what, broken, name, mended) => {
    const site = copySite(fixture('minimal'));
    site.write('content/countries/NO.yaml', 'note: Across the strait.\n');
    const after = mended.reduce(
      (text, [search, replace]) => text.replace(search, () => replace),
      site.read(ARTICLE),
    );
    for (const [search, replace] of broken) site.edit(ARTICLE, search, replace);
    site.write(ARTICLE, written(site.read(ARTICLE)));
    const fixed = await fixContent({ contentDir: site.contentDir });
    expect(fixed.mended.map((issue) => issue.name)).toEqual([name]);
    expect(site.read(ARTICLE)).toBe(written(after));
    const { issues } = await checkContent({ contentDir: site.contentDir });
    expect(issues.map((issue) => issue.name)).toEqual(['SourceUnarchived', 'QuoteUnverified']);
  });
});

test('where an editor has to choose, nothing is changed', async () => {
  const site = copySite(fixture('minimal'));
  // Nobody has said anything of Iceland yet.
  site.edit(ARTICLE, 'The passengers', 'The Icelandic passengers');
  site.edit(ARTICLE, END, `${END} “The ferry” and “the ferry left when it was told to”, he says.`);
  site.edit(ARTICLE, 'title: The ferry', 'title: The ferry # soon');
  const before = site.read(ARTICLE);
  expect(await fixContent({ contentDir: site.contentDir })).toEqual({ mended: [], changed: [] });
  expect(site.read(ARTICLE)).toBe(before);
});

test('a field that lost its line is no text with a colon: nobody else can tell which', async () => {
  const site = copySite(fixture('minimal'));
  site.edit(ARTICLE, /title: .*\nsummary: /, 'title: summary: ');
  const before = site.read(ARTICLE);
  expect((await fixContent({ contentDir: site.contentDir })).mended).toEqual([]);
  expect(site.read(ARTICLE)).toBe(before);
});
