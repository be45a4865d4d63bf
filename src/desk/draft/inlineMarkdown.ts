/** @returns plain text as Markdown that shows the same */
export function inlineMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, '\\$&');
}
