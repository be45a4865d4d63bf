/** `npm run check`: reports every issue of the content, as `build` does, and exits with 1 if there is one. */
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { formatIssues } from '../model/report.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';

const loaded = await loadContent(contentFromEnvironment());
const issues = loaded.site ? checkCards(loaded.site, loadCardFonts()) : loaded.issues;
if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  console.log('No issues.');
}
