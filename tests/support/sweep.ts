/**
 * The cases of a sweep: many of a kind, each of which takes seconds in a browser or a build. `npm test` takes those that
 * stand for the others; `.ci/run` sets `SWEEP=all`, and takes each.
 *
 * @param few some of `all`
 */
export function sweep<Case>(all: readonly Case[], few: readonly Case[]): readonly Case[] {
  const strange = few.filter((each) => !all.includes(each));
  if (strange.length > 0) throw new Error(`Not of the sweep: ${strange.join(', ')}`);
  return process.env.SWEEP === 'all' ? all : few;
}
