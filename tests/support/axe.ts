import type { Page } from 'playwright-core';

/** What depends on the colours alone; the rest is the same in every scheme. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Runs axe in a page that has it: the rules given, or all, with the one of WCAG 2.2 that it leaves off. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (rules) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await axe.run(document, {
        resultTypes: ['violations'],
        ...(rules === undefined
          ? { rules: { 'target-size': { enabled: true } } }
          : { runOnly: { type: 'rule', values: rules } }),
      });
      return found.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 3)
          .map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
      );
    },
    only as string[] | undefined,
  );
}

/** The three ways in which a page is looked at. */
export const SCHEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
