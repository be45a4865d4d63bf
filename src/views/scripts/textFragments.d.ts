declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** The parts of a text directive that finds a selection, as `#:~:text=` writes them. */
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  export const GenerateFragmentStatus: { SUCCESS: number };
  export function generateFragment(selection: Selection): {
    status: number;
    fragment?: TextFragment;
  };
  /** How long it may take, in milliseconds. */
  export function setTimeout(milliseconds: number): void;
}
