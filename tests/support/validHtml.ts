import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Dist } from './dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // What the HTML standard itself demands, and nothing of taste.
    extends: ['html-validate:standard'],
    rules: {
      // The standard demands `alt` too, but the preset leaves it to the presets on accessibility.
      'wcag/h37': 'error',
    },
  }),
);

/** @returns what is invalid in a page's HTML: nothing, in a good one */
export function invalidHtml(html: string, file: string): string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}

export function invalidPages(dist: Dist): string[] {
  return dist.pages.flatMap(({ html, file }) => invalidHtml(html, file));
}
