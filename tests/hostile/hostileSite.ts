/** A site in which every payload stands in every field of an article, of a registry's entry and of a plain page. */
import { LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { ContentKind } from '../../src/schema/contentSchemas.ts';
import { COUNTRY_CODES } from '../../src/schema/countryCodes.ts';
import type { Issue } from '../../src/schema/issue.ts';
import * as base from './base.ts';
import { type FieldPath, fillFields } from './everyField.ts';
import type { Payload } from './payloads.ts';

/**
 * How a payload stands in a field: as it is; where that is an issue, so that it means only its characters; and where that
 * is one as well, not at all.
 */
const FORMS = ['raw', 'escaped', 'harmless'] as const;
type Form = (typeof FORMS)[number];

/** What a file's text has on a line: a field of it, or a paragraph of its prose. */
interface Written {
  text: string;
  fieldAt(line: number): string | undefined;
}

/** @returns the text of a file, given the form of each of its fields */
type Draft = (form: (field: string) => Form) => Written;

export interface HostileFile {
  path: string;
  draft: Draft;
}

/** With a backslash before each mark, so that Markdown reads characters; on one line, as a heading and a cell need it. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

const toYaml = (value: unknown) =>
  stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

const cut = (text: string, most: number) => [...text].slice(0, most).join('');

/** Two entities that share a name, and words that stand twice, are issues of their own: each of these ends otherwise. */
const isFound = (path: FieldPath) =>
  (path.at(-1) === 'name' && path[0] !== 'authors') ||
  path.includes('aliases') ||
  path.at(-1) === 'exact';

function fieldText(payload: string, form: Form, most: number, ending: string): string {
  if (form === 'harmless') return cut(base.HARMLESS, most - ending.length) + ending;
  const text = form === 'raw' ? payload : markdownText(payload);
  // A cut escape would escape what follows.
  return (
    cut(text, most - ending.length).replace(
      /(?<!\\)((?:\\\\)*)\\$/,
      form === 'escaped' ? '$1' : '$&',
    ) + ending
  );
}

const ADDRESS = 'https://address.example/?x=';

function filled(kind: ContentKind, value: unknown, payload: string, form: (field: string) => Form) {
  let found = 0;
  return fillFields(kind, value, {
    words(path, most) {
      const ending = isFound(path) ? ` ${kind[0]}${++found}` : '';
      return fieldText(payload, form(path.join('.')), most, ending);
    },
    address(path) {
      const as = form(path.join('.'));
      if (as === 'harmless') return ADDRESS;
      return as === 'raw' ? payload : ADDRESS + payload.replaceAll(/\s/g, '');
    },
    other: (_, was) => was,
  });
}

/** What a file's YAML has on each line. */
export function fieldLines(yaml: string, offset: number): Map<number, string> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fields = new Map<number, string>();
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !node.range) return;
      const path: FieldPath = [];
      ancestors.forEach((ancestor, index) => {
        const child = ancestors[index + 1] ?? node;
        if ('items' in ancestor && 'flow' in ancestor && !('value' in child)) {
          const at = (ancestor.items as unknown[]).indexOf(child);
          if (at >= 0) path.push(at);
        } else if ('key' in ancestor) path.push(String(ancestor.key));
        else if ('items' in ancestor) {
          const at = (ancestor.items as unknown[]).indexOf(child);
          if (at >= 0 && !('key' in child)) path.push(at);
        }
      });
      fields.set(lines.linePos(node.range[0]).line + offset, path.join('.'));
    },
  });
  return fields;
}

function yamlFile(path: string, kind: ContentKind, value: unknown, payload: string): HostileFile {
  return {
    path,
    draft(form) {
      const text = toYaml(filled(kind, value, payload, form));
      const fields = fieldLines(text, 0);
      return { text, fieldAt: (line) => fields.get(line) };
    },
  };
}

