/** Sentences of the narrator: a quotation counts as one word in them, whatever stops it holds. */
import type { TextRange } from '../../text/range.ts';
import type { DraftProse, Quoted } from './types.ts';

/** Stands for each character of a quotation, its marks included. */
export const FILLER = '\ue002';

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|Capt|Sgt|Rev|Hon|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}\.\p{Lu}(?:\.\p{Lu})*)\.$/u;

/** @returns the text with every quotation filled, of the same length */
export function maskQuoted(text: string, quoted: readonly Quoted[]): string {
  let masked = '';
  let done = 0;
  for (const { outer } of quoted) {
    masked += text.slice(done, outer.start) + FILLER.repeat(outer.end - outer.start);
    done = outer.end;
  }
  return masked + text.slice(done);
}

/**
 * @param masked as `maskQuoted` gives it
 * @returns the sentences of each paragraph, in order
 */
export function narratedSentences(
  { text, paragraphs }: Pick<DraftProse, 'text' | 'paragraphs'>,
  masked: string,
): TextRange[][] {
  return paragraphs.map(({ start, end }) => {
    const sentences: TextRange[] = [];
    let from = start;
    const close = (at: number) => {
      if (masked.slice(from, at).trim() !== '') sentences.push({ start: from, end: at });
      from = at;
    };
    for (let at = start; at < end; at++) {
      const here = masked[at] as string;
      const next = masked.slice(at + 1, at + 3);
      if (/[.!?。]/u.test(here) && /^[)\]]?(?:\s|$)/u.test(next)) {
        if (here === '.' && ABBREVIATION.test(masked.slice(Math.max(start, at - 12), at + 1)))
          continue;
        close(at + 1);
      } else if (here === FILLER && masked[at + 1] !== FILLER && endsSentence(text, masked, at)) {
        close(at + 1);
      }
    }
    close(end);
    return sentences;
  });
}

/** Whether a quotation that ends here ends the narrator's sentence too: a stop within its marks, a capital after it. */
function endsSentence(text: string, masked: string, at: number): boolean {
  if (!/[.!?…。]$/u.test(text.slice(at - 1, at))) return false;
  const rest = masked.slice(at + 1, at + 120);
  if (!/^\s+[\p{Lu}\p{Lo}\ue002]/u.test(rest)) return false;
  // A question mark or an exclamation mark may stand before its speaker: “Three times!” Couto says.
  return !/^\s+(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:said|says|asked|asks|added|adds|replied|told)\b/u.test(
    rest,
  );
}
