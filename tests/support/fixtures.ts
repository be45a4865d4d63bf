import path from 'node:path';
import { ROOT } from './runSite.ts';

export type FixtureName = 'minimal' | 'full' | 'hostile';

/** The `content/` folder of a fixture. */
export function fixture(name: FixtureName): string {
  return path.join(ROOT, 'tests', 'fixtures', name, 'content');
}

/** Where each fixture says that it is published. */
export const FIXTURE_URLS: Record<FixtureName, string> = {
  minimal: 'https://gazette.example/',
  full: 'https://strait.example/',
  hostile: 'https://hostile.example/',
};

/** The project's own content. */
export const OWN_CONTENT = path.join(ROOT, 'content');
