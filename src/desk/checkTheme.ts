/** Whether the newsroom's colours can be read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizeText } from '../schema/frontmatter.ts';
import type { Issue } from '../schema/issue.ts';
import { themeSchema } from '../schema/theme.ts';
import { parseYaml } from '../schema/yamlFile.ts';
import { contrast, paletteOf } from '../theme/palette.ts';

/** Of words on their paper: WCAG 2.2, success criterion 1.4.3. */
const LEAST = 4.5;

/** @returns nothing where the theme has issues of its own */
export async function checkTheme(contentDir: string): Promise<Issue[]> {
  const text = await readFile(join(contentDir, 'site.yaml'), 'utf8').catch(() => '');
  const yaml = parseYaml(normalizeText(text));
  const written = (yaml.value as { theme?: unknown } | null)?.theme;
  const { data: theme } = themeSchema.safeParse(written);
  if (theme === undefined) return [];
  const palette = paletteOf(theme);
  const words = [
    { path: ['ink'], shade: palette.ink },
    { path: ['accent'], shade: palette.accent },
    ...palette.tints.map((shade, at) => ({ path: ['tints', at], shade })),
  ];
  return words.flatMap(({ path, shade }) =>
    (['light', 'dark'] as const).flatMap((scheme): Issue[] => {
      const ratio = contrast(shade[scheme], palette.paper[scheme]);
      if (ratio >= LEAST) return [];
      return [
        {
          name: 'ColourFaint',
          path: 'content/site.yaml',
          ...yaml.placeOf(['theme', ...path, scheme]),
          found: `${path.join(' ')} ${shade[scheme]} on ${scheme} paper ${palette.paper[scheme]}: a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}`,
          expected: `a contrast of ${LEAST} or more, so that everybody can read the words`,
          fix: scheme === 'light' ? 'choose a darker one' : 'choose a lighter one',
        },
      ];
    }),
  );
}
