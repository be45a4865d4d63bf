/** What the tests use of the polyfill, which ships no types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): {
    text: Record<string, string>[];
  };
  /** Wraps what it finds in marks, and returns them for each directive. */
  export function processFragmentDirectives(
    directives: { text: Record<string, string>[] },
    document: Document,
  ): { text?: Element[][] };
}
