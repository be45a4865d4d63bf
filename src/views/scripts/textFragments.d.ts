declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** The parts of a text directive that finds a selection, as `#:~:text=` writes them. */
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: { SUCCESS: number };
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: TextFragment;
  };
  /** How long it may take, in milliseconds. */
  export function setTimeout(milliseconds: number): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
  /** @returns what a directive finds: no more than two, which says that it is ambiguous */
  export function processTextFragmentDirective(fragment: TextFragment): Range[];
}
