/** What can be found is explained, and what is explained can be found. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { issuesGuide } from '../../src/desk/issuesGuide.ts';
import { CHAPTERS, guideTo, ISSUES, type IssueName } from '../../src/schema/issues/catalogue.ts';
import { OWN_CONTENT } from '../support/contentFolder.ts';
import { ROOT } from '../support/runSite.ts';

const NAMES = Object.keys(ISSUES) as IssueName[];

test('the guide is made from the catalogue (otherwise: npm run issues)', () => {
  expect(readFileSync(path.join(OWN_CONTENT, 'ISSUES.md'), 'utf8')).toBe(issuesGuide());
});

test('a name stands in one chapter', () => {
  const all = CHAPTERS.flatMap(([, entries]) => Object.keys(entries));
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test.each(NAMES)('%s is raised somewhere', (name) => {
  // Those of the words of quotes and claims are put together from the kind of words and what is wrong with them.
  const parts = [name, /^(?:Quote|Claim)(?=[A-Z])/.exec(name) ? name.slice(5) : name];
  expect(raised.some((text) => parts.some((part) => text.includes(`'${part}'`)))).toBe(true);
});

const raised = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('schema/issues/'))
  .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'));

describe('each entry', () => {
  test.each(NAMES)('%s is worded as the others are', (name) => {
    const { meaning, example, fix } = ISSUES[name];
    expect(meaning).toMatch(/^(?:a|an|the|two|what|dates|parts|HTML|less) ?.*[^.]$/);
    expect(example.trim()).not.toBe('');
    expect(fix).toMatch(/^[A-Z].*\.$/);
  });

  test.each(NAMES)('%s has a heading that its message leads to', (name) => {
    const [file, anchor] = guideTo(name).split('#');
    expect(file).toBe('content/ISSUES.md');
    const headings = [...issuesGuide().matchAll(/^### (.*)$/gm)].map(([, text = '']) => text);
    expect(headings.filter((heading) => heading.toLowerCase() === anchor)).toEqual([name]);
  });
});
