/** What the tests use of the polyfill, which ships no types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): {
    text: Record<string, string>[];
  };
}
