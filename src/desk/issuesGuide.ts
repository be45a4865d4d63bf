/** `content/ISSUES.md`, made from the catalogue. */
import { CHAPTERS, type IssueEntry } from '../schema/issues/catalogue.ts';

const HEAD = `<!-- Made from src/schema/issues/ by \`npm run issues\`. Change it there. -->

# Issues

Whatever \`npm run check\`, a build or \`npm run dev\` can find in the content, by name. A message names its entry here, and
says more: the place, what was found there, what was expected, and what to do in this very case.

Names never change, so that you can search for them and filter by them. An **error** stops the build. A **warning** is told
and stops nothing, since only you can know; \`npm run check -- --strict\` fails on warnings too. **Advice** is what would make
a good record better, or what time alone brings about; \`npm run check\` tells it, and \`--fail-on advice\` fails on it.
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

const LEVEL_WORDS = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

function entryText(name: string, { level, meaning, example, fix }: IssueEntry): string {
  return `### ${name}

**${LEVEL_WORDS[level]}:** ${escapeMarkdown(meaning)}.

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
