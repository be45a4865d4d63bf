/** A copy's text, and what tells whose copy it is. */
export interface CopyText {
  text: string;
  /** Lines that may be its headline. */
  titles: string[];
  /** Addresses that may be its own. */
  urls: string[];
}

/** A text says in its first lines what it is. */
export function plainText(text: string): CopyText {
  const lines = text
    .trimStart()
    .slice(0, 2000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const head = lines.slice(0, 6);
  return {
    text,
    titles: head.filter((line) => line.length < 300).map((line) => line.trim()),
    urls: head.join('\n').match(/https?:\/\/[^\s<>"')\]]+/g) ?? [],
  };
}