function markdownFile(
  path: string,
  kind: ContentKind,
  value: unknown,
  payload: string,
  prose: (write: (field: string) => string, fields: Record<string, unknown>) => [string, string][],
): HostileFile {
  return {
    path,
    draft(form) {
      const fields = filled(kind, value, payload, form) as Record<string, unknown>;
      const yaml = toYaml(fields);
      const byLine = fieldLines(yaml, 1);
      const write = (field: string) => {
        const as = form(field);
        return as === 'raw' ? payload : as === 'escaped' ? markdownText(payload) : base.HARMLESS;
      };
      let text = `---\n${yaml}---\n`;
      for (const [field, paragraph] of prose(write, fields)) {
        const from = text.split(/\r\n?|\n/).length;
        text += `\n${paragraph}\n`;
        for (let line = from; line <= text.split(/\r\n?|\n/).length; line++)
          byLine.set(line, field);
      }
      return { text, fieldAt: (line) => byLine.get(line) };
    },
  };
}

/** A payload wherever prose can have it, each place in a paragraph of its own. */
function proseWith(write: (field: string) => string): [string, string][] {
  const oneLine = (text: string) => text.replaceAll(/[\r\n]+/g, ' ');
  return [
    ['prose.paragraph', `Words before ${write('prose.paragraph')}`],
    ['prose.start', write('prose.start')],
    ['prose.heading', `## ${oneLine(write('prose.heading'))}`],
    ['prose.item', `- ${oneLine(write('prose.item'))}`],
    ['prose.quotation', `> ${oneLine(write('prose.quotation'))}`],
    [
      'prose.cell',
      `| a | b |\n| --- | --- |\n| ${oneLine(write('prose.cell')).replaceAll('|', '')} | c |`,
    ],
    ['prose.code', `\`\`\`\`\`\n${write('prose.code')}\n\`\`\`\`\``],
    [
      'prose.language',
      `\`\`\`\`\`${oneLine(write('prose.language')).replaceAll('`', '')}\ncode\n\`\`\`\`\``,
    ],
    ['prose.link', `[${oneLine(write('prose.link'))}](https://link.example/)`],
    ['prose.address', `[link](${oneLine(write('prose.address'))})`],
    ['prose.title', `[link](https://link.example/ "${oneLine(write('prose.title'))}")`],
    ['prose.alt', `![${oneLine(write('prose.alt'))}](./dot.png)`],
    ['prose.caption', `![A dot](./dot.png "${oneLine(write('prose.caption'))}")`],
    ['prose.directive', `::figure{positions}`],
    ['prose.note', `A note.[^n]\n\n[^n]: ${oneLine(write('prose.note'))}`],
  ];
}

/** A paragraph with the words of a quote or a claim, between those that have to stand around them. */
function around(entry: Record<string, unknown> | undefined): string {
  const [prefix, exact, suffix] = ['prefix', 'exact', 'suffix'].map((field) =>
    markdownText(String(entry?.[field])),
  );
  return `${prefix} ${exact} ${suffix}`;
}

type Entries = Record<string, unknown>[];

/** The files of one payload, or of none. */
export function filesOf(payload: string, number: number): HostileFile[] {
  const id = `p-${number}`;
  const code = [...COUNTRY_CODES].sort()[number % COUNTRY_CODES.size] as string;
  const article = markdownFile(
    `content/articles/${id}.md`,
    'article',
    base.articleBase(id, code),
    payload,
    (write, { quotes, claims }) => [
      ['quotes.0.exact', `${around((quotes as Entries)[0])}[^s]`],
      ['quotes.1.exact', around((quotes as Entries)[1])],
      ['claims.0.exact', around((claims as Entries)[0])],
      ['prose.flows', '::figure{flows}'],
      ['prose.timeline', '::figure{timeline}'],
      ...proseWith(write),
    ],
  );
  return [
    article,
    yamlFile(`content/people/${id}.yaml`, 'person', base.personBase(id, code), payload),
    yamlFile(
      `content/organizations/${id}-org.yaml`,
      'organization',
      base.organizationBase(id, code),
      payload,
    ),
  ];
}

