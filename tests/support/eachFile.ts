/** Runs for each test file: a worker keeps its modules from one file to the next, and nothing else. */
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { removeTempFolders } from './tempFolder.ts';

/**
 * Properties try the same cases in every run, so that nobody's change fails for what somebody else broke. To look for new
 * ones: `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npx vitest run tests/annotate/properties.test.ts`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

afterAll(removeTempFolders);
