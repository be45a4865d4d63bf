/** What the page has written: what it says, what stays around it, and what is never written. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/desk/checkContent.ts';
import type { Proposal, QuoteChoice, ShownIssue } from '../../../src/desk/pointing/types.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { FIRST, LAST, openDesk, PATH, quote, select } from './openDesk.ts';

describe('what is written', () => {
  test('a quote: comments and layout stay, the place that was meant is the one', async () => {
    const { ask, read } = openDesk();
    const before = read();
    for (const [words, field] of [
      ['The tide was too low for it', /prefix|suffix/],
      ['the tide was too low for it', /prefix|suffix/],
    ] as const) {
      const selection = select(LAST(words));
      const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
      if (words.startsWith('the')) expect(proposal.context?.field).toMatch(field);
      const choice = quote(proposal, { source: { id: 'courier' }, date: '2026-03-01' });
      expect(await ask({ ask: 'write', path: PATH, selection, choice })).toMatchObject({
        act: 'quote',
        what: proposal.id,
      });
    }
    const after = read();
    expect(after).toContain('sources: # the papers');
    expect(after).toContain('# who is named');
    expect(after.replace(/quotes:\n[\s\S]*(?=---\n)/, '').replace(/people: .*/, '')).toBe(
      before.replace(/people: .*/, ''),
    );
  });

  test('a person and a source that nobody has, a claim on the quote, names: it passes --strict', async () => {
    const { ask, read, contentDir } = openDesk();
    const whole =
      'The port owes nothing to Norway. “We see it,” said Mara Voss, the transport minister, “every single day.”';
    const said = select(whole.replace(/“We.*”/, (words) => `[[${words}]]`));
    const proposal = await ask<Proposal>({
      ask: 'look',
      path: PATH,
      act: 'quote',
      selection: said,
    });
    const source = {
      title: 'Daily tides',
      publisher: 'Port of Varnholm',
      url: 'https://example.org/tides',
      kind: 'dataset' as const,
    };
    const write = (selection: typeof said, choice: Parameters<typeof ask>[0] & object) =>
      ask({ ask: 'write', path: PATH, selection, choice: choice as never });
    await write(said, quote(proposal, { source, date: '2026-03-01' }) as never);
    await write(
      select(FIRST),
      quote(
        await ask({ ask: 'look', path: PATH, act: 'quote', selection: select(FIRST) }),
      ) as never,
    );
    await write(select(LAST('The tide was too low for it')), {
      ...quote(
        await ask({
          ask: 'look',
          path: PATH,
          act: 'quote',
          selection: select(LAST('The tide was too low for it')),
        }),
      ),
      speaker: { key: 'person:mara-voss' },
      date: '2026-03-01',
      source: { id: 'port-of-varnholm' },
    } as never);
    const owed = select(
      whole.replace('The port owes nothing to Norway', (words) => `[[${words}]]`),
    );
    await write(owed, {
      act: 'claim',
      id: 'port-owes-nothing',
      text: 'The port owes nothing to Norway.',
      status: 'asserted',
      asOf: '2026-03-02',
      because: 'Nobody else has said so.',
      by: { key: 'person:mara-voss' },
      stance: 'asserts',
      date: '2026-03-01',
      basis: { quote: proposal.id },
    } as never);
    const norway = select(whole.replace('Norway', '[[Norway]]'));
    await write(norway, {
      act: 'name',
      entity: { key: 'country:NO' },
      note: 'The lender: a kingdom.',
    } as never);
    expect(read()).toContain('countries: [{ code: NO, note: "The lender: a kingdom." }]');
    const { issues } = await checkContent({ contentDir, drafts: true, now: '2026-03-03' });
    const strict = issues.filter((issue) => levelOf(issue) !== 'advice');
    expect(strict.map(({ name, path }) => [name, path])).toEqual([]);
  });

  test('another name of somebody who is listed, or who has a file', async () => {
    const { ask, read } = openDesk('Lind spoke with the pilot.\n');
    const write = (marked: string, key: string) =>
      ask({
        ask: 'write',
        path: PATH,
        selection: select(marked),
        choice: { act: 'name', entity: { key: key as never } },
      });
    await write('[[Lind]] spoke with the pilot.', 'person:ada-lind');
    await write('Lind spoke with [[the pilot]].', 'person:mo-kay');
    expect(read()).toContain(
      'people: [{ id: ada-lind, aliases: [Lind] }, { id: mo-kay, aliases: ["the pilot"] }]',
    );
  });

  test('nothing that would not pass, and why', async () => {
    const { ask, read } = openDesk();
    const before = read();
    const selection = select(FIRST);
    const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    const write = async (more: Partial<QuoteChoice>) => {
      const choice = quote(proposal, more);
      const answer = await ask<{ issues: ShownIssue[] }>({
        ask: 'write',
        path: PATH,
        selection,
        choice,
      });
      return answer.issues.map(({ name }) => name);
    };
    expect(await write({ id: 'Not An Id' })).toEqual(['InvalidId']);
    expect(await write({ date: '2026-13-01' })).toEqual(['ImpossibleDate']);
    expect(await write({ source: { id: 'nothing-like-it' } })).toEqual(['UnknownSource']);
    expect(await write({ claims: ['none'] })).toEqual(['UnknownClaim']);
    expect(read()).toBe(before);
  });

  test('text in the place of markup and of YAML stays text', async () => {
    const { ask, read } = openDesk();
    const selection = select(FIRST);
    const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    const name = '<img src=x onerror=alert(1)>: [a, b] # no';
    const speaker = {
      kind: 'person' as const,
      name,
      role: '- !!js/function "x"',
      aliases: ['a: b'],
    };
    const choice = quote(proposal, { speaker });
    expect(await ask({ ask: 'write', path: PATH, selection, choice })).toMatchObject({
      act: 'quote',
    });
    const state = await ask<{ article: { offers: { entities: { name: string }[] } } }>({
      ask: 'state',
      path: PATH,
    });
    expect(state.article.offers.entities.map((each) => each.name)).toContain(name);
    expect(
      read()
        .split('\n')
        .filter((line) => line === '---'),
    ).toHaveLength(2);
  });
});
