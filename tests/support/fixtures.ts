import path from 'node:path';
import { ROOT } from './runSite.ts';

export type FixtureName = 'minimal' | 'full' | 'hostile' | 'example';

/** The `content/` folder of a fixture. */
export function fixture(name: FixtureName): string {
  return path.join(ROOT, 'tests', 'fixtures', name, 'content');
}

/** Where each fixture says that it is published. */
export const FIXTURE_URLS: Record<FixtureName, string> = {
  minimal: 'https://gazette.example/',
  full: 'https://strait.example/',
  hostile: 'https://hostile.example/',
  example: 'https://onrecord.example/',
};

/** What the project publishes. It is the newsroom's: only tests that hold for any content look at it. */
export const OWN_CONTENT = path.join(ROOT, 'content');
