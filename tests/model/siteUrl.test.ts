/** The address of the site, from `site.yaml` or from the environment: all others are made by adding to it. */
import { expect, test } from 'vitest';
import { load, SITE } from '../support/contentFolder.ts';

const CASES: [url: string, issue: string | undefined][] = [
  ['https://example.org', undefined],
  ['https://example.org/a/b', undefined],
  ['https://example.org/v1.2/', undefined],
  ['https://example.org/?preview=1', 'InvalidValue'],
  ['https://example.org/?', 'InvalidValue'],
  ['https://example.org/#top', 'InvalidValue'],
  ['https://example.org/a/index.html', 'InvalidValue'],
  ['ftp://example.org/', 'UnsafeUrl'],
  ['example.org', 'UnsafeUrl'],
];

test.each(CASES)('%s in the environment', async (siteUrl, issue) => {
  const { issues } = await load({}, { siteUrl });
  expect(issues.map(({ name }) => name)).toEqual(issue ? [issue] : []);
  if (issue) expect(issues[0]?.found).toContain(JSON.stringify(siteUrl));
});

test.each(CASES)('%s in site.yaml', async (url, issue) => {
  const text = SITE.replace('https://example.org/', JSON.stringify(url));
  const { issues } = await load({ 'site.yaml': text });
  expect(issues.map(({ name }) => name)).toEqual(issue ? [issue] : []);
});
