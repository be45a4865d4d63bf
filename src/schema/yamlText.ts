/** Pieces of YAML source as an editor wrote them, and as they would have to be written. */

/** @returns the text within quotation marks, as YAML reads it back */
export function quoteYaml(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/**
 * @param inFlow whether the value stands between brackets
 * @returns what an editor meant to be one value: from its start to the end of the line, or to the next field or bracket
 */
export function wholeValue(source: string, start: number, inFlow: boolean): string {
  const line = source.slice(start, lineEnd(source, start));
  if (!inFlow) return line.trimEnd();
  const end = line.search(/,\s*[\w-]+:\s|\s*[}\]][\s,}\]]*$|\s*},/);
  return (end < 0 ? line : line.slice(0, end)).trimEnd();
}

export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end < 0 ? source.length : end;
}
