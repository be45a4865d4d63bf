/** `content/ISSUES.md`, made from the catalogue. */
import { CHAPTERS, type IssueEntry } from '../schema/issues/catalogue.ts';

const HEAD = `<!-- Made from src/schema/issues/ by \`npm run issues\`. Change it there. -->

# Issues

Whatever \`npm run check\`, a build or \`npm run dev\` can find in the content, by name. A message names its entry here, and
says more: the place, what was found there, what was expected, and what to do in this very case.

Names never change, so that you can search for them and filter by them. An **error** stops the build. A **warning** is told
and stops nothing, since only you can know; \`npm run check -- --strict\` fails on warnings too.
`;

export function issuesGuide(): string {
  return [
    HEAD,
    ...CHAPTERS.flatMap(([heading, entries]) => [
      `## ${heading}\n`,
      ...Object.entries<IssueEntry>(entries).map(([name, entry]) => entryText(name, entry)),
    ]),
  ].join('\n');
}

function entryText(name: string, { level, meaning, example, fix }: IssueEntry): string {
  return `### ${name}

**${level === 'error' ? 'Error' : 'Warning'}:** ${escapeMarkdown(meaning)}.

\`\`\`text
${example}
\`\`\`

${fix}
`;
}

/** A figure's colons and a comment's # are no Markdown; what begins like HTML would be. */
function escapeMarkdown(text: string): string {
  return text.replaceAll('<', '&lt;');
}
