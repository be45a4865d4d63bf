import { describe, expect, test } from 'vitest';
import { article, load } from '../support/contentFolder.ts';

const SOURCES =
  'sources: [{ id: herald, title: Quay, publisher: The Herald, url: "https://example.org/h", kind: report }]\ncountries: [PT, ES]\n';
const claim = (more = '') =>
  `claims: [{ id: loan, text: A loan.,${more} status: asserted, asOf: 2026-03-01, because: Said., positions: [{ by: PT, stance: denies, date: 2026-01-01, source: herald }] }]`;
const EVENT = 'events: [{ date: 2026-01-01, text: Signed., source: herald }]';
const issuesOf = async (fields: string, prose: string) => {
  const { issues } = await load({ 'articles/a.md': article(`${SOURCES}${fields}`, prose) });
  return issues.map(({ name, line, column }) => `${name} ${line}:${column}`);
};

describe('a figure that the prose places', () => {
  test.each([
    ['flows', claim(' flow: { from: PT, to: ES, what: money },'), []],
    ['flows', claim(), ['FigureEmpty 13:1']],
    ['positions', claim(), []],
    ['positions', EVENT, ['FigureEmpty 13:1']],
    ['timeline', EVENT, []],
    ['timeline', claim(), ['FigureEmpty 13:1']],
    [
      'timeline',
      claim(' history: [{ date: 2026-02-01, status: contested, because: Denied. }],'),
      [],
    ],
    ['exchange', claim(' flow: { from: PT, to: ES, what: money },'), []],
    ['exchange', claim(), ['FigureEmpty 13:1']],
  ])('%s with %s', async (kind, fields, names) => {
    expect(await issuesOf(fields, `First.\n\n\n::figure{${kind}}\n\nLast.`)).toEqual(names);
  });

  test('stands there once', async () => {
    const prose = '::figure{positions}\n\nBetween.\n\n::figure{positions}';
    expect(await issuesOf(claim(), prose)).toEqual(['FigureRepeated 14:1']);
  });

  test('is not the one beside the headline', async () => {
    const fields = `lead: exchange\n${claim(' flow: { from: PT, to: ES, what: money },')}`;
    expect(await issuesOf(fields, '::figure{exchange}')).toEqual(['FigureRepeated 11:1']);
    expect(await issuesOf(fields, '::figure{flows}')).toEqual([]);
    // Within one country there is nothing to exchange: the map stands for it.
    const within = fields.replace('to: ES', 'to: PT');
    expect(await issuesOf(within, '::figure{flows}')).toEqual(['FigureRepeated 11:1']);
  });

  test('beside the headline has something to show', async () => {
    expect(await issuesOf(`lead: exchange\n${claim()}`, 'Prose.')).toEqual(['FigureEmpty 8:7']);
    expect(await issuesOf(`lead: flows\n${claim()}`, 'Prose.')).toEqual(['InvalidValue 8:7']);
  });

  test('is no second issue where the entry that it shows has one', async () => {
    const fields = claim(' flow: { from: PT, to: ES, what: money },').replace('asserted', 'assert');
    expect(await issuesOf(fields, '::figure{flows}')).toEqual([
      expect.stringMatching(/^InvalidValue/),
    ]);
  });
});
