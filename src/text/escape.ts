/** Text as HTML or XML, in content and in quoted attributes. Characters that XML forbids are dropped. */
export function escapeMarkup(text: string): string {
  return withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Without what no document can hold: control characters, lone surrogates and non-characters. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}

/** On one line, with single spaces. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/gu, ' ').trim();
}
