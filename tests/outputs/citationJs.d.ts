/** What the tests use of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string, options?: { forceType: string });
    /** CSL-JSON. */
    data: Record<string, unknown>[];
    format(format: 'bibliography', options: { template: string; format: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
