/** A whole file in, the proposal and the changed file out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Draft, draftArticle } from '../../../src/desk/draft/draftArticle.ts';
import { toJson } from '../../../src/desk/draft/toJson.ts';
import { loadContent } from '../../../src/model/loadContent.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { contentFolder, copySite, fixture } from '../../support/contentFolder.ts';
import { FOLDER, HELD_OUT, TUNED } from './measure.ts';

const FIELDS = `title: The loan
summary: What was said of it.
authors: [{ name: Ada Byrne }]
published: 2026-03-12
`;

async function draft(
  text: string,
  options: { files?: Record<string, string>; name?: string } = {},
): Promise<Draft> {
  const contentDir = contentFolder(options.files ?? {});
  const { draft, findings } = await draftArticle({
    text,
    name: options.name ?? 'loan.md',
    contentDir,
  });
  if (findings) throw new Error(JSON.stringify(findings));
  return draft;
}

const file = (fields: string, prose: string) => `---\n${fields}---\n\n${prose}\n`;
const SOURCES = `sources:
  - { id: courier, title: T, publisher: P, url: "https://example.org/", kind: report }
`;
const PROSE = '“Not a cent of it was borrowed,” said Mara Voss, the transport minister.[^courier]';

describe('what is written passes the check', () => {
  test.each([...TUNED, ...HELD_OUT])('%s', async (name) => {
    const site = copySite(fixture('example'));
    const text = readFileSync(path.join(FOLDER, `${name}.md`), 'utf8');
    const { draft } = await draftArticle({ text, name: `${name}.md`, contentDir: site.contentDir });
    site.write(`content/articles/${name.toLowerCase()}.md`, draft?.after ?? '');
    const { issues } = await loadContent({
      contentDir: site.contentDir,
      drafts: true,
      now: '2030-01-01',
    });
    expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
  });

  test('and prose without any frontmatter', async () => {
    const text =
      '# The loan\n\nOn Tuesday Mara Voss spoke. “Not a cent of it was borrowed,” she said.\n';
    const { after } = await draft(text, { name: '2026-03-12-loan.txt' });
    expect(after).toMatch(/^---\ntitle: The loan\n/);
    expect(after).toContain('published: 2026-03-12');
    expect(after).toContain('said: { date: 2026-03-10 }');
    expect(after).not.toContain('# The loan');
    expect(after).toContain('draft: true');
    const { issues } = await loadContent({
      contentDir: contentFolder({ 'articles/loan.md': after }),
      drafts: true,
      now: '2030-01-01',
    });
    expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
  });
});

describe('what is there stays', () => {
  const own = `${FIELDS}# The one that counts.
sources:
    - { id: courier, title: T,  publisher: P, url: "https://example.org/", kind: report }   # checked
quotes:
  - id: not-a-cent
    speaker: voss
    exact: "Not a cent of it was borrowed"
    said: { date: 2026-03-10 }
    source: courier
people:
  - { id: voss, name: Mara Voss, aliases: [Voss] }
`;
  const prose = `${PROSE}\n\n“Not a crown,” said Voss.`;

  test('fields, comments, layout and prose; a quote that is there is not proposed again', async () => {
    const text = file(own, prose);
    const { proposal, after } = await draft(text);
    expect(proposal.quotes.map(({ id, speaker }) => [id, speaker])).toEqual([
      ['not-crown', 'voss'],
    ]);
    const kept = text.split('\n').filter((line) => !after.split('\n').includes(line));
    expect(kept).toEqual([]);
    expect(after.endsWith(`${prose}\n`)).toBe(true);
  });

  test('a published article stays one', async () => {
    expect((await draft(file(own, prose))).after).not.toContain('draft:');
  });

  test('what was written once is not written again', async () => {
    const once = (
      await draft(file(FIELDS + SOURCES, `${prose}\n\n“Nobody knows,” a senior official said.`))
    ).after;
    expect(once).toContain('# unsure: the prose does not name who said this');
    expect((await draft(once)).after).toBe(once);
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('%s', async (_, change) => {
    const plain = (await draft(file(FIELDS + SOURCES, PROSE))).after;
    expect((await draft(change(file(FIELDS + SOURCES, PROSE)))).after).toBe(change(plain));
  });
});

describe('what is proposed', () => {
  test('is what the JSON says, and no more', async () => {
    const { proposal } = await draft(
      file(
        FIELDS + SOURCES,
        `On Tuesday Norway paid.\n\n${PROSE} “It was,” she said on Monday, “all ours.”`,
      ),
    );
    expect(toJson(proposal)).toEqual({
      quotes: [
        {
          id: 'not-cent-borrowed',
          exact: 'Not a cent of it was borrowed',
          speaker: 'mara-voss',
          said: { date: '2026-03-10' },
          source: 'courier',
          unsure: 'the day is that of the first paragraph',
        },
        {
          id: 'it-was',
          exact: ['It was', 'all ours'],
          speaker: 'mara-voss',
          said: { date: '2026-03-09' },
        },
      ],
      people: [{ id: 'mara-voss', name: 'Mara Voss' }],
      organizations: [],
      countries: ['NO'],
      events: [{ date: '2026-03-10', text: 'On Tuesday Norway paid.', about: ['NO'] }],
    });
  });

  test('somebody of the registry by the id, with nothing that the registry has', async () => {
    const { after } = await draft(file(FIELDS + SOURCES, PROSE), {
      files: { 'people/m-voss.yaml': 'name: Mara Voss\n' },
    });
    expect(after).toContain('people: [m-voss]');
    expect(after).toContain('speaker: m-voss');
  });

  test('a prefix where the words stand there twice', async () => {
    const prose = 'The loan was all paid, they thought. Mara Voss said that it was “all paid”.';
    const { proposal, after } = await draft(file(FIELDS + SOURCES, prose));
    expect(proposal.quotes[0]?.prefix).toBeDefined();
    const { issues } = await loadContent({
      contentDir: contentFolder({ 'articles/loan.md': after }),
    });
    expect(issues.filter((issue) => levelOf(issue) === 'error')).toEqual([]);
  });

  test('a source for a note that has none', async () => {
    const { after } = await draft(file(FIELDS, PROSE));
    expect(after).toMatch(/sources:\n(?: {2}# .*\n)+ {2}- id: courier\n/);
    expect(after).toContain('[^courier]');
  });

  test('the day on which the same person spoke before, where the prose gives no other', async () => {
    const text = `Mara Voss, the transport minister, spoke on Tuesday. “Not a cent,” she said.

Tom Reyes, the harbour master, spoke on Wednesday. “Not a crown,” he said.

“Nor was it lent to us,” Voss said.`;
    const { proposal } = await draft(file(FIELDS + SOURCES, text));
    expect(proposal.quotes.map(({ said, unsure }) => [said?.date, unsure])).toEqual([
      ['2026-03-10', undefined],
      ['2026-03-11', undefined],
      ['2026-03-10', 'the day is that of what the same person said before'],
    ]);
  });

  test.each([
    ['On Monday Secretary of State Ada Lind spoke.', 'Secretary of State'],
    ['Doubts arose after Norwegian leader Ada Lind spoke.', 'Norwegian leader'],
    ['Nobody met the harbour master, Ada Lind, who spoke.', 'Harbour master'],
  ])('the office, and no more: %s', async (text, role) => {
    const { proposal } = await draft(file(FIELDS + SOURCES, text));
    expect(proposal.people.map((each) => each.role)).toEqual([role]);
  });

  test('nothing, where nothing is said', async () => {
    const text = file(FIELDS, 'The quay is long.');
    expect((await draft(text)).after).toBe(text);
  });

  test('markup of the prose stays text in an event', async () => {
    const { proposal } = await draft(file(FIELDS, 'On Tuesday the quay\\_of \\<b> was open.'));
    expect(proposal.events[0]?.text).toBe('On Tuesday the quay\\_of \\<b\\> was open.');
  });
});

describe('frontmatter that cannot be used is one issue', () => {
  test.each([
    ['never closed', '---\ntitle: T\n\nProse.\n', 'FrontmatterMissing'],
    ['no YAML', '---\ntitle: "T\n---\n\nProse.\n', 'YamlSyntax'],
    [
      'aliases that multiply',
      `---\na: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n\nProse.\n`,
      'YamlSyntax',
    ],
  ])('%s', async (_, text, name) => {
    const { findings } = await draftArticle({ text, name: 'x.md', contentDir: contentFolder({}) });
    expect(findings?.map((finding) => finding.name)).toEqual([name]);
  });
});
