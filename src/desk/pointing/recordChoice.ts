/** Writes what an editor chose for some words into the article's frontmatter: everything else of the file stays. */
import { type EntityKey, splitEntityKey } from '../../schema/entityKey.ts';
import { idsIn } from '../draft/applyProposal.ts';
import { toId } from '../draft/toId.ts';
import type { YamlEditor } from '../editYaml.ts';
import { editArticle } from '../frontmatter.ts';
import type { YamlFields } from '../renderYaml.ts';
import type { Choice, EntityChoice, NameChoice, Proposal, SourceChoice } from './types.ts';

const FIELDS = { person: 'people', organization: 'organizations', country: 'countries' } as const;

/** What is known of entities beyond the file. */
export interface KnownEntities {
  /** The names by which the prose is searched for one, if the article lists it. */
  namesOf(key: EntityKey): readonly string[];
  /** Whether a registry has an id. */
  isRegistered(key: EntityKey): boolean;
}

/**
 * @param text of the whole file
 * @param words as they were proposed for the place
 * @returns the file as it would be; nothing where it has no frontmatter
 */
export function recordChoice(
  text: string,
  words: Pick<Proposal, 'exact' | 'context'>,
  choice: Choice,
  known: KnownEntities,
): string | undefined {
  const article = editArticle(text);
  if (article === undefined) return undefined;
  const { yaml } = article;
  const selector: YamlFields = {
    exact: words.exact,
    ...(words.context && { [words.context.field]: words.context.words }),
  };
  if (choice.act === 'quote') {
    const { id, date, place, claims } = choice;
    const source = listSource(yaml, choice.source);
    const speaker = listEntity(yaml, choice.speaker, known);
    yaml.append(['quotes'], {
      id,
      speaker,
      ...selector,
      said: { date, ...(place !== undefined && { place }) },
      source,
      ...(claims.length > 0 && { claims }),
    });
  } else if (choice.act === 'claim') {
    const { id, status, asOf, because, stance, date, basis } = choice;
    const on = 'quote' in basis ? { quote: basis.quote } : { source: listSource(yaml, basis) };
    const by = listEntity(yaml, choice.by, known);
    yaml.append(['claims'], {
      id,
      text: choice.text,
      ...selector,
      status,
      asOf,
      because,
      positions: [{ by, stance, date, ...on }],
    });
  } else {
    listName(yaml, choice, [words.exact].flat().join(' '), known);
  }
  return `${article}`;
}

/** Whoever is meant by a name: listed, found by it, and explained. */
function listName(
  yaml: YamlEditor,
  { entity, note }: NameChoice,
  name: string,
  known: KnownEntities,
): void {
  const id = listEntity(yaml, entity, known);
  const kind = 'key' in entity ? splitEntityKey(entity.key)[0] : entity.kind;
  const names = 'key' in entity ? known.namesOf(entity.key) : [entity.name, ...entity.aliases];
  const isNew = !names.includes(name);
  if (!isNew && note === undefined) return;
  const field = FIELDS[kind];
  const idField = kind === 'country' ? 'code' : 'id';
  const index = idsIn(yaml.get([field]), idField).indexOf(id);
  if (typeof yaml.get([field, index]) === 'string') {
    const added = { ...(isNew && { aliases: [name] }), ...(note !== undefined && { note }) };
    yaml.set([field, index], { [idField]: id, ...added });
    return;
  }
  if (isNew) yaml.append([field, index, 'aliases'], name);
  if (note !== undefined) yaml.set([field, index, 'note'], note);
}

/** @returns the id under which the article lists it, from now on at least */
function listEntity(yaml: YamlEditor, entity: EntityChoice, known: KnownEntities): string {
  if ('key' in entity) {
    const [kind, id] = splitEntityKey(entity.key);
    const field = FIELDS[kind];
    const listed = idsIn(yaml.get([field]), kind === 'country' ? 'code' : 'id');
    if (!listed.includes(id)) yaml.append([field], id);
    return id;
  }
  const { kind, name, role, aliases } = entity;
  const taken = [...idsIn(yaml.get(['people']), 'id'), ...idsIn(yaml.get(['organizations']), 'id')];
  const id = freeId(
    toId(name) || kind,
    (each) => taken.includes(each) || known.isRegistered(`${kind}:${each}`),
  );
  yaml.append([FIELDS[kind]], {
    id,
    name,
    ...(role !== undefined && kind === 'person' && { role }),
    ...(aliases.length > 0 && { aliases }),
  });
  return id;
}

/** @returns the id of the source, which the article has from now on at least */
function listSource(yaml: YamlEditor, source: SourceChoice): string {
  if ('id' in source) return source.id;
  const taken = idsIn(yaml.get(['sources']), 'id');
  const id = freeId(toId(source.publisher) || 'source', (each) => taken.includes(each));
  yaml.append(['sources'], { id, ...source });
  return id;
}

function freeId(base: string, isTaken: (id: string) => boolean): string {
  let id = base;
  for (let number = 2; isTaken(id); number++) id = `${base}-${number}`;
  return id;
}
