/** The sections of the index of claims: their titles, their fragments, and what each leads to. */
import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import { claimSections } from '../../../src/views/claim/claimSections.ts';
import { article, loadSite } from '../../support/contentFolder.ts';

const claim = (id: string, status: string, by: string, asOf: string) =>
  `{ id: ${id}, text: It is so., status: ${status}, asOf: ${asOf}, because: Said., positions: [{ by: ${by}, stance: asserts, date: 2026-01-01, source: s }] }`;
const site = await loadSite({
  'articles/one.md': article(
    `published: 2026-06-01
sources: [{ id: s, title: T, publisher: P, url: "https://a.example/", kind: report }]
people: [{ id: mo, name: Mo Kay }, { id: ann, name: Ann Vik, role: Envoy, speaksFor: 'NO' }]
countries: ['NO', PT]
claims:
  - ${claim('of-norway', 'contested', 'ann', '2026-04-30')}
  - ${claim('of-nobody', 'established', 'mo', '2026-05-01')}
  - ${claim('of-portugal', 'contested', 'PT', '2026-05-31')}`,
    'Prose.',
  ),
});
const messages = messagesFor('en');
const shown = (order: Parameters<typeof claimSections>[1]) =>
  claimSections(site, order, messages).map(({ id, title, claims }) => [
    id,
    title,
    claims.map((each) => each.id).join(' '),
  ]);

test('by status: the word as the title, the status as the fragment, with what it means', () => {
  expect(shown('status')).toEqual([
    ['established', messages.statuses.established.word, 'of-nobody'],
    ['contested', messages.statuses.contested.word, 'of-portugal of-norway'],
  ]);
  const [first] = claimSections(site, 'status', messages);
  expect(first?.meaning).toBe(messages.statuses.established.meaning);
});

test('by date: the month in the site’s language, and a fragment that starts with a letter', () => {
  expect(shown('date')).toEqual([
    ['m2026-05', 'May 2026', 'of-portugal of-nobody'],
    ['m2026-04', 'April 2026', 'of-norway'],
  ]);
});

test('by country: its name and its page; what concerns none stands at the end', () => {
  expect(shown('country')).toEqual([
    ['no', 'Norway', 'of-norway'],
    ['pt', 'Portugal', 'of-portugal'],
    ['other', messages.claim.noCountry, 'of-nobody'],
  ]);
  const sections = claimSections(site, 'country', messages);
  expect(sections.map(({ href }) => href)).toEqual(['/countries/no/', '/countries/pt/', undefined]);
});
