import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFromEnvironment } from '../../src/model/loadContent.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, path.resolve('content')],
  ['other/content', path.resolve('other/content')],
  [path.resolve('/other/content'), path.resolve('/other/content')],
])('CONTENT_DIR %s: the bundler too needs the whole path', (folder, whole) => {
  vi.stubEnv('CONTENT_DIR', folder);
  expect(contentFromEnvironment().contentDir).toBe(whole);
});
