/** Issues for programs: one object each, comments of GitHub's actions, and SARIF for code scanning. */
import { type Issue, levelOf } from '../../schema/issue.ts';
import { guideTo, ISSUES, type IssueName, LEVELS } from '../../schema/issues/catalogue.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** `{ issues: [{ name, level, path, line, column, found, expected, fix, guide }], counts: { error, warning, advice } }` */
export function jsonReport(issues: readonly Issue[]): string {
  const counts = Object.fromEntries(
    LEVELS.map((level) => [level, issues.filter((issue) => levelOf(issue) === level).length]),
  );
  const told = issues.map(({ name, path, line, column, found, expected, fix }) => ({
    name,
    level: levelOf({ name }),
    path,
    line,
    column,
    found,
    expected,
    fix,
    guide: guideTo(name),
  }));
  return JSON.stringify({ issues: told, counts }, null, 2);
}

const COMMANDS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/**
 * A workflow command for each issue, which GitHub shows beside its line.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { path, line, column, name } = issue;
      const title = `file=${property(path)},line=${line},col=${column},title=${property(name)}`;
      return `::${COMMANDS[levelOf(issue)]} ${title}::${message(sentences(issue))}`;
    })
    .join('\n');
}

const message = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function sentences({ name, found, expected, fix }: Issue): string {
  return `Found: ${found}.\nExpected: ${expected}.\nFix: ${fix}.\n${guideTo(name)}`;
}

const SARIF_LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(issues: readonly Issue[]): string {
  const names = [...new Set(issues.map(({ name }) => name))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'check', rules: names.map(ruleOf) } },
        // Columns count UTF-16 code units, as editors do.
        columnKind: 'utf16CodeUnits',
        results: issues.map((issue) => ({
          ruleId: issue.name,
          ruleIndex: names.indexOf(issue.name),
          level: SARIF_LEVELS[levelOf(issue)],
          message: { text: sentences(issue) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(issue.path) },
                region: { startLine: issue.line, startColumn: issue.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(name: IssueName) {
  const { level, meaning, fix } = ISSUES[name];
  return {
    id: name,
    shortDescription: { text: `${meaning}.` },
    help: { text: fix },
    defaultConfiguration: { level: SARIF_LEVELS[level] },
  };
}
