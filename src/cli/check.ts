/** `npm run check`: reports every issue of the content, as `build` does. */
import { parseArgs } from 'node:util';
import { checkUnexplained } from '../model/checkUnexplained.ts';
import { formatIssues } from '../model/formatIssues.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, type Level, levelOf } from '../schema/issue.ts';
import { LEVELS } from '../schema/issues/catalogue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Reports every issue of the content, as a build does, and what the record lacks.

  npm run check                          warnings and advice are told and stop nothing
  npm run check -- --strict              warnings fail, too
  npm run check -- --fail-on LEVEL       error, warning or advice: this level fails, and what is graver

content/ISSUES.md explains every issue by its name.

Exit codes: 0 nothing in the way, 1 issues of a level that fails, 2 a wrong call, or a fault of the software.`;

function readArguments() {
  try {
    const {
      help,
      strict,
      'fail-on': named,
    } = parseArgs({
      options: {
        help: { type: 'boolean' },
        strict: { type: 'boolean' },
        'fail-on': { type: 'string' },
      },
    }).values;
    const failing = named ?? (strict ? 'warning' : 'error');
    const level = LEVELS.find((each) => each === failing);
    if (level === undefined)
      throw new Error(`--fail-on takes ${LEVELS.join(', ')}, not "${failing}"`);
    return { help, failing: LEVELS.slice(0, LEVELS.indexOf(level) + 1) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

async function check(failing: readonly Level[]) {
  const content = { ...contentFromEnvironment(), thorough: true };
  const { readable, issues, notes } = await loadContent(content);
  const all = [
    ...issues,
    ...checkUnexplained(readable, issues),
    ...checkCards(readable, loadCardFonts()),
  ].sort(compareIssues);
  if (all.length > 0) console.error(formatIssues(all));
  else console.log('No issues.');
  for (const note of notes) console.log(note);
  if (all.some((issue) => failing.includes(levelOf(issue)))) process.exitCode = 1;
}

const { help, failing } = readArguments();
if (help) console.log(HELP);
else await runCommand(() => check(failing));
