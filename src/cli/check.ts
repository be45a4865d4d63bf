/** `npm run check`: reports every issue of the content, as `build` does, and exits with 1 if there is one. */
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { formatIssues } from '../model/report.ts';

const { issues } = await loadContent(contentFromEnvironment());
if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  console.log('No issues.');
}
