/** What a page says of itself for machines that show links to it. */
export interface AboutCopy {
  title?: string;
  publisher?: string;
  /** The day on which it came out, as it is written there. */
  published?: string;
}

/** A copy's text, and what tells whose copy it is. */
export interface CopyText {
  text: string;
  about: AboutCopy;
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
    about: {},
    titles: head.filter((line) => line.length < 300).map((line) => line.trim()),
    urls: head.join('\n').match(/https?:\/\/[^\s<>"')\]]+/g) ?? [],
  };
}
