/** New values as an editor would write them into YAML. */
import { Document, Scalar } from 'yaml';

/** Plain data. A field that is undefined is left out. */
export type YamlData = string | number | boolean | null | readonly YamlData[] | YamlFields;

export interface YamlFields {
  readonly [field: string]: YamlData | undefined;
}

/** Between brackets, on one line: `{ date: 2026-03-02, place: Port Vell }`, `[PT, CN]`. */
export function renderInline(data: YamlData): string {
  if (isList(data)) {
    // A comma in a list divides it: words of which there are several stand in quotation marks.
    const items = data.map((item) =>
      typeof item === 'string' && /\s/.test(item) ? renderScalar(item, true) : renderInline(item),
    );
    return `[${items.join(', ')}]`;
  }
  if (isFields(data)) {
    const fields = fieldsOf(data).map(([name, value]) => `${name}: ${renderInline(value)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return renderScalar(data);
}

/** A line for each of the comment's own; none where there is none. */
export function renderComment(comment: string | undefined): string[] {
  return comment === undefined ? [] : comment.split('\n').map((line) => `# ${line}`.trimEnd());
}

/**
 * On lines of its own, without indentation. Within it a map or a list that holds no other stands between brackets, as in
 * `said: { date: 2026-03-02 }`.
 */
export function renderBlock(data: YamlData): string[] {
  if (isList(data) && data.length > 0) {
    return data.flatMap((item) => renderBlock(item).map((line, at) => (at ? '  ' : '- ') + line));
  }
  if (isFields(data) && fieldsOf(data).length > 0) {
    return fieldsOf(data).flatMap(([name, value]) =>
      isDeep(value)
        ? [`${name}:`, ...renderBlock(value).map((line) => `  ${line}`)]
        : `${name}: ${isCollection(value) ? renderInline(value) : renderScalar(value, false, true)}`,
    );
  }
  return [isCollection(data) ? renderInline(data) : renderScalar(data, false, true)];
}

/** Whether a value holds something that holds something. */
export function isDeep(data: YamlData): boolean {
  const held = isList(data) ? data : isFields(data) ? fieldsOf(data).map(([, value]) => value) : [];
  return held.some(isCollection);
}

function renderScalar(value: YamlData, quoted = false, block = false): string {
  const scalar = new Scalar(value);
  if (quoted) scalar.type = Scalar.QUOTE_DOUBLE;
  // A text of several lines is nobody's field: it stays on one.
  else if (typeof value === 'string' && value.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
  const document = new Document([scalar], { version: '1.2', schema: 'core' });
  (document.contents as { flow?: boolean }).flow = !block;
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
  return block ? text.slice(2) : text.slice(1, -1);
}

const isList = (data: YamlData): data is readonly YamlData[] => Array.isArray(data);
const isFields = (data: YamlData): data is YamlFields =>
  typeof data === 'object' && data !== null && !isList(data);
const isCollection = (data: YamlData) => isList(data) || isFields(data);

function fieldsOf(data: YamlFields): [string, YamlData][] {
  return Object.entries(data).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
}
