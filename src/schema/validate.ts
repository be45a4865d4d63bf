/** From what Zod says of a value to what an editor reads. */
import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './checked.ts';
import { isWords } from './fields.ts';
import type { Finding, Mend, Place } from './issue.ts';
import { knownFields, schemasAt } from './schemaPaths.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';
import { quoteYaml } from './yamlText.ts';
import type { CutValue } from './yamlTraps.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Checks the value of a file against its schema.
 *
 * @returns the value, typed, if it fits, and every finding in it: words that a comment cuts off may leave a value that fits
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: YamlFile,
): { value?: z.infer<Schema>; findings: Finding[] } {
  if (file.findings.length > 0) return { findings: file.findings };
  const cuts = file.commentCuts.filter(({ path }) => schemasAt(schema, path).some(isWords));
  const result = schema.safeParse(file.value ?? {});
  if (result.success) return { value: result.data, findings: cuts.map(commentCutsValue) };
  const findings = result.error.issues.flatMap((issue) => toFindings(issue, [], schema, file));
  // What is left of a text is no issue of its own.
  const commas = findings.filter(({ name }) => name === 'CommaSplitsValue');
  const places = [...cuts, ...commas, ...cuts.map(({ path }) => file.placeOfKey(path))].map(
    placeKey,
  );
  const others = findings.filter((each) => !places.includes(placeKey(each)));
  const once = new Map(commas.map((each) => [placeKey(each), each]));
  return { findings: [...cuts.map(commentCutsValue), ...once.values(), ...others] };
}

const placeKey = ({ line, column }: Place) => `${line}:${column}`;

function commentCutsValue(cut: CutValue & Place): Finding {
  const { path, line, column, whole } = cut;
  return {
    name: 'CommentCutsValue',
    line,
    column,
    found: `${nameOf(path)}: a "#" after it, which makes a comment of the rest of the line`,
    expected: 'a text with " #" in it in quotation marks; a comment on a line of its own',
    fix: `write ${quoteYaml(whole)} if that is the text, or put the comment on the line above`,
    mend: quoting(cut),
  };
}

function commaSplitsValue(cut: CutValue & Place): Finding {
  const { path, line, column, whole } = cut;
  return {
    name: 'CommaSplitsValue',
    line,
    column,
    found: `${nameOf(path)}: a comma in it, which ends the field between brackets`,
    expected: 'a text with a comma in it in quotation marks, wherever it stands between brackets',
    fix: `write ${quoteYaml(whole)}`,
    mend: quoting(cut),
  };
}

/** Quotation marks around the text, where nothing else can be meant. */
function quoting({ whole, length }: CutValue): Mend | undefined {
  return length === undefined ? undefined : { kind: 'source', length, text: quoteYaml(whole) };
}

function toFindings(issue: ZodIssue, base: YamlPath, schema: z.ZodType, file: YamlFile): Finding[] {
  const path = [...base, ...issue.path];
  const value = valueAt(file.value, path);
  const field = nameOf(path);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const cut = file.commaCut([...path, key]);
        if (cut !== undefined) return commaSplitsValue(cut);
        const known = knownFields(schema, path);
        const near = nearest(key, known);
        return {
          name: 'UnknownField',
          ...file.placeOfKey([...path, key]),
          found: `${field === '' ? '' : `${field}: `}unknown field "${key}"`,
          expected: known.length > 0 ? `one of ${known.join(', ')}` : 'only fields of the guide',
          fix: near === undefined ? 'remove it' : `write "${near}" if that is meant, or remove it`,
        };
      });
    case 'invalid_union': {
      const branch = issue.errors.find((errors) => !errors.some(isOfOtherType));
      if (branch !== undefined)
        return branch.flatMap((inner) => toFindings(inner, path, schema, file));
      break;
    }
    case 'custom': {
      const rule = issue.params as Rule | undefined;
      if (rule === undefined) break;
      const text = String(value);
      const lacks = rule.name === 'MissingField';
      return [
        {
          name: rule.name,
          ...file.placeOf(path),
          found: lacks
            ? `${field}: neither of the two, or both`
            : `${field}: ${rule.found?.(text) ?? show(value)}`,
          expected: rule.expected,
          fix: typeof rule.fix === 'string' ? rule.fix : rule.fix(text),
        },
      ];
    }
  }

  if (value === undefined || value === null) {
    const cut = value === null ? file.commaCut(path) : undefined;
    if (cut !== undefined) return [commaSplitsValue(cut)];
    return [
      {
        name: 'MissingField',
        ...file.placeOfKey(path),
        found: `${field || 'the file'}: nothing there`,
        expected: expectationOf(issue),
        fix:
          field === ''
            ? 'write the required fields'
            : `add "${String(path.at(-1))}:" with its value`,
      },
    ];
  }
  return [
    {
      name: 'InvalidValue',
      ...file.placeOf(path),
      found: `${field || 'the file'}: ${show(value)}`,
      expected: expectationOf(issue),
      fix: fixOf(issue, value),
    },
  ];
}

/** A branch of a union that expects another type of value altogether. */
function isOfOtherType(issue: ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function expectationOf(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'entry' : 'entries'}`;
    case 'invalid_format':
      return 'a path from the root of the site, such as /logo.png';
    case 'invalid_union':
      return 'a text, or a list or map of the fields that the guide names';
    default:
      return 'what the guide says of this field';
  }
}

const TYPES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of fields',
  boolean: 'true or false',
};

function fixOf(issue: ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const near = nearest(value, issue.values.map(String));
    return near === undefined ? 'write one of them' : `write "${near}" if that is meant`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object')
    return 'put the value in quotes';
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'write a list: [a, b], or a line with "- " for each entry';
  return 'write the value as the guide shows it';
}

/** `quotes[2].said.date`, with the entry's own id where it has one, is for a person to find. */
function nameOf(path: YamlPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}

function show(value: unknown): string {
  const shown =
    typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return shown.length > 120 ? `${shown.slice(0, 117)}…` : shown;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
