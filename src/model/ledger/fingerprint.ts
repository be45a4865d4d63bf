import { createHash } from 'node:crypto';
import { fold } from '../../text/fold.ts';

/**
 * @param parts the words of a quote; where the prose interrupts them, or words were left out, is not told apart
 * @returns 16 hexadecimal digits that change with the words, and not with their typography
 */
export function fingerprint(parts: readonly string[]): string {
  const words = fold(parts.join(' ')).text.replace(/(?<= |^)\.\.\.(?= |$)/g, ' ');
  const spaced = words.replace(/ +/g, ' ').trim();
  return createHash('sha256').update(spaced).digest('hex').slice(0, 16);
}
