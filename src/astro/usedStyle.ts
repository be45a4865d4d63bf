/**
 * A style sheet without the rules that can match nothing on a page. Every page has its styles in its head, so that nothing
 * holds up its first paint: what another kind of page needs would be paid for on each.
 *
 * A rule goes where its selectors name a tag, class, id, attribute or language that neither the page nor a script has.
 * Whatever a reader or a browser changes (`:hover`, `[open]`, `:target`, a narrow window) is taken to be possible, and
 * what stands in `:not()` asks for nothing. Rules that stay are not changed, and stay in their order.
 */
import { parse as parseSelector, type Selector } from 'css-what';
import postcss, { type AtRule, type ChildNode, type Declaration } from 'postcss';
import type { PageNames } from './pageNames.ts';

type Fits = (names: PageNames, words: ReadonlySet<string>) => boolean;

type Part =
  | { kind: 'statement'; text: string }
  | { kind: 'token'; name: string; text: string }
  | { kind: 'block'; head: string; parts: Part[] }
  | { kind: 'rule'; selectors: { text: string; fits: Fits }[]; parts: Part[] };

/** Attributes that a browser sets by itself. */
const BY_THE_BROWSER = new Set(['open']);
/** Pseudo-classes that match what one of their selectors matches. */
const ALTERNATIVES = new Set(['is', 'where', 'has', 'matches']);
/** At-rules whose braces hold rules. */
const HOLDS_RULES = new Set(['media', 'supports', 'container', 'layer', 'scope', 'starting-style']);
const CUSTOM_PROPERTY = /--[\w-]+/g;

export interface Sheet {
  text: string;
  /** Whether it was written for this page alone: it has no rule too many. */
  own: boolean;
}

/**
 * @param sheets in their order; those that pages have in common are parsed once
 * @param words what scripts may add to the page (`wordsOf`)
 */
export function usedStyle(
  sheets: readonly Sheet[],
  names: PageNames,
  words: ReadonlySet<string>,
): string {
  const used = sheets.map(({ text, own }) =>
    own ? parse(text) : only(partsOf(text), names, words),
  );
  const tokens = askedFor(used.flat());
  for (const word of words) if (word.startsWith('--')) tokens.add(word);
  return used.map((parts) => print(withTokens(parts, tokens))).join('');
}

const parsed = new Map<string, Part[]>();
/** Sheets are few; this is for a `dev` in which they change all day. */
const MOST_PARSED = 100;

function partsOf(sheet: string): Part[] {
  let parts = parsed.get(sheet);
  if (parts === undefined) {
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parts = parse(sheet);
    parsed.set(sheet, parts);
  }
  return parts;
}

const parse = (sheet: string) => postcss.parse(sheet).nodes.flatMap(partOf);

function partOf(node: ChildNode): Part[] {
  switch (node.type) {
    case 'comment':
      return [];
    case 'decl':
      return [ofDeclaration(node)];
    case 'rule':
      return [
        {
          kind: 'rule',
          selectors: node.selectors.map(ofSelector),
          parts: node.nodes.flatMap(partOf),
        },
      ];
    case 'atrule':
      return [ofAtRule(node)];
  }
}

function ofDeclaration(node: Declaration): Part {
  const text = node.toString();
  return node.prop.startsWith('--')
    ? { kind: 'token', name: node.prop, text }
    : { kind: 'statement', text };
}

function ofAtRule(node: AtRule): Part {
  if (node.name === 'property') return { kind: 'token', name: node.params, text: node.toString() };
  if (node.nodes === undefined || !HOLDS_RULES.has(node.name)) {
    return { kind: 'statement', text: node.toString() };
  }
  const head = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
  return { kind: 'block', head, parts: node.nodes.flatMap(partOf) };
}

/** The parent of a nested rule, which has been asked for already. */
const PARENT = /(?<!\\)&/g;

function ofSelector(text: string): { text: string; fits: Fits } {
  return { text, fits: some(parseSelector(text.replace(PARENT, '*'))) };
}

