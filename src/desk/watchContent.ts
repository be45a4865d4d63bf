import { watch } from 'node:fs';

/** Changes that come within this many milliseconds are one: editors write a file in several steps. */
const TOGETHER = 100;
/** What editors and this desk leave for a moment. */
const PASSING = /(?:^|[/\\])\.|~$/;

/**
 * Calls after every change of the content, once for changes that come together and never twice at a time, for as long as
 * the process runs.
 *
 * @param first what is under way: changes meanwhile count, and wait for it
 */
export function watchContent(
  contentDir: string,
  first: Promise<void>,
  changed: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = first;
  watch(contentDir, { recursive: true }, (_event, name) => {
    if (PASSING.test(name ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed);
    }, TOGETHER);
  });
}
