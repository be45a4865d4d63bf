import { utf16In } from '../utf16.ts';

/** What a page says of its encoding before it says anything else, as the standard of HTML has it looked for. */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;
/** What no text has, whatever its language. */
const CONTROL = /[\p{Cc}--[\t\n\v\f\r\u0085]]/gv;

/**
 * The text of bytes: UTF-8, UTF-16, the encoding that a page names, or else Windows-1252, as browsers take it.
 *
 * @returns nothing where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const order = utf16In(bytes);
  const named = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
  const tries = order
    ? [order === 'big-endian' ? 'utf-16be' : 'utf-16le']
    : ['utf-8', ...(named ? [named] : []), 'windows-1252'];
  for (const encoding of tries) {
    const text = decode(bytes, encoding);
    if (text === undefined) continue;
    const head = text.slice(0, 8192);
    const controls = head.match(CONTROL)?.length ?? 0;
    return controls > head.length / 100 ? undefined : { text, encoding };
  }
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
