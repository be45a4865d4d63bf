/** `npm run draft -- FILE`: proposes the frontmatter of an article from its prose. */
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { draftArticle } from '../desk/draft/draftArticle.ts';
import { patchOf } from '../desk/draft/patch.ts';
import { toJson } from '../desk/draft/toJson.ts';
import { readText } from '../desk/readText.ts';
import { type Copy, readCopy } from '../desk/verify/readCopy.ts';
import { writeFileSafely } from '../desk/writeFile.ts';
import { formatIssues } from '../model/formatIssues.ts';
import { contentFromEnvironment } from '../model/loadContent.ts';
import { isDay } from '../schema/days.ts';
import type { Finding } from '../schema/issue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Proposes quotes, speakers, people, organizations, countries and events from the prose of an article.

  npm run draft -- FILE             shows what would change; nothing is written
  npm run draft -- FILE --write     writes it; what is there stays, what is unsure stands as a comment
  npm run draft -- FILE --json      the proposal as JSON on standard output, and nothing else
  npm run draft -- FILE --copy PAGE.html     a saved copy of a source (HTML, text, Markdown, PDF), as often as there are:
                                             becomes an entry of sources, and of the quotes that stand in it
  npm run draft -- FILE --date 2026-03-02    the day of the article, where the file does not say it

Exit codes: 0 a proposal, 1 a file that cannot be used, 2 a wrong call, or a fault of the software.`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        write: { type: 'boolean' },
        json: { type: 'boolean' },
        date: { type: 'string' },
        copy: { type: 'string', multiple: true, default: [] },
      },
    });
    const [file, ...more] = positionals;
    if (!values.help && (file === undefined || more.length > 0)) throw new Error('Name one file.');
    if (values.date !== undefined && !isDay(values.date))
      throw new Error('--date takes a day as YYYY-MM-DD.');
    return { ...values, file: file ?? '' };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

function report(file: string, findings: readonly Finding[]) {
  console.error(
    formatIssues(findings.map((finding) => ({ ...finding, path: relative('', file) || file }))),
  );
  process.exitCode = 1;
}

async function readCopies(files: readonly string[]): Promise<Copy[] | undefined> {
  const copies: Copy[] = [];
  for (const file of files) {
    const { copy, finding } = await readCopy(file);
    if (copy) copies.push(copy);
    else report(file, [finding]);
  }
  return copies.length === files.length ? copies : undefined;
}

async function draft({ file, write, json, date, copy }: ReturnType<typeof readArguments>) {
  const { text, finding } = await readText(file);
  if (finding) return report(file, [finding]);
  const copies = await readCopies(copy);
  if (copies === undefined) return;
  const { contentDir } = contentFromEnvironment();
  const name = basename(file);
  const { draft, findings } = await draftArticle({ text, name, contentDir, date, copies });
  if (findings) return report(file, findings);
  if (json) console.log(JSON.stringify(toJson(draft.proposal), null, 2));
  if (write && draft.after !== text) await writeFileSafely(file, text, draft.after);
  if (json) return;
  if (draft.after === text) console.log('Nothing to add.');
  else if (write) console.log(`Wrote ${file}. Look for “unsure”, then run npm run check.`);
  else console.log(patchOf(file, text, draft.after));
}

const values = readArguments();
if (values.help) console.log(HELP);
else await runCommand(() => draft(values));
