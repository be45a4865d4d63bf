import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exclusive, lock } from './exclusive.ts';

const name = `test ${process.pid}`;
const file = path.join(tmpdir(), 'on-record-locks', encodeURIComponent(name));

test('what has one name is done one after the other', async () => {
  const order: string[] = [];
  const work = (what: string) =>
    exclusive(name, async () => {
      order.push(`${what} begins`);
      await Promise.resolve();
      order.push(`${what} ends`);
    });
  await Promise.all([work('one'), work('two')]);
  expect(order.join()).toMatch(/^(one|two) begins,\1 ends,(one|two) begins,\2 ends$/);
});

test('a lock that is given back twice does not open that of the next', async () => {
  const first = await lock(name);
  first();
  const second = await lock(name);
  first();
  let third: (() => void) | undefined;
  const waiting = lock(name).then((release) => {
    third = release;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(third).toBeUndefined();
  second();
  await waiting;
  third?.();
});

test.each([
  ['of a process that is gone', '999999999', new Date()],
  ['that nobody has spoken of for long', String(process.pid), new Date(Date.now() - 600_000)],
])('a lock %s holds nobody up', async (_, holder, spoken) => {
  (await lock(name))();
  writeFileSync(file, holder);
  utimesSync(file, spoken, spoken);
  const release = await lock(name);
  release();
});
