/** Takes a copy apart in a thread of its own: whatever a stranger's file does there, the command goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import { copyText, UnusableCopyError } from './copyText.ts';
import type { CopyText } from './plainText.ts';

/** What the thread says at its end. */
export type CopyAnswer = { copy: CopyText } | { found: string; fix: string };

const answer = await copyText(workerData.kind, workerData.content).then(
  (copy): CopyAnswer => ({ copy }),
  (error: unknown): CopyAnswer => {
    if (error instanceof UnusableCopyError) return { found: error.message, fix: error.fix };
    throw error;
  },
);
parentPort?.postMessage(answer);