function some(selectors: readonly (readonly Selector[])[]): Fits {
  const each = selectors.map((selector) => selector.flatMap((part) => fitsOf(part) ?? []));
  return (names, words) => each.some((all) => all.every((fits) => fits(names, words)));
}

/** @returns nothing for what asks for no name */
function fitsOf(part: Selector): Fits | undefined {
  if (part.type === 'tag') {
    const tag = part.name.toLowerCase();
    return (names, words) => names.tags.has(tag) || words.has(tag);
  }
  if (part.type === 'attribute') {
    const { value, action } = part;
    const name = part.name.toLowerCase();
    if (name === 'class' && action === 'element') {
      return (names, words) => names.classes.has(value) || words.has(value);
    }
    if (name === 'id' && action === 'equals') {
      return (names, words) => names.ids.has(value) || words.has(value);
    }
    const isExact = action === 'equals' && part.ignoreCase !== true && name !== 'class';
    return (names, words) =>
      BY_THE_BROWSER.has(name) ||
      words.has(name) ||
      (isExact ? names.values.has(`${name}=${value}`) : names.attributes.has(name));
  }
  if (part.type !== 'pseudo') return undefined;
  if (part.name === 'lang') {
    const wanted = String(part.data)
      .toLowerCase()
      .split(/\s*,\s*/);
    return ({ languages }) =>
      [...languages].some((language) => wanted.some((each) => language.startsWith(each)));
  }
  return ALTERNATIVES.has(part.name) && Array.isArray(part.data) ? some(part.data) : undefined;
}

function only(parts: readonly Part[], names: PageNames, words: ReadonlySet<string>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'rule') {
      const selectors = part.selectors.filter(({ fits }) => fits(names, words));
      if (selectors.length === 0) return [];
      return [{ ...part, selectors, parts: only(part.parts, names, words) }];
    }
    return part.kind === 'block' ? [{ ...part, parts: only(part.parts, names, words) }] : [part];
  });
}

/** The custom properties that something asks for, itself asked for or no custom property. */
function askedFor(parts: readonly Part[]): Set<string> {
  const asked = new Set<string>();
  const values = new Map<string, string[]>();
  const see = (text: string) => {
    for (const [name] of text.matchAll(CUSTOM_PROPERTY)) {
      if (asked.has(name)) continue;
      asked.add(name);
      for (const value of values.get(name) ?? []) see(value);
    }
  };
  const read = (all: readonly Part[], visit: (part: Part) => void) => {
    for (const part of all) {
      visit(part);
      if ('parts' in part) read(part.parts, visit);
    }
  };
  read(parts, (part) => {
    if (part.kind !== 'token') return;
    const known = values.get(part.name) ?? [];
    values.set(part.name, [...known, part.text.slice(part.text.indexOf(':') + 1)]);
  });
  read(parts, (part) => {
    if (part.kind === 'statement') see(part.text);
    if (part.kind === 'block') see(part.head);
  });
  return asked;
}

function withTokens(parts: readonly Part[], asked: ReadonlySet<string>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'token') return asked.has(part.name) ? [part] : [];
    if (!('parts' in part)) return [part];
    return [{ ...part, parts: withTokens(part.parts, asked) }];
  });
}

function print(parts: readonly Part[]): string {
  let text = '';
  let open = false;
  for (const part of parts) {
    const next = printPart(part);
    if (next === '') continue;
    text += (open ? ';' : '') + next;
    open = !next.endsWith('}');
  }
  return text;
}

function printPart(part: Part): string {
  if (part.kind === 'statement' || part.kind === 'token') return part.text;
  const inner = print(part.parts);
  if (part.kind === 'rule') {
    return inner && `${part.selectors.map(({ text }) => text).join(',')}{${inner}}`;
  }
  // A layer without rules still has its place among the layers.
  if (inner === '') return part.head.startsWith('@layer ') ? part.head : '';
  return `${part.head}{${inner}}`;
}