/** A plain page, and what has no file any more: in a site of their own, for every page's foot names every plain page. */
export function pageOf(payload: string, number: number): HostileFile {
  return markdownFile(
    `content/pages/page-${number}.md`,
    'page',
    base.pageBase(String(number)),
    payload,
    proseWith,
  );
}

export function countryOf(payload: string, number: number): HostileFile {
  const code = [...COUNTRY_CODES].sort()[number % COUNTRY_CODES.size] as string;
  return yamlFile(`content/countries/${code}.yaml`, 'country', base.countryBase(), payload);
}

/** `site.yaml`, which there is one of: each field has as many payloads as fit into it, and each another first. */
export function settingsOf(payloads: readonly Payload[]): HostileFile {
  return {
    path: 'content/site.yaml',
    draft(form) {
      let turn = 0;
      const value = fillFields('site', base.siteBase(), {
        words(path, most) {
          const as = form(path.join('.'));
          if (as === 'harmless') return cut(base.HARMLESS, most);
          const from = turn++;
          const all = payloads.map(
            (_, index) => payloads[(index + from) % payloads.length]?.text ?? '',
          );
          let fits = '';
          for (const each of all) {
            if ([...fits, ...each].length < most) fits += ` ${each}`;
          }
          return cut((fits || (all[0] ?? '')).trim(), most) || base.HARMLESS;
        },
        address: () => undefined,
        other: (_, was) => was,
      });
      const text = toYaml(value);
      const fields = fieldLines(text, 0);
      return { text, fieldAt: (line) => fields.get(line) };
    },
  };
}

export interface Refused {
  path: string;
  field: string;
  name: string;
}

/** What of it `settle` needs of an issue. */
type Found = Pick<Issue, 'path' | 'line' | 'name' | 'found'>;

/**
 * Writes files so that they have no issue: what is refused as it is stands escaped, what is refused escaped is left out.
 *
 * @param groups files that need each other
 * @param check what the issues of files are
 */
export async function settle(
  groups: readonly (readonly HostileFile[])[],
  check: (texts: ReadonlyMap<string, string>) => Promise<readonly Found[]>,
): Promise<{ texts: Map<string, string>; refused: Refused[] }> {
  const forms = new Map<string, Form>();
  const refused: Refused[] = [];
  const texts = new Map<string, string>();
  let open = groups;
  for (let round = 0; open.length > 0; round++) {
    if (round > 12) throw new Error('the files have issues however they are written');
    const written = new Map(
      open
        .flat()
        .map(({ path, draft }) => [path, draft((field) => forms.get(`${path} ${field}`) ?? 'raw')]),
    );
    const issues = await check(new Map([...written].map(([path, { text }]) => [path, text])));
    const wrong = new Set(issues.map(({ path }) => path));
    const worse = new Map<string, Form>();
    for (const issue of issues) {
      const field = written.get(issue.path)?.fieldAt(issue.line);
      if (field === undefined) throw new Error(`of no field: ${JSON.stringify(issue)}`);
      refused.push({ path: issue.path, field, name: issue.name });
      // What has to stand around words may be what is wrong with them.
      const fields = field.endsWith('.exact')
        ? ['exact', 'prefix', 'suffix'].map((last) => field.replace(/exact$/, last))
        : [field];
      const keys = fields.map((each) => `${issue.path} ${each}`);
      const left = keys.filter((key) => forms.get(key) !== 'harmless');
      if (left.length === 0) throw new Error(`for harmless words: ${JSON.stringify(issue)}`);
      for (const key of left)
        worse.set(key, FORMS[FORMS.indexOf(forms.get(key) ?? 'raw') + 1] as Form);
    }
    for (const [key, form] of worse) forms.set(key, form);
    for (const group of open) {
      if (group.some(({ path }) => wrong.has(path))) continue;
      for (const { path } of group) texts.set(path, written.get(path)?.text ?? '');
    }
    open = open.filter((group) => group.some(({ path }) => wrong.has(path)));
  }
  return { texts, refused };
}
