import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

// Astro reads this only after it has loaded the configuration, so it holds on every system.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  vite: { plugins: [tailwindcss()] },
});
