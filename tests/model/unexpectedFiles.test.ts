import { describe, expect, test } from 'vitest';
import { article, load } from '../support/contentFolder.ts';

const PERSON = 'name: Mara Voss\n';
const ARTICLE = article('people: [mara-voss]', 'Mara Voss.');
const GOOD = { 'people/mara-voss.yaml': PERSON, 'articles/a.md': ARTICLE };

describe('a file that nothing reads is named, with the place for which it was meant', () => {
  test.each([
    ['articles/b.mdx', 'rename it to content/articles/b.md'],
    ['articles/b.markdown', 'rename it to content/articles/b.md'],
    ['articles/b.MD', 'rename it to content/articles/b.md'],
    ['articles/b/index.mdx', 'rename it to content/articles/b/index.md'],
    ['articles/b.yaml', 'rename it to content/articles/b.md'],
    ['b.md', 'rename it to content/articles/b.md'],
    ['drafts/b.md', 'rename it to content/articles/b.md'],
    ['article/b.md', 'rename it to content/articles/b.md'],
    ['posts/b.md', 'rename it to content/articles/b.md'],
    ['persons/b.yaml', 'rename it to content/people/b.yaml'],
    ['People/b.yaml', 'rename it to content/people/b.yaml'],
    ['people/b.yml', 'rename it to content/people/b.yaml'],
    ['people/b.YAML', 'rename it to content/people/b.yaml'],
    ['people/b.md', 'rename it to content/people/b.yaml'],
    ['people/mara-voss.yml', 'content/people/mara-voss.yaml is there already: keep one of the two'],
    ['organisations/b.yaml', 'rename it to content/organizations/b.yaml'],
    ['country/PT.yaml', 'rename it to content/countries/PT.yaml'],
    ['settings.yaml', 'content/site.yaml is there already: keep one of the two'],
    ['mara.yaml', 'move it to content/people/, content/organizations/ or content/countries/'],
    ['map.jpg', 'move it to content/articles/, beside the article that shows it, or to public/'],
    ['articles/notes.txt', 'move it out of content/'],
    ['articles/report.pdf', 'move it out of content/'],
    ['pages/methods.mdx', 'rename it to content/pages/methods.md'],
    ['page/methods.md', 'rename it to content/pages/methods.md'],
    ['pages/methods.yaml', 'rename it to content/pages/methods.md'],
  ])('%s', async (name, fix) => {
    const { issues } = await load({ ...GOOD, [name]: 'x' });
    expect(issues).toEqual([
      {
        name: 'UnexpectedFile',
        path: `content/${name}`,
        line: 1,
        column: 1,
        found: 'a file that nothing reads',
        expected: expect.any(String),
        fix,
      },
    ]);
  });
});

test.each([
  'README.md',
  'articles/README.md',
  'ISSUES.md',
  '.DS_Store',
  'articles/.obsidian/x.md',
  'people/mara-voss.yaml~',
  'articles/Thumbs.db',
  'articles/unused.PNG',
  'articles/b/map.jpg',
  'pages/desk.png',
  'people/mara-voss.jpg',
])('%s is none', async (name) => {
  expect((await load({ ...GOOD, [name]: 'x' })).issues).toEqual([]);
});

test('what refers to it is no second issue', async () => {
  const { issues } = await load({ 'people/mara-voss.yml': PERSON, 'articles/a.md': ARTICLE });
  expect(issues.map(({ name }) => name)).toEqual(['UnexpectedFile']);
});
