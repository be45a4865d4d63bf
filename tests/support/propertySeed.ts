/**
 * Properties try the same cases in every run, so that nobody's change fails for what somebody else broke. To look for new
 * ones: `PROPERTY_SEED=$RANDOM PROPERTY_RUNS=5000 npx vitest run tests/annotate/properties.test.ts`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
