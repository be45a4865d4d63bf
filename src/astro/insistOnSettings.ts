/**
 * Sees that a changed `site.yaml` starts `dev` again. Astro does so when it hears of the change, and hears of none that
 * comes while it is starting again for the one before: the server would go on with settings that nobody can see.
 */
import { statSync } from 'node:fs';
import type { ViteDevServer } from 'vite';

/** How long after the server began the file is looked at, in milliseconds; twice as long each time it had to be said. */
const FIRST_LOOK = 500;

/** @returns what is another after each change of a file, and empty where there is none */
export function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : '';
}

/**
 * Says again and again that the file has changed, until the server ends, as it does when it begins anew.
 *
 * @param asRead the file's stamp when the configuration was read from it
 */
export function insistOnSettings(
  { watcher, httpServer }: Pick<ViteDevServer, 'watcher' | 'httpServer'>,
  file: string,
  asRead: string,
): void {
  let next = FIRST_LOOK;
  let timer: NodeJS.Timeout;
  const look = () => {
    if (stampOf(file) !== asRead) {
      watcher.emit('change', file);
      next *= 2;
    }
    timer = setTimeout(look, next).unref();
  };
  timer = setTimeout(look, next).unref();
  httpServer?.once('close', () => clearTimeout(timer));
}
