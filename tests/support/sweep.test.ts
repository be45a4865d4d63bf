import { expect, test, vi } from 'vitest';
import { sweep } from './sweep.ts';

test('CI takes all cases, npm test some of them, and nobody others', () => {
  vi.stubEnv('SWEEP', 'all');
  expect(sweep([320, 375, 1280], [375])).toEqual([320, 375, 1280]);
  vi.stubEnv('SWEEP', '');
  expect(sweep([320, 375, 1280], [375])).toEqual([375]);
  expect(() => sweep([320, 375], [376])).toThrow('376');
});
