import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import {
  directionsOf,
  VERDICTS,
  type Verdict,
  verdictOf,
} from '../../src/figures/exchange/directions.ts';
import { captionOn, exchangeFigure } from '../../src/figures/exchange/exchangeFigure.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ClaimStatus, ResolvedArticle } from '../../src/model/types.ts';
import { CLAIM_STATUSES } from '../../src/schema/claim.ts';
import { article, claim, country, flow } from './article.ts';

const messages = messagesFor('en');
const KP = country('KP');
const RU = country('RU');

/** An article with a claim for each status, from the first country to the second and back. */
function exchange(there: readonly ClaimStatus[], back: readonly ClaimStatus[] = []) {
  const claims = [there, back].flatMap((statuses, way) =>
    statuses.map((status, index) =>
      claim({
        id: `${way}-${index}`,
        status,
        flow: way === 0 ? { from: KP, to: RU, what: 'a' } : { from: RU, to: KP, what: 'b' },
      }),
    ),
  );
  return article({ claims });
}
const draw = (given: ResolvedArticle) => exchangeFigure(given, { messages });
const page = (given: ResolvedArticle) => toHtml(draw(given) ?? []);

/** What a word says of every set of statuses that it stands for. */
const TRUE_OF: Record<Verdict, (statuses: readonly ClaimStatus[]) => boolean> = {
  established: (all) => all.every((each) => each === 'established'),
  evidenced: (all) => all.every((each) => ['established', 'supported'].includes(each)),
  partlyEvidenced: (all) =>
    all.some((each) => ['established', 'supported'].includes(each)) &&
    !all.every((each) => ['established', 'supported'].includes(each)),
  contested: (all) => all.every((each) => each === 'contested'),
  partlyContested: (all) =>
    all.includes('contested') &&
    all.every((each) => ['contested', 'asserted'].includes(each)) &&
    all.includes('asserted'),
  asserted: (all) => all.every((each) => each === 'asserted'),
  partlyRefuted: (all) =>
    all.includes('refuted') &&
    !all.every((each) => each === 'refuted') &&
    !all.some((each) => ['established', 'supported'].includes(each)),
  refuted: (all) => all.every((each) => each === 'refuted'),
};

/** Every set of statuses, but the empty one. */
const SETS = Array.from({ length: 2 ** CLAIM_STATUSES.length - 1 }, (_, index) =>
  CLAIM_STATUSES.filter((_, bit) => ((index + 1) >> bit) & 1),
);

test.each(SETS.map((set) => [set.join(', '), set] as const))(
  '%s: the word is true, and no firmer one is',
  (_name, set) => {
    const verdict = verdictOf(set) as Verdict;
    expect(VERDICTS.filter((each) => TRUE_OF[each](set))).toContain(verdict);
    expect(VERDICTS.find((each) => TRUE_OF[each](set))).toBe(verdict);
    // Two claims of one status say no more than one.
    expect(verdictOf([...set, ...set])).toBe(verdict);
  },
);

describe('the caption', () => {
  test.each<[there: ClaimStatus[], back: ClaimStatus[], caption: string]>([
    [['established', 'supported'], ['asserted'], 'One direction is evidenced, the other is word'],
    [['asserted'], ['established'], 'One direction is established, the other is word'],
    [
      ['supported', 'asserted'],
      ['contested'],
      'One direction is evidenced in part, the other is contested',
    ],
    [['contested'], ['refuted'], 'One direction is contested, the other is refuted'],
    [['asserted', 'refuted'], ['asserted'], 'One direction is word, the other is refuted in part'],
    [['supported'], ['supported'], 'Both directions are evidenced'],
    [['asserted'], ['asserted'], 'In both directions there is only word'],
    [['refuted'], ['refuted'], 'Both directions are refuted'],
    [['supported'], [], 'From North Korea to Russia: evidenced'],
    [['asserted'], [], 'From North Korea to Russia: word alone'],
  ])('of %j and %j', (there, back, caption) => {
    const drawn = exchange(there, back);
    expect(captionOn(directionsOf(drawn) ?? [], '2024-01-01', messages)).toBe(caption);
    expect(page(drawn)).toContain(caption);
  });

  test('of any two sets is a sentence without a gap', () => {
    for (const there of SETS) {
      for (const back of [[], ...SETS]) {
        const directions = directionsOf(exchange(there, back)) ?? [];
        expect(captionOn(directions, '2024-01-01', messages)).toMatch(/^\p{Lu}[\p{L} ,:]+\p{L}$/u);
      }
    }
  });

  test('speaks of the day: of what was on record then', () => {
    const [arms] = exchange(['supported']).claims;
    const directions = directionsOf(
      article({
        claims: [
          {
            ...(arms as NonNullable<typeof arms>),
            since: '2023-06-01',
            history: [
              { date: '2023-01-01', status: 'contested', because: '' },
              { date: '2023-06-01', status: 'supported', because: '' },
            ],
          },
        ],
      }),
    );
    expect(
      ['2022-12-31', '2023-01-01', '2023-06-01'].map((day) =>
        captionOn(directions ?? [], day, messages),
      ),
    ).toEqual([
      'No transfer on record yet',
      'From North Korea to Russia: contested',
      'From North Korea to Russia: evidenced',
    ]);
  });
});

test('each way has its claims, the firmest first, each leading to its claim', () => {
  const [there, back] = directionsOf(
    exchange(['refuted', 'asserted', 'established', 'contested', 'supported'], ['asserted']),
  ) ?? [undefined, undefined];
  expect(there?.claims.map(({ status }) => status)).toEqual([
    'established',
    'supported',
    'contested',
    'asserted',
    'refuted',
  ]);
  expect(back?.claims).toHaveLength(1);
  const drawn = page(exchange(['established'], ['refuted']));
  expect(drawn).toContain('<a href="#c_0-0">');
  expect(drawn).toContain('class="wire wire-established"');
  expect(drawn).toContain('class="wire wire-refuted"');
});

test('it says in words what it draws', () => {
  const drawn = draw(
    article({
      claims: [
        flow('KP>RU', { status: 'supported' }, 'arms'),
        claim({ id: 'x', text: 'A long text of it.', label: 'In short', status: 'refuted' }),
      ],
    }),
  );
  const said = textOf(drawn as NonNullable<typeof drawn>);
  for (const part of ['arms', 'supported', 'In short', 'refuted', 'as of 1 Jan 2024']) {
    expect(said).toContain(part);
  }
  expect(toHtml(drawn ?? [])).toContain('aria-label="From North Korea to Russia"');
  expect(said).toContain('From Russia to North Korea: nothing on record');
  expect(said).not.toContain('A long text');
});

test('one country, three countries or none make no exchange', () => {
  expect(draw(article({ claims: [claim({ id: 'a' })] }))).toBeNull();
  expect(draw(article({ claims: [flow('KP>KP')] }))).toBeNull();
  expect(
    draw(article({ claims: [exchange(['asserted']).claims[0] as never, flow('KP>CN')] })),
  ).toBeNull();
});

test('hostile words stay words', () => {
  const evil = '"><script>alert(1)</script>';
  const drawn = page(
    article({
      claims: [
        claim({ id: 'a', flow: { from: country('KP', evil), to: RU, what: evil } }),
        claim({ id: 'b', text: evil }),
      ],
    }),
  );
  expect(drawn.replaceAll(/="[^"]*"/g, '')).not.toContain('<script');
  expect(drawn).not.toMatch(/\sstyle=/);
});
