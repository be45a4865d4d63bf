import { formatCounts, levelMark } from '../model/formatIssues.ts';
import type { Issue } from '../schema/issue.ts';
import { escapeMarkup } from '../text/escape.ts';

const STYLE = `
:root { color-scheme: light dark; --soft: light-dark(#625d52, #a79f8e); --accent: light-dark(#9c2117, #f08a7c) }
body { max-width: 46rem; margin: 3rem auto; padding: 0 1.2rem; font: 1rem/1.5 system-ui, sans-serif;
  color: light-dark(#1c1a16, #ebe6da); background: light-dark(#fcfbf7, #16150f) }
h1 { margin: 0 0 2rem; font-size: 1.5rem }
section { margin: 0 0 1.6rem; padding-top: 0.8rem; border-top: 1px solid light-dark(#dcd6c8, #3a372e) }
h2 { margin: 0 0 0.3rem; font-size: 1rem; overflow-wrap: anywhere }
h2 span { color: var(--accent) }
dl { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0.15rem 0.5rem; margin: 0 }
dt, p { color: var(--soft) }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
@media (width < 30rem) { dl { display: block } dd { margin-bottom: 0.4rem } }
`;

/**
 * The report as a page, which `dev` shows in the place of any other while the content has errors: what `check` prints,
 * and nothing around it.
 */
export function reportPage(issues: readonly Issue[]): string {
  const title = escapeMarkup(formatCounts(issues));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main data-report>
<h1>${title}</h1>
${issues.map(section).join('\n')}
<p>This page makes way for the site as soon as they are fixed.</p>
</main>
</body>
</html>
`;
}

function section(issue: Issue): string {
  const { path, line, column, name, found, expected, fix } = issue;
  const row = ([term, text]: [string, string]) => `<dt>${term}</dt><dd>${escapeMarkup(text)}</dd>`;
  const rows: [string, string][] = [
    ['found', found],
    ['expected', expected],
    ['fix', fix],
  ];
  return `<section>
<h2>${escapeMarkup(`${path}:${line}:${column}`)} <span>${name}${levelMark(issue)}</span></h2>
<dl>${rows.map(row).join('')}</dl>
</section>`;
}
