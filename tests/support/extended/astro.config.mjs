/** The site as somebody extends it: with a route of their own that reads the collections. */
import { defineConfig } from 'astro/config';
import site from '../../../astro.config.mjs';

export default defineConfig({
  ...site,
  integrations: [
    {
      name: 'extension',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          injectRoute({
            pattern: '/collected.json',
            entrypoint: new URL('./collected.json.ts', import.meta.url),
          }),
      },
    },
    ...(site.integrations ?? []),
  ],
});
