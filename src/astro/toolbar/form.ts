/** The form for what some words are: it begins with what `draft` would propose, and ends with what the editor chose. */
import type { Act, Choice, Offers, Proposal } from '../../desk/pointing/types.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ClaimStatus, Stance } from '../../schema/claim.ts';
import { button, choice, element, labelled } from './dom.ts';
import { entityPicker, sourcePicker } from './pickers.ts';

interface Asked {
  messages: Messages;
  offers: Offers;
  proposal: Proposal;
  chosen: (choice: Choice) => void;
  cancelled: () => void;
}

interface Fields {
  nodes: HTMLElement[];
  choice(): Choice;
}

/** What words can be, in words. */
export const actWords = ({ terms, pointing }: Messages): Record<Act, string> => ({
  quote: terms.quote,
  claim: terms.claim,
  name: pointing.nameAct,
});

export function makeForm(asked: Asked): HTMLFormElement {
  const { messages, proposal } = asked;
  const { pointing } = messages;
  const { act, exact, context, unsure } = proposal;
  const { nodes, choice: read } = { quote: quoteFields, claim: claimFields, name: nameFields }[act](
    asked,
  );
  const form = element(
    'form',
    { className: act },
    element('h2', {}, actWords(messages)[act]),
    element('blockquote', {}, [exact].flat().join(' … ')),
    context && element('p', { className: 'soft' }, pointing.context[context.field](context.words)),
    unsure !== undefined && element('p', { className: 'soft' }, unsure),
    ...nodes,
    element(
      'div',
      { className: 'acts' },
      element('button', { type: 'submit', className: 'main' }, pointing.write),
      button(pointing.cancel, asked.cancelled),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asked.chosen(read());
  });
  return form;
}

const DATE = '\\d{4}(-\\d\\d(-\\d\\d)?)?';

function dateField(label: string, value: string, name: string): [HTMLElement, () => string] {
  const input = element('input', {
    name,
    value,
    required: true,
    pattern: DATE,
    placeholder: '2026-03-02',
    autocomplete: 'off',
  });
  return [labelled(label, input), () => input.value.trim()];
}

function textField(label: string, value: string, name: string, required = true) {
  const input = element('input', { name, value, required, autocomplete: 'off' });
  return [labelled(label, input), () => input.value.trim()] as const;
}

function idField({ messages, proposal }: Asked) {
  return textField(messages.pointing.fields.id, proposal.id, 'id');
}

function quoteFields(asked: Asked): Fields {
  const { messages, offers, proposal } = asked;
  const { fields } = messages.pointing;
  const speaker = entityPicker(fields.speaker, messages, offers, proposal.entity);
  const [said, date] = dateField(fields.said, proposal.date ?? '', 'said');
  const [where, place] = textField(fields.place, '', 'place', false);
  const source = sourcePicker(fields.source, messages, offers, proposal.source);
  const [named, id] = idField(asked);
  const boxes = offers.claims.map(({ id: value, text }) => {
    const box = element('input', { type: 'checkbox', value, name: 'claims' });
    return { box, label: element('label', { className: 'box' }, box, element('span', {}, text)) };
  });
  const claims = element(
    'fieldset',
    { hidden: boxes.length === 0 },
    element('legend', {}, fields.claims),
    ...boxes.map(({ label }) => label),
  );
  return {
    nodes: [...speaker.nodes, said, where, ...source.nodes, claims, named],
    choice: () => ({
      act: 'quote',
      id: id(),
      speaker: speaker.value(),
      date: date(),
      place: place(),
      source: source.value() as never,
      claims: boxes.flatMap(({ box }) => (box.checked ? box.value : [])),
    }),
  };
}

function claimFields(asked: Asked): Fields {
  const { messages, offers, proposal } = asked;
  const { fields } = messages.pointing;
  const text = element('textarea', { name: 'text', required: true, rows: 2 });
  text.value = [proposal.exact].flat().join(' ');
  const status = choice([[undefined, worded(messages.statuses)]], 'asserted');
  const because = element('textarea', { name: 'because', required: true, rows: 2 });
  const [of, asOf] = dateField(fields.asOf, proposal.today, 'asOf');
  const by = entityPicker(fields.by, messages, offers, proposal.entity);
  const stance = choice([[undefined, worded(messages.stances)]], 'asserts');
  const [on, date] = dateField(fields.date, proposal.date ?? '', 'date');
  const basis = sourcePicker(fields.basis, messages, offers, proposal.source, true);
  const [named, id] = idField(asked);
  return {
    nodes: [
      labelled(fields.text, text),
      labelled(fields.status, status),
      labelled(fields.because, because),
      of,
      ...by.nodes,
      labelled(fields.stance, stance),
      on,
      ...basis.nodes,
      named,
    ],
    choice: () => ({
      act: 'claim',
      id: id(),
      text: text.value.trim(),
      status: status.value as ClaimStatus,
      asOf: asOf(),
      because: because.value.trim(),
      by: by.value(),
      stance: stance.value as Stance,
      date: date(),
      basis: basis.value(),
    }),
  };
}

const worded = (words: Record<string, { word: string }>) =>
  Object.entries(words).map(([value, { word }]) => ({ value, text: word }));

function nameFields({ messages, offers, proposal }: Asked): Fields {
  const { fields } = messages.pointing;
  const entity = entityPicker(fields.entity, messages, offers, proposal.entity);
  const [explained, note] = textField(fields.note, '', 'note', false);
  return {
    nodes: [...entity.nodes, explained],
    choice: () => ({ act: 'name', entity: entity.value(), note: note() }),
  };
}
