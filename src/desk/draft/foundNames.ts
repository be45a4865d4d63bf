/** People and bodies that no registry has, as the narrator names them. What is neither clearly is left alone. */
import { entityKey } from '../../schema/entityKey.ts';
import { type NameRun, nameRuns } from './capitalized.ts';
import { FILLER } from './sentences.ts';
import { tagsOf } from './tagsOf.ts';
import { toId } from './toId.ts';
import type { Known } from './types.ts';
import { BODY_NAMES, BODY_NOUNS, ROLE_NOUNS, SPEECH } from './words.ts';

/** More names than any article has: what stands behind them is not looked up. */
const MOST_NAMES = 400;

const DETERMINER = 'the|a|an|its|his|her|their|one of the|former';
const ROLE_WORD = new RegExp(`\\b(?:${ROLE_NOUNS})\\b`, 'i');
const DETERMINERS = new RegExp(`\\b(?:${DETERMINER})\\s+`, 'giu');
const ROLE_BEFORE = new RegExp(
  String.raw`(?:^|[\s,])((?:[\p{L}’'-]+\s+){0,4}(?:${ROLE_NOUNS}|chief executive)(?:\s+(?:of|for|to|in)\s+(?:the\s+|one of the\s+)?[\p{L}\s’'-]{2,30})?),?\s+$`,
  'iu',
);
/** Of an office of which the name's own run has the end alone: “Secretary of | State Ada Lind”. */
const OFFICE_OF = new RegExp(String.raw`(?<!\p{L})(?:${ROLE_NOUNS})\s+of\s+$`, 'iu');
/** A clause goes on behind them: no office does. */
const CLAUSE =
  /^.*\b(?:after|before|when|while|where|that|which|because|with|by|as|than|met|told|asked)\s+/iu;
const ROLE_AFTER = new RegExp(
  String.raw`^,\s+(?!who|whose|which|where)((?:(?:${DETERMINER})\s+)?[^,.;\ue002]{0,50}\b(?:${ROLE_NOUNS}|chief executive)\b[^,.;\ue002]{0,40})[,.]`,
  'iu',
);
const BODY_BEFORE = new RegExp(String.raw`\b(${BODY_NOUNS}),\s+$`, 'iu');
const BODY_AFTER = new RegExp(
  String.raw`^,\s+(?:(?:the|a|an|which)\s+)[^,.;]{0,60}\b(${BODY_NOUNS}|which)\b`,
  'iu',
);
const BODY_NAME = new RegExp(`(?:^|\\s)(?:${BODY_NAMES})$`);
const PERSON_AFTER = /^,\s+(?:who|whose|\d{1,3}|an?\s|the\s)/u;

/**
 * @param masked the narrator's text, quotations filled
 * @param known what registries and the frontmatter have: their names are no others' names
 */
export function foundNames(
  masked: string,
  known: readonly Known[],
  isDemonym: (word: string) => boolean,
): Known[] {
  const taken = new Set(known.flatMap(({ names }) => names));
  const runs = nameRuns(masked, isDemonym).filter(({ name }) => !taken.has(name));
  const found = new Map<string, Known>();
  const byName = Map.groupBy(runs, ({ name }) => name);
  const names = [...byName.keys()].slice(0, MOST_NAMES);
  const speaking = new Set(runs.filter((run) => isSpeaking(run, masked)).map(({ name }) => name));
  const speaks = (name: string) => speaking.has(name);

  for (const name of names.filter((each) => each.includes(' '))) {
    const same = byName.get(name) ?? [];
    const kind = kindOf(name, same, masked, speaks);
    if (kind !== undefined) found.set(name, make(kind, name, same, masked));
  }
  for (const name of names.filter((each) => !each.includes(' '))) {
    const same = byName.get(name) ?? [];
    const owner = [...found.values(), ...known].find((each) => isShortOf(name, same, each));
    if (owner) continue;
    if (same.some(({ title }) => title !== '')) found.set(name, make('person', name, same, masked));
    else if (same.some((run) => isBody(run, masked)) || (speaks(name) && !isWord(name))) {
      found.set(name, make('organization', name, same, masked));
    }
  }
  // Two spellings of one name have one id: the first counts.
  return [
    ...new Map([...found.values()].reverse().map((each) => [each.id, each])).values(),
  ].reverse();
}

function kindOf(
  name: string,
  runs: readonly NameRun[],
  masked: string,
  speaks: (name: string) => boolean,
) {
  if (BODY_NAME.test(name)) return 'organization';
  if (runs.some((run) => run.title !== '' || roleOf(run, masked) !== undefined)) return 'person';
  if (runs.some((run) => isBody(run, masked))) return 'organization';
  const tags = tagsOf(name).flat();
  if (tags.includes('FirstName') || tags.includes('Person')) return 'person';
  const after = runs.some(({ end }) => PERSON_AFTER.test(masked.slice(end, end + 12)));
  const surname = surnameOf(name);
  if (after && (speaks(name) || speaks(surname))) return 'person';
  if (tags.includes('Organization')) return 'organization';
  return speaks(name) || speaks(surname) ? 'person' : undefined;
}

