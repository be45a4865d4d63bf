/** `npm run check`: reports every issue of the content, as `build` does, and what the record lacks. */
import { parseArgs } from 'node:util';
import { checkContent } from '../desk/checkContent.ts';
import { fixContent } from '../desk/fixContent.ts';
import {
  FORMATS,
  type Format,
  githubReport,
  jsonReport,
  sarifReport,
} from '../desk/reports/formats.ts';
import { textReport } from '../desk/reports/textReport.ts';
import { watchContent } from '../desk/watchContent.ts';
import { contentFromEnvironment } from '../model/loadContent.ts';
import { type Issue, levelOf } from '../schema/issue.ts';
import { LEVELS } from '../schema/issues/catalogue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Reports every issue of the content, as a build does, and what the record lacks.

  npm run check                          warnings and advice are told and stop nothing
  npm run check -- --strict              warnings fail, too
  npm run check -- --fail-on LEVEL       error, warning or advice: this level fails, and what is graver
  npm run check -- --format FORMAT       text for people, json, github (comments beside the lines), sarif
  npm run check -- --fix                 first mends what has one right answer, in the files; comments and layout stay
  npm run check -- --watch               again after every change of the content, until Ctrl+C

Other formats than text are all that stands on standard output: npm run --silent check -- --format json
content/ISSUES.md explains every issue by its name.

Exit codes: 0 nothing in the way, 1 issues of a level that fails, 2 a wrong call, or a fault of the software.`;

const REPORTS: Record<Exclude<Format, 'text'>, (issues: readonly Issue[]) => string> = {
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
};

const { contentDir, ...content } = contentFromEnvironment();
const { help, fix, watch, format, failing } = readArguments();
if (help) console.log(HELP);
else {
  const first = runCommand(check);
  if (watch) watchContent(contentDir, first, () => runCommand(checkAgain));
}

function readArguments() {
  try {
    const { help, strict, fix, watch, ...named } = parseArgs({
      options: {
        help: { type: 'boolean' },
        strict: { type: 'boolean' },
        fix: { type: 'boolean' },
        watch: { type: 'boolean' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string' },
      },
    }).values;
    const format = oneOf(FORMATS, named.format, '--format');
    const level = oneOf(LEVELS, named['fail-on'] ?? (strict ? 'warning' : 'error'), '--fail-on');
    return { help, fix, watch, format, failing: LEVELS.slice(0, LEVELS.indexOf(level) + 1) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: string, option: string) {
  const choice = choices.find((each) => each === value);
  if (choice === undefined)
    throw new Error(`${option} takes ${choices.join(', ')}, not "${value}"`);
  return choice;
}

async function check() {
  if (fix) await mend();
  const { issues, notes } = await checkContent({ contentDir, ...content });
  if (format !== 'text') console.log(REPORTS[format](issues));
  else {
    if (issues.length > 0) console.error(await textReport(issues, contentDir));
    else console.log('No issues.');
    for (const note of notes) console.log(note);
  }
  process.exitCode = issues.some((issue) => failing.includes(levelOf(issue))) ? 1 : 0;
}

/** Told on standard error, where no format is. */
async function mend() {
  const { mended, changed } = await fixContent({ contentDir, ...content });
  for (const { path, line, column, name } of mended) {
    console.error(`mended: ${name} in ${path}:${line}:${column}`);
  }
  for (const path of changed)
    console.error(`${path} was changed meanwhile: nothing was written to it`);
}

async function checkAgain() {
  if (format === 'text' && process.stdout.isTTY) console.clear();
  await check();
}
