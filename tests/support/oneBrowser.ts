import type { TestProject } from 'vitest/node';
import { serveChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all test files listens. */
    browser: string;
    /** Whether pictures that differ are kept (`-u`). */
    updatePictures: boolean;
  }
}

/** Starts the one browser before the first test file that looks at pages, and ends it after the last. */
export default async function oneBrowser(project: TestProject) {
  const server = await serveChromium();
  project.provide('updatePictures', project.config.snapshotOptions.updateSnapshot === 'all');
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
