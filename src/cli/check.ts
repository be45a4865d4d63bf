/** `npm run check`: reports every issue of the content, as `build` does. */
import { parseArgs } from 'node:util';
import { checkUnexplained } from '../model/checkUnexplained.ts';
import { formatIssues } from '../model/formatIssues.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { compareIssues, levelOf } from '../schema/issue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Reports every issue of the content, as a build does.

  npm run check                warnings are told and stop nothing
  npm run check -- --strict    warnings fail, too

Exit codes: 0 nothing in the way, 1 issues (with --strict: or warnings), 2 a wrong call, or a fault of the software.`;

function readArguments() {
  try {
    return parseArgs({ options: { help: { type: 'boolean' }, strict: { type: 'boolean' } } })
      .values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

async function check(strict = false) {
  const { readable, issues, notes } = await loadContent(contentFromEnvironment());
  const all = [
    ...issues,
    ...checkUnexplained(readable, issues),
    ...checkCards(readable, loadCardFonts()),
  ].sort(compareIssues);
  const failing = strict ? all : all.filter((issue) => levelOf(issue) === 'error');
  if (all.length > 0) console.error(formatIssues(all));
  else console.log('No issues.');
  for (const note of notes) console.log(note);
  if (failing.length > 0) process.exitCode = 1;
}

const { help, strict } = readArguments();
if (help) console.log(HELP);
else await runCommand(() => check(strict));
