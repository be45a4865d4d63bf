/**
 * How a site grows: archives of several sizes, each built cold, with its cards kept, with nothing changed and after one
 * edit, beside other generators that write as many files of as many bytes, in one run.
 *
 *     npm run bench:scale -- --sizes 10,100,1000,5000 --out FOLDER
 *     npm run bench:scale -- --sizes 10,30 --without-cards --without-others
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, siteEnvironment } from '../../support/runSite.ts';
import { writeArchive } from './archive.ts';
import { chart } from './chart.ts';
import { type Measured, measure } from './measured.ts';
import { buildOther, OTHERS, writtenSite } from './others.ts';

const { values: given } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100' },
    out: { type: 'string', default: path.join(tmpdir(), 'on-record-scale') },
    'without-cards': { type: 'boolean', default: false },
    'without-others': { type: 'boolean', default: false },
  },
});
const sizes = given.sizes.split(',').map(Number);

interface Row extends Measured {
  articles: number;
  what: string;
  files: number;
  bytes: number;
}

/** Section 8 of the design. */
const BOUNDS = { ratio: 1.25, memory: 1e9, edit: 0.1 };
const COLD = 'cold';
const FULL = 'cards kept';
const SAME = 'nothing changed';
const EDIT = 'one edit';

const rows: Row[] = [];
const place = mkdtempSync(path.join(tmpdir(), 'on-record-scale-'));
process.once('exit', () => rmSync(place, { recursive: true, force: true }));
mkdirSync(given.out, { recursive: true });
const project = copyProject();

for (const articles of sizes) {
  const contentDir = path.join(place, 'content');
  const dist = path.join(place, 'dist');
  for (const folder of [
    contentDir,
    dist,
    path.join(project, '.cache'),
    path.join(project, '.astro'),
  ]) {
    rmSync(folder, { recursive: true, force: true });
  }
  writeArchive(contentDir, articles);
  const build = async (what: string) => {
    const measured = await measure(
      process.execPath,
      [
        'node_modules/astro/bin/astro.mjs',
        'build',
        '--outDir',
        dist,
        '--config',
        'scale.config.mjs',
      ],
      {
        cwd: project,
        env: siteEnvironment({ contentDir, pagesCache: path.join(project, '.cache/pages') }),
      },
    );
    note(articles, what, measured, dist);
  };
  await build(COLD);
  if (!given['without-cards']) {
    rmSync(path.join(project, '.cache/pages'), { recursive: true, force: true });
    await build(FULL);
  }
  await build(SAME);
  const edited = path.join(contentDir, `articles/article-${Math.floor(articles / 2)}.md`);
  writeFileSync(edited, `${readFileSync(edited, 'utf8').trimEnd()} One word more.\n`);
  await build(EDIT);
  if (!given['without-others']) {
    const site = writtenSite(dist);
    for (const other of OTHERS) {
      const measured = await buildOther(other, place, site);
      if (measured) note(articles, other.name, measured, dist);
      else console.log(`${other.name} is not to be had here.`);
    }
  }
}
report();

function note(articles: number, what: string, measured: Measured, dist: string) {
  const { texts, files } = writtenSite(dist);
  const all = [...texts, ...files];
  const bytes = all.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
  rows.push({ articles, what, ...measured, files: all.length, bytes });
  console.log(line(rows.at(-1) as Row));
}

function line({ articles, what, seconds, cpu, memory, files, bytes }: Row): string {
  return [
    articles.toLocaleString('en').padStart(6),
    what.padEnd(16),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${cpu?.toFixed(1) ?? '–'} s cpu`.padStart(13),
    `${memory === undefined ? '–' : Math.round(memory / 1e6)} MB`.padStart(9),
    `${files.toLocaleString('en')} files`.padStart(14),
    `${(bytes / 1e6).toFixed(0)} MB`.padStart(8),
    `${(files / seconds).toFixed(0)} files/s`.padStart(13),
  ].join('  ');
}

function report() {
  const of = (articles: number, what: string) =>
    rows.find((row) => row.articles === articles && row.what === what);
  const kinds = [...new Set(rows.map(({ what }) => what))];
  console.log(`\n${rows.map(line).join('\n')}\n`);
  // The cards have a bench and a bound of their own, and the others draw none.
  const full = given['without-cards'] ? COLD : FULL;
  for (const articles of sizes) {
    const ours = of(articles, full);
    if (!ours) continue;
    const ratios = OTHERS.flatMap(({ name }) => {
      const theirs = of(articles, name);
      return theirs ? `${name} ${ratio(ours, theirs)}` : [];
    });
    const edit = of(articles, EDIT);
    const cold = of(articles, COLD);
    console.log(
      [
        `${articles} articles:`,
        ...(ratios.length > 0
          ? [`beside ${ratios.join(', ')} (bound ${BOUNDS.ratio} of plain Astro)`]
          : []),
        `memory ${pass((ours.memory ?? 0) <= BOUNDS.memory)}`,
        ...(edit && cold
          ? [
              `one edit ${ratio(edit, cold)} of a cold build, ${ratio(edit, ours)} of one with its cards kept (bound ${BOUNDS.edit})`,
            ]
          : []),
      ].join(' '),
    );
  }
  for (const what of kinds) {
    const slopes = sizes.slice(1).flatMap((articles, index) => {
      const [small, large] = [of(sizes[index] as number, what), of(articles, what)];
      if (!small || !large) return [];
      const exponent = (a: number, b: number) =>
        (Math.log(b / a) / Math.log(large.articles / small.articles)).toFixed(2);
      const each = (1000 * (large.seconds - small.seconds)) / (large.articles - small.articles);
      const memory =
        small.memory && large.memory
          ? `, ${Math.round((large.memory - small.memory) / 1000 / (large.articles - small.articles))} kB of memory`
          : '';
      return `${small.articles} to ${large.articles}: time to the power ${exponent(small.seconds, large.seconds)}, ${each.toFixed(0)} ms${memory} for each article`;
    });
    if (slopes.length > 0) console.log(`${what}: ${slopes.join('; ')}`);
  }
  const lines = kinds.map((what) => ({
    name: what,
    points: rows
      .filter((row) => row.what === what)
      .map(({ articles, seconds }) => [articles, seconds] as const),
  }));
  writeFileSync(
    path.join(given.out, 'scale.svg'),
    chart(lines, 'Seconds of a build, by the number of articles'),
  );
  writeFileSync(path.join(given.out, 'scale.json'), JSON.stringify(rows, null, 2));
  console.log(`\nDrawn in ${path.join(given.out, 'scale.svg')}`);
}

/** By the clock and, as other work on the machine does not count there, in seconds of processors. */
function ratio(one: Row, other: Row): string {
  const times = (one.seconds / other.seconds).toFixed(2);
  return one.cpu && other.cpu ? `${times} (cpu ${(one.cpu / other.cpu).toFixed(2)})` : times;
}

const pass = (is: boolean) => (is ? 'pass' : 'FAIL');

/** A project of its own: what ours keeps between builds stays as it is. */
function copyProject(): string {
  const folder = path.join(place, 'project');
  for (const name of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const integrations = given['without-cards']
    ? "site.integrations.filter(({ name }) => name !== 'cards')"
    : 'site.integrations';
  writeFileSync(
    path.join(folder, 'scale.config.mjs'),
    `import site from './astro.config.mjs';\nexport default { ...site, integrations: ${integrations} };\n`,
  );
  return folder;
}