/** Whether a word is one of the language, rather than a name: it is written small elsewhere, or is no noun. */
function isWord(name: string): boolean {
  const tags = tagsOf(name.toLowerCase()).flat();
  return tags.some((tag) => /Verb|Adverb|Adjective|Pronoun|Date|Plural/.test(tag));
}

const isBody = (run: NameRun, masked: string) => bodyNounOf(run, masked) !== undefined;

/** `the operator, Hydra,`, `Hydra, the state company` */
function bodyNounOf({ start, end }: NameRun, masked: string): string | undefined {
  const before = BODY_BEFORE.exec(masked.slice(Math.max(0, start - 40), start));
  return (before ?? BODY_AFTER.exec(masked.slice(end, end + 90)))?.[1];
}

const SPEAKS_BEHIND = new RegExp(
  `^\\s+(?:(?:also|has|had|later|then)\\s+)*(?:${SPEECH.source})`,
  'iu',
);
/** Behind a quotation alone: in “asked Voss for buses” it is somebody else who speaks. */
const SPEAKS_BEFORE = new RegExp(`${FILLER}[,\\s]*(?:${SPEECH.source})\\s+$`, 'iu');

/** Whether a verb of speech stands right behind a name, or before it. */
function isSpeaking({ start, end }: NameRun, masked: string): boolean {
  return (
    SPEAKS_BEHIND.test(masked.slice(end, end + 40)) ||
    SPEAKS_BEFORE.test(masked.slice(Math.max(0, start - 24), start))
  );
}

function isShortOf(
  name: string,
  runs: readonly NameRun[],
  { kind, names, name: full }: Known,
): boolean {
  if (names.includes(name)) return true;
  const honoured = runs.some(({ title }) => title !== '');
  return kind === 'person' && honoured && full.split(' ').includes(name);
}

function roleOf({ from, end, title }: NameRun, masked: string): string | undefined {
  if (title !== '' && ROLE_WORD.test(title)) return title;
  const text = masked.slice(Math.max(0, from - 80), from);
  const office = title === '' ? undefined : OFFICE_OF.exec(text)?.[0];
  if (office !== undefined) return clean(office + title);
  const before = ROLE_BEFORE.exec(text)?.[1]?.replace(CLAUSE, '');
  const after = ROLE_AFTER.exec(masked.slice(end, end + 110))?.[1];
  return clean(before ?? after);
}

function clean(role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  const words = role.replace(/\s+/g, ' ').trim();
  const from = [...words.matchAll(DETERMINERS)].findLast(
    ({ index }) => !/\b(?:of|for|to|in)\s$/.test(words.slice(0, index)),
  );
  const cut = from ? words.slice(from.index + from[0].length) : words;
  return cut === '' ? undefined : cut;
}

function make(
  kind: 'person' | 'organization',
  name: string,
  runs: readonly NameRun[],
  masked: string,
): Known {
  const id = toId(name);
  const roles = runs.map((run) => (kind === 'person' ? roleOf : bodyNounOf)(run, masked));
  const role = roles.find((each) => each !== undefined);
  const names = new Set([name]);
  if (kind === 'person') {
    const surname = surnameOf(name);
    names.add(surname).add(surname.charAt(0).toUpperCase() + surname.slice(1));
    const honour = runs.map(({ title }) => title).find((title) => /^(?:Dame|Sir)$/.test(title));
    if (honour) names.add(`${honour} ${name.split(' ')[0]}`);
  } else {
    // “The Commission” is the Strait Commission.
    const last = name.split(' ').at(-1) ?? '';
    if (name.includes(' ') && BODY_NAME.test(last)) names.add(last);
  }
  return {
    key: entityKey(kind, id),
    kind,
    id,
    name,
    names: [...names],
    roles: role ? [role.toLowerCase()] : [],
    ...(kind === 'person' && role && { role }),
    gender: runs.find(({ gender }) => gender)?.gender ?? genderOf(name, role),
    listed: false,
  };
}

function genderOf(name: string, role: string | undefined): 'female' | 'male' | undefined {
  if (/woman\b/i.test(role ?? '')) return 'female';
  if (/(?<!wo)man\b/i.test(role ?? '')) return 'male';
  const [tags = []] = tagsOf(name);
  return tags.includes('FemaleName') ? 'female' : tags.includes('MaleName') ? 'male' : undefined;
}

/** The family name with its particles, as far as a name of the West tells. */
export function surnameOf(name: string): string {
  return (
    /(?:\s)((?:(?:de|da|do|dos|van|von|der|den|bin|ibn|al|el|la|le|di|del|ten|ter|zu|af)\s)*\S+)$/u.exec(
      name,
    )?.[1] ?? name
  );
}
