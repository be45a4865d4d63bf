import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { Dossier } from '../../src/model/dossiers.ts';
import type { Role } from '../../src/model/types.ts';
import { countsOf, roleLine } from '../../src/outputs/sharing/entityLines.ts';
import { entityTally } from '../../src/views/entity/entityTally.ts';
import { article, claim, entity, position, quote } from '../figures/article.ts';

const en = messagesFor('en');
const ann = entity('person', 'ann', 'Ann');

function dossier(given: Partial<Dossier> = {}): Dossier {
  const none = { quotes: [], positions: [], quotesAbout: [], events: [], mentions: [] };
  const flows = { flowsFrom: [], flowsTo: [], speakers: [] };
  return { entity: ann, articles: [], ...none, ...flows, ...given };
}

describe('the role', () => {
  const held = (...roles: Role[]) => ({ entity: { ...ann, roles } });
  test.each<[string, Partial<Dossier>, string]>([
    ['none', {}, ''],
    ['of the latest quote', { quotes: [quote({ id: 'a', speaker: ann, role: 'Mayor' })] }, 'Mayor'],
    [
      'of somebody who speaks for it is not its own',
      {
        entity: entity('country', 'NO', 'Norway'),
        quotes: [quote({ id: 'a', speaker: ann, role: 'Minister of works' })],
      },
      '',
    ],
    [
      'with its years',
      held({ title: 'Mayor', from: '2019-05', to: '2021-06-01' }),
      'Mayor, 2019–2021',
    ],
    ['of one year', held({ title: 'Mayor', from: '2019-05', to: '2019-06' }), 'Mayor, 2019'],
    ['without an end', held({ title: 'Mayor', from: '2019' }), 'Mayor, from 2019'],
    ['without a beginning', held({ title: 'Mayor', to: '2019' }), 'Mayor, until 2019'],
    ['without years', held({ title: 'Mayor' }), 'Mayor'],
    ['the last of several', held({ title: 'Mayor' }, { title: 'Minister' }), 'Minister'],
    [
      'that an article gives',
      {
        articles: [
          {
            ...article({}),
            entities: [
              { entity: ann, role: 'Witness', place: { line: 1, column: 1 }, mentions: [] },
            ],
          },
        ],
      },
      'Witness',
    ],
  ])('%s', (_, given, line) => {
    expect(roleLine(dossier(given), en)).toBe(line);
  });
});

test('counts: what there is, a claim that was taken up once', () => {
  const later = claim({ id: 'later' });
  const old = claim({ id: 'old', continuedBy: [later] });
  later.continues = old;
  const taken = [old, later].map((each) => ({
    claim: each,
    position: position(ann, 'asserts', '2024-01-01'),
  }));
  const one = dossier({ positions: taken, articles: [article({})] });
  expect(countsOf(one, en)).toBe('1 claim, 1 article');
  expect(countsOf(dossier(), en)).toBe('');
});

test('the tally names parts of the page, each with its number', () => {
  const quotes = [quote({ id: 'a', speaker: ann })];
  expect(entityTally(dossier({ quotes, quotesAbout: quotes }), en)).toEqual([
    { id: 'quotes_', count: 1, noun: 'quote' },
    { id: 'about_', count: 1, noun: 'quote about this person' },
  ]);
});
