import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { cardsIntegration } from './src/astro/cardsIntegration.ts';
import { contentIntegration } from './src/astro/contentIntegration.ts';
import { hostsIntegration } from './src/astro/hostsIntegration.ts';
import { keptIntegration } from './src/astro/kept/keptIntegration.ts';
import { pointingIntegration } from './src/astro/pointingIntegration.ts';
import { searchIntegration } from './src/astro/searchIntegration.ts';
import { sitemapIntegration } from './src/astro/sitemapIntegration.ts';
import { wholeIntegration } from './src/astro/wholeIntegration.ts';
import { contentFromEnvironment, loadSettings } from './src/model/loadContent.ts';
import { publicFolder } from './src/model/publicFolder.ts';

// Astro reads this only after it has loaded the configuration, so it holds on every system.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const content = contentFromEnvironment();
const { url, language } = await loadSettings(content);
const { origin, pathname } = new URL(url);

const font = (file, weight, style = 'normal') => ({
  src: [`./src/views/fonts/${file}.woff2`],
  weight,
  style,
  display: 'optional',
});

export default defineConfig({
  site: origin,
  base: pathname,
  output: 'static',
  publicDir: publicFolder(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 16 },
  integrations: [
    contentIntegration(),
    keptIntegration(),
    pointingIntegration(language),
    cardsIntegration(),
    searchIntegration(),
    sitemapIntegration(),
    hostsIntegration(),
    wholeIntegration(),
  ],
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      options: {
        variants: [font('newsreader-roman', '400 600'), font('newsreader-italic', 400, 'italic')],
      },
      // Sized to match: src/views/styles/fallbacks.css.
      fallbacks: [
        'Newsreader as Georgia',
        'Newsreader as Times',
        'Newsreader as Noto',
        'Newsreader as DejaVu',
        'Georgia',
        'serif',
      ],
      optimizedFallbacks: false,
    },
    {
      name: 'Libre Franklin',
      cssVariable: '--font-sans',
      provider: fontProviders.local(),
      options: { variants: [font('libre-franklin', '400 700')] },
      fallbacks: [
        'Franklin as Arial',
        'Franklin as Roboto',
        'Franklin as Noto',
        'Franklin as DejaVu',
        'system-ui',
        'sans-serif',
      ],
      optimizedFallbacks: false,
    },
  ],
  // Tells an editor's program which file is of which collection, so that it completes frontmatter.
  experimental: { contentIntellisense: true },
  // Markdown is set by the annotator; nothing highlights code.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // Its own optimizer writes rules twice, for browsers that the design does not aim at.
    plugins: [tailwindcss({ optimize: false })],
    // Pictures stand beside the articles, wherever the content is.
    resolve: { alias: { '@content': content.contentDir } },
    // Scripts are optional, so they stay out of the pages' weight.
    build: { cssTarget: 'esnext', assetsInlineLimit: 0 },
    environments: {
      // The names of Astro's own scripts are long, and every page holds some.
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
});
