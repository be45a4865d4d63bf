import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './runSite.ts';

/**
 * A module of the tests as one script for a page, with all that it imports.
 *
 * @param entry from the project's root
 * @param name of the global that holds its exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}
