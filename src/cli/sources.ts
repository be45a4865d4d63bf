/** `npm run sources`: whether the addresses of sources answer, and where there are copies. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, githubReport, sarifReport } from '../desk/reports/formats.ts';
import { textReport } from '../desk/reports/textReport.ts';
import { type AskedSource, checkSources } from '../desk/sources/checkSources.ts';
import { TIMEGATE } from '../desk/sources/findCopy.ts';
import { isWrong, sourceIssues, sourceNotes, sourcesJson } from '../desk/sources/sourceIssues.ts';
import { Visitor } from '../desk/sources/visitor.ts';
import { writeCopies } from '../desk/sources/writeCopies.ts';
import { formatIssues } from '../model/formatIssues.ts';
import {
  contentFromEnvironment,
  type LoadedContent,
  loadContent,
  loadSettings,
} from '../model/loadContent.ts';
import { isHttpUrl } from '../schema/fields.ts';
import { levelOf } from '../schema/issue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Asks each source's address whether it still answers, and a web archive for a copy of what has none on record.

  npm run sources                        tells what is gone, what has moved, what does not answer, and which copies there are
  npm run sources -- --fix               writes the copies as "archived:", comments and layout stay; open each of them
  npm run sources -- --article SLUG      of that article alone
  npm run sources -- --timegate URL      asks this archive: what stands before a page's address at its TimeGate (RFC 7089);
                                         otherwise "timegate:" of site.yaml, or ${TIMEGATE}
  npm run sources -- --pause SECONDS     between two requests to one host: 2 otherwise, or what its robots.txt asks for
  npm run sources -- --timeout SECONDS   for an answer: 20 otherwise
  npm run sources -- --format FORMAT     text for people, json, github, sarif

Nothing is asked that a host's robots.txt keeps programs from. No cookies are sent, and no redirect is followed to
anything but pages of the web: not into your own network.

Exit codes: 0 nothing is wrong, 1 an address is gone, has moved or does not answer, or there is no network, or a file
changed meanwhile, 2 a wrong call, or a fault of the software.`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean' },
        fix: { type: 'boolean' },
        article: { type: 'string' },
        timegate: { type: 'string' },
        pause: { type: 'string', default: '2' },
        timeout: { type: 'string', default: '20' },
        format: { type: 'string', default: 'text' },
      },
    });
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) {
      throw new Error(`--format takes ${FORMATS.join(', ')}, not "${values.format}"`);
    }
    if (values.timegate !== undefined && !isHttpUrl(values.timegate)) {
      throw new Error(`--timegate takes an http or https URL, not "${values.timegate}"`);
    }
    const pause = milliseconds('--pause', values.pause, 0);
    const timeout = milliseconds('--timeout', values.timeout, 1);
    return { ...values, format, pause, timeout };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

function milliseconds(option: string, value: string, least: number): number {
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(seconds * 1000 >= least && seconds <= 600)) {
    throw new Error(`${option} takes seconds up to 600, not "${value}"`);
  }
  return seconds * 1000;
}

async function sources(options: ReturnType<typeof readArguments>) {
  const { contentDir, siteUrl } = contentFromEnvironment();
  const loaded = await loadContent({ contentDir, siteUrl, drafts: true });
  const errors = loaded.issues.filter((issue) => levelOf(issue) === 'error');
  if (errors.length > 0) return fail(formatIssues(errors), 1);
  const asked = askedSources(loaded, options.article);
  if (asked === undefined) return fail(`No article is called "${options.article}".`, 2);

  const settings = await loadSettings({ contentDir, siteUrl });
  const texts = new Map<string, string>();
  for (const path of new Set(asked.map((source) => source.path))) {
    texts.set(path, await readFile(join(contentDir, path.replace(/^content\//, '')), 'utf8'));
  }
  const visitor = new Visitor({ ...options, userAgent: await userAgent(settings.url) });
  const timegate = options.timegate ?? settings.timegate ?? TIMEGATE;
  const results = await checkSources(asked, timegate, visitor);
  if (visitor.heardNothing) {
    return fail('Nothing answered: there seems to be no network. Nothing was changed.', 1);
  }

  let issues = sourceIssues(results, texts);
  if (options.fix) {
    const { changed, written } = await writeCopies(contentDir, issues, texts);
    for (const { line, mend, path } of written) {
      if (mend?.kind === 'archived') {
        console.error(`written: a copy of ${mend.source} at ${path}:${line}: ${mend.url}`);
      }
    }
    for (const path of changed) {
      console.error(`${path} was changed meanwhile: nothing was written to it`);
      process.exitCode = 1;
    }
    issues = issues.filter((issue) => !written.includes(issue));
  }
  if (issues.some(isWrong)) process.exitCode = 1;
  if (options.format === 'json') return console.log(sourcesJson(results, issues));
  if (options.format !== 'text') return console.log(REPORTS[options.format](issues));
  if (issues.length > 0) console.error(await textReport(issues, contentDir));
  for (const note of sourceNotes(results)) console.log(note);
  const answering = results.filter(({ outcome }) => outcome.state === 'answers').length;
  console.log(`${answering} of ${results.length} sources answer at their address.`);
}

const REPORTS: Record<Exclude<Format, 'text' | 'json'>, typeof githubReport> = {
  github: githubReport,
  sarif: sarifReport,
};

/** @returns nothing where no article has that slug */
function askedSources(
  { entries }: LoadedContent,
  slug: string | undefined,
): AskedSource[] | undefined {
  const articles = entries.articles.filter(({ id }) => slug === undefined || id === slug);
  if (articles.length === 0 && slug !== undefined) return undefined;
  return articles.flatMap(({ data, id: slug, path }) =>
    (data.sources ?? []).flatMap(({ archived, id, published, url }) =>
      url === undefined ? [] : { slug, path, id, url, archived, published, read: data.published },
    ),
  );
}

/** The name and version of the software, and the site on whose behalf it asks. */
async function userAgent(siteUrl: string): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  return `${name}/${version} (+${siteUrl})`;
}

function fail(message: string, code: 1 | 2): void {
  console.error(message);
  process.exitCode = code;
}

const options = readArguments();
if (options.help) console.log(HELP);
else await runCommand(() => sources(options));
