/** Whom or what to choose: from the article, from the registries, or written out on the spot. */
import type { EntityChoice, NewKind, Offers, SourceChoice } from '../../desk/pointing/types.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SourceKind } from '../../schema/source.ts';
import { choice, element, labelled, type Option } from './dom.ts';

/** A part of a form, and what it says. */
export interface Picker<Value> {
  nodes: HTMLElement[];
  value(): Value;
}

const NEW = 'new:';

export function entityPicker(
  label: string,
  messages: Messages,
  { entities }: Offers,
  proposed: EntityChoice | undefined,
): Picker<EntityChoice> {
  const { fields, groups, choose, newPerson, newOrganization } = messages.pointing;
  const option = ({ key, name, role }: Offers['entities'][number]): Option => ({
    value: key,
    text: role === undefined ? name : `${name}, ${role}`,
  });
  const of = (kind: string) =>
    entities.filter(({ key, listed }) => !listed && key.startsWith(`${kind}:`)).map(option);
  const isNew = proposed !== undefined && !('key' in proposed);
  const select = choice(
    [
      [undefined, [{ value: '', text: choose }]],
      [groups.listed, entities.filter(({ listed }) => listed).map(option)],
      [
        undefined,
        [
          { value: `${NEW}person`, text: newPerson },
          { value: `${NEW}organization`, text: newOrganization },
        ],
      ],
      [groups.person, of('person')],
      [groups.organization, of('organization')],
      [messages.entity.indexes.country, of('country')],
    ],
    proposed === undefined ? '' : isNew ? `${NEW}${proposed.kind}` : proposed.key,
  );
  const start = isNew ? proposed : { name: '', role: '', aliases: [] };
  const name = element('input', { name: 'name', value: start.name, required: true });
  const role = element('input', { name: 'role', value: start.role ?? '' });
  const aliases = element('input', { name: 'aliases', value: start.aliases.join(', ') });
  const roleLabel = labelled(fields.role, role);
  const more = element(
    'div',
    { className: 'more' },
    labelled(fields.name, name),
    roleLabel,
    labelled(fields.aliases, aliases),
  );
  unfold(select, more, (value) => {
    roleLabel.hidden = value !== `${NEW}person`;
  });
  return {
    nodes: [labelled(label, select), more],
    value: () =>
      select.value.startsWith(NEW)
        ? {
            kind: select.value.slice(NEW.length) as NewKind,
            name: name.value.trim(),
            role: roleLabel.hidden ? '' : role.value,
            aliases: aliases.value.split(',').flatMap((alias) => alias.trim() || []),
          }
        : { key: select.value as never },
  };
}

/** @param quotes that may stand for a source, where they may */
export function sourcePicker(
  label: string,
  messages: Messages,
  { sources, quotes }: Offers,
  proposed: string | undefined,
  withQuotes = false,
): Picker<SourceChoice | { quote: string }> {
  const { fields, choose, newSource } = messages.pointing;
  const QUOTE = 'quote:';
  const select = choice(
    [
      [undefined, [{ value: '', text: choose }]],
      [
        messages.site.quotes,
        withQuotes ? quotes.map(({ id, words }) => ({ value: QUOTE + id, text: cut(words) })) : [],
      ],
      [
        messages.article.sources,
        sources.map(({ id, title, publisher }) => ({
          value: id,
          text: cut(`${publisher}: ${title}`),
        })),
      ],
      [undefined, [{ value: NEW, text: newSource }]],
    ],
    sources.some(({ id }) => id === proposed) ? (proposed ?? '') : sources.length === 0 ? NEW : '',
  );
  const title = element('input', { name: 'title', required: true });
  const publisher = element('input', { name: 'publisher', required: true });
  const url = element('input', { name: 'url', type: 'url', required: true });
  const { sourceKinds } = messages.quote;
  const kind = choice(
    [[undefined, Object.entries(sourceKinds).map(([value, text]) => ({ value, text }))]],
    'report',
  );
  const more = element(
    'div',
    { className: 'more' },
    labelled(fields.sourceTitle, title),
    labelled(fields.publisher, publisher),
    labelled(fields.url, url),
    labelled(messages.search.filters.kind, kind),
  );
  unfold(select, more);
  return {
    nodes: [labelled(label, select), more],
    value: () => {
      if (select.value.startsWith(QUOTE)) return { quote: select.value.slice(QUOTE.length) };
      if (select.value !== NEW) return { id: select.value };
      return {
        title: title.value.trim(),
        publisher: publisher.value.trim(),
        url: url.value.trim(),
        kind: kind.value as SourceKind,
      };
    },
  };
}

/** Shows fields for what is new, and asks for them only then. */
function unfold(select: HTMLSelectElement, more: HTMLElement, also?: (value: string) => void) {
  const update = () => {
    const isNew = select.value.startsWith(NEW);
    more.hidden = !isNew;
    for (const input of more.querySelectorAll('input')) input.disabled = !isNew;
    also?.(select.value);
  };
  select.addEventListener('change', update);
  update();
}

const LONGEST = 70;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
