/** Which dates contradict each other, where all but a few words of an article are the same. */
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/schema/article.ts';
import { checkDates } from '../../src/schema/checkDates.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/schema/yamlFile.ts';

const NOW = '2026-11-24';

interface Dates {
  published?: string;
  updated?: string;
  source?: string;
  said?: string;
  position?: string;
  evidence?: string;
  event?: string;
  asOf?: string;
}

/** Each name stands before the date at which an issue is reported. */
function check(dates: Dates) {
  const said = dates.said ?? '2023-11-09';
  const yaml = `title: T
summary: S
authors: [{ name: A }]
published: ${dates.published ?? '2024-01-10'}
${dates.updated ? `updated: ${dates.updated}` : ''}
sources:
  - { id: s, title: T, publisher: P, url: "https://a.example", kind: report, ${dates.source ? `published: ${dates.source}` : ''} }
quotes:
  - { id: q, speaker: p, exact: a, said: { date: ${said} }, source: s }
claims:
  - id: c
    text: C
    status: asserted
    because: B
    positions: [{ by: p, stance: asserts, date: ${dates.position ?? said}, quote: q }]
    evidence: [{ stance: supports, text: E, source: s, date: ${dates.evidence ?? '1911'} }]
    asOf: ${dates.asOf ?? '2024-01-09'}
events: [{ date: ${dates.event ?? '1911-10'}, text: E, source: s }]
`;
  const file = parseYaml(yaml);
  const { value, findings } = validate(articleSchema, file);
  expect(findings).toEqual([]);
  if (value === undefined) throw new Error('unreadable');
  return checkDates(value, file, NOW).map(({ line, column, found }) => {
    const before = yaml.split('\n')[line - 1]?.slice(0, column - 1) ?? '';
    const at = /published|event|said|position|evidence|asOf|updated/.exec(
      before.replace(/^events/, 'event'),
    )?.[0];
    return `${at}: ${found}`;
  });
}

describe('no contradiction', () => {
  test.each<[what: string, dates: Dates]>([
    ['all in order', {}],
    ['said on the day', { said: '2024-01-09', published: '2024-01-09' }],
    ['said in the month', { said: '2024-01', published: '2024-01-02' }],
    ['said in the year', { said: '2024', published: '2024-01-09' }],
    [
      'said after it came out, before it was updated',
      { said: '2024-02-01', updated: '2024-02-02', asOf: '2024-02-02' },
    ],
    [
      'said the next day, in the east',
      { said: '2024-01-10', published: '2024-01-09T12:00:00Z', asOf: '2024-01-10' },
    ],
    ['said in the month of its source', { said: '2023-11', source: '2023-11-02' }],
    [
      'said on the next day of its source, in another zone',
      { said: '2023-11-09', source: '2023-11-08' },
    ],
    ['a position dated to the month of its quote', { said: '2023-11-09', position: '2023-11' }],
    ['a position of a day in the year of its quote', { said: '2023', position: '2023-11-09' }],
    ['a status of the day of the evidence', { asOf: '2023-12-05', evidence: '2023-12-05' }],
    ['a status within the month of the evidence', { asOf: '2023-12-05', evidence: '2023-12' }],
    ['an event of today', { event: NOW, published: NOW }],
    ['an event of this year', { event: '2026' }],
    ['a status as of today', { asOf: NOW, published: NOW }],
    [
      'an article for a later day, with a status as of that day',
      { published: '2027-01-05', asOf: '2027-01-05', event: '2027-01-04' },
    ],
  ])('%s', (_, dates) => {
    expect(check(dates)).toEqual([]);
  });
});

describe('a contradiction', () => {
  test.each<[what: string, dates: Dates, ...issues: RegExp[]]>([
    [
      'said after it came out',
      { said: '2024-01-11', asOf: '2024-01-11' },
      /^said: quote "q" was said on 2024-01-11, the article published on 2024-01-10/,
    ],
    ['said in a later month', { said: '2024-02', asOf: '2024-02-10' }, /^said: /],
    [
      'said after an update',
      { said: '2024-03-01', updated: '2024-02-02', asOf: '2024-03-01' },
      /^said: .*updated on 2024-02-02/,
    ],
    [
      'said two days on',
      { said: '2024-01-11', published: '2024-01-09T08:00:00Z', asOf: '2024-01-11' },
      /^said: /,
    ],
    [
      'said after its source',
      { said: '2023-11', source: '2023-10-02' },
      /^said: .*its source "s" 2023-10-02/,
    ],
    [
      'a position of another month',
      { said: '2023-11-09', position: '2023-10' },
      /^position: .*dated 2023-10, its quote "q" 2023-11-09/,
    ],
    [
      'a status before its evidence',
      { asOf: '2023-12-05', evidence: '2023-12-06' },
      /^asOf: .*as of 2023-12-05, evidence is dated 2023-12-06/,
    ],
    [
      'a status before its position',
      { asOf: '2023-11-08' },
      /^asOf: .*a position is dated 2023-11-09/,
    ],
    [
      'an event to come',
      { event: '2026-11-25' },
      /^event: an event of 2026-11-25, which is still to come/,
    ],
    ['an event of a year to come', { event: '2027' }, /^event: /],
    ['a status to come', { asOf: '2026-11-25' }, /^asOf: .*still to come/],
    ['an update before it came out', { updated: '2024-01-09' }, /^updated: /],
  ])('%s', (_, dates, ...issues) => {
    const found = check(dates);
    expect(found).toHaveLength(issues.length);
    for (const [index, issue] of issues.entries()) expect(found[index]).toMatch(issue);
  });
});
