/** `npm run verify`: holds quotes against saved copies of their sources. */
import { parseArgs } from 'node:util';
import { quotedSources } from '../desk/verify/identify.ts';
import { recordResults, verifiedPath } from '../desk/verify/recordResults.ts';
import { reportJson, reportText } from '../desk/verify/reportVerification.ts';
import {
  entriesOf,
  type GivenCopy,
  type Verification,
  verifyCopy,
} from '../desk/verify/verifyCopies.ts';
import { formatIssues } from '../model/formatIssues.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { today } from '../schema/days.ts';
import { type Issue, levelOf } from '../schema/issue.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Holds every quote of a source against a saved copy of it (text, Markdown, HTML or PDF), word for word.

  npm run verify -- --source ID=FILE     against a copy of the source of that id; as often as there are copies
  npm run verify -- FILE                 finds out whose copy it is, and says by what
  npm run verify -- … --article SLUG     of that article alone, where several have the source
  npm run verify -- … --dry-run          tells the result and keeps nothing
  npm run verify -- … --json             the result as JSON on standard output, and nothing else

The result is kept in content/verified/SLUG.yaml, never the copy. Words in brackets, [sic], an ellipsis and a bracketed
capital are the editor's; commas and full stops at quotation marks are the house's: they make no difference.

Exit codes: 0 every quote stands in its copy, 1 one does not or differs, or a copy cannot be used, 2 a wrong call, or a
fault of the software.`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        source: { type: 'string', multiple: true, default: [] },
        article: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const given: GivenCopy[] = [
      ...values.source.map((value) => {
        const [, source, file] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
        if (file === undefined) throw new Error(`--source takes ID=FILE, not "${value}".`);
        return { source, file };
      }),
      ...positionals.map((file) => ({ file })),
    ];
    if (!values.help && given.length === 0) throw new Error('Name a copy.');
    return { ...values, dry: values['dry-run'] ?? false, given };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    process.exit(2);
  }
}

async function verify({ article, dry, given, json }: ReturnType<typeof readArguments>) {
  const { contentDir, siteUrl } = contentFromEnvironment();
  const { issues: all, readable } = await loadContent({ contentDir, siteUrl, drafts: true });
  const errors = all.filter((issue) => levelOf(issue) === 'error');
  if (errors.length > 0) return refuse(errors);
  const articles = readable.articles.filter(
    ({ slug }) => article === undefined || slug === article,
  );
  if (articles.length === 0) {
    console.error(`No article is called "${article}".`);
    process.exitCode = 2;
    return;
  }

  const verifications: Verification[] = [];
  const issues: Issue[] = [];
  for (const copy of given) {
    const result = await verifyCopy(copy, quotedSources(articles));
    verifications.push(...result.verifications);
    issues.push(...result.issues);
  }
  const day = today();
  if (!dry) await keep(contentDir, verifications, day);
  if (json) console.log(JSON.stringify(reportJson(verifications, day), null, 2));
  else if (verifications.length > 0) console.log(reportText(verifications));
  if (issues.length > 0) refuse(issues);
  const quotes = verifications.flatMap((each) => each.quotes);
  if (quotes.some(({ held }) => held.verdict !== 'verbatim')) process.exitCode = 1;
  if (!json && verifications.length > 0) {
    console.log(
      dry ? '\nNothing was kept.' : `\nKept in ${[...filesOf(verifications)].join(', ')}.`,
    );
  }
}

function refuse(issues: readonly Issue[]) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
}

const slugOf = ({ source }: Verification) => source.article.slug;
const filesOf = (verifications: readonly Verification[]) =>
  new Set(verifications.map((each) => `content/${verifiedPath(slugOf(each))}`));

async function keep(contentDir: string, verifications: readonly Verification[], day: string) {
  for (const [slug, each] of Map.groupBy(verifications, slugOf)) {
    await recordResults(
      contentDir,
      slug,
      each.flatMap((verification) => entriesOf(verification, day)),
    );
  }
}

const values = readArguments();
if (values.help) console.log(HELP);
else await runCommand(() => verify(values));
