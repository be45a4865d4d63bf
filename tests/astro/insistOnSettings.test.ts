/** An editor who saves `site.yaml` twice in a second: the second change must not be lost while `dev` starts again. */
import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insistOnSettings, stampOf } from '../../src/astro/insistOnSettings.ts';
import { tempFolder } from '../support/tempFolder.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function server() {
  const watcher = new EventEmitter();
  const httpServer = new EventEmitter();
  const told: string[] = [];
  watcher.on('change', (file) => told.push(file));
  return { told, httpServer, fake: { watcher, httpServer } as never };
}

function settings(): string {
  const file = path.join(tempFolder(), 'site.yaml');
  writeFileSync(file, 'title: One\n');
  return file;
}

test('what stays as it was read is not told', () => {
  const { told, fake } = server();
  const file = settings();
  insistOnSettings(fake, file, stampOf(file));
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
});

test.each([
  ['changed', (file: string) => writeFileSync(file, 'title: Another\n')],
  ['removed', (file: string) => rmSync(file)],
])('a file that is %s is told until the server begins anew', (_, change) => {
  const { told, httpServer, fake } = server();
  const file = settings();
  insistOnSettings(fake, file, stampOf(file));
  change(file);
  vi.advanceTimersByTime(10_000);
  expect(told.length).toBeGreaterThan(1);
  expect(new Set(told)).toEqual(new Set([file]));
  const before = told.length;
  httpServer.emit('close');
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(before);
});

test('a file that came after the configuration was read is told', () => {
  const { told, fake } = server();
  const file = settings();
  insistOnSettings(fake, file, '');
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([file]);
});

test('a configuration that cannot be read again is not asked for without end', () => {
  const { told, fake } = server();
  const file = settings();
  insistOnSettings(fake, file, 'another');
  vi.advanceTimersByTime(60 * 60_000);
  expect(told.length).toBeLessThan(15);
});
