import { ENGINES } from './engines.ts';

/** Says before the tests in which engines they run. */
export default function sayEngines() {
  for (const { engine, open, missing } of ENGINES) {
    console.log(open ? `${engine}: found` : `${engine}: skipped, for want of ${missing}`);
  }
}
