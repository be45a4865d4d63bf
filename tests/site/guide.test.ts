/** The editor's guide is followed to the letter: from a pasted text to a built page whose quotes were held against their source. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { guideSteps } from '../support/guideSteps.ts';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';
import { ROOT } from '../support/runSite.ts';

let project: ProjectCopy;

beforeAll(async () => {
  project = copyProject();
  for (const step of guideSteps()) await project.follow(step);
});

test('it has every kind of step', () => {
  const kinds = guideSteps().map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['write', 'edit', 'run', 'says']));
  const commands = guideSteps().flatMap((step) => (step.kind === 'run' ? step.command : []));
  for (const command of ['draft', 'verify', 'check', 'permalinks', 'build'])
    expect(commands.filter((each) => each.startsWith(`npm run ${command}`))).not.toEqual([]);
});

test.each(['not-cent-borrowed', 'harbour-paid-own-walls', 'sign-ships-not-loans'])(
  'the page of %s says that it was held word for word',
  (id) => {
    const page = project.read(`dist/articles/harbour-loan/quotes/${id}/index.html`);
    expect(page).toContain('Held word for word against the source');
  },
);

test('the article has its claim, and nothing says that anything is unsure', () => {
  expect(project.read('dist/articles/harbour-loan/index.html')).toContain('claims/quay-borrowed/');
  expect(project.read('content/articles/harbour-loan.md')).not.toContain('unsure');
});

test('the pictures that it shows are there', () => {
  const shown = [...project.read('content/README.md').matchAll(/!\[[^\]]+\]\((\.[^)]+\.webp)\)/g)];
  const missing = shown.filter(([, file = '']) => !existsSync(path.join(ROOT, 'content', file)));
  expect(shown).not.toEqual([]);
  expect(missing).toEqual([]);
});
