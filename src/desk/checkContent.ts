import { checkUnexplained } from '../model/checkUnexplained.ts';
import { type LoadOptions, loadContent } from '../model/loadContent.ts';
import { loadCardFonts } from '../outputs/cards/cardFonts.ts';
import { checkCards } from '../outputs/cards/checkCards.ts';
import { noteWholeNames } from '../outputs/citations/wholeNames.ts';
import { compareIssues, type Issue } from '../schema/issue.ts';
import { checkTheme } from './checkTheme.ts';

/** @returns every issue of the content, as a build reports them, and what the record lacks; what an editor should know */
export async function checkContent(
  options: LoadOptions,
): Promise<{ issues: Issue[]; notes: string[] }> {
  const { readable, issues, notes } = await loadContent({ ...options, thorough: true });
  const all = [
    ...issues,
    ...checkUnexplained(readable, issues),
    ...checkCards(readable, loadCardFonts()),
    ...(await checkTheme(options.contentDir)),
  ];
  const names = noteWholeNames(readable);
  return { issues: all.sort(compareIssues), notes: names ? [...notes, names] : notes };
}
