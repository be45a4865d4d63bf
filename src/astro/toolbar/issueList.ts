/** What `check` says, each with a way to its words in the page and to its line in the editor. */
import type { ShownAt, ShownIssue } from '../../desk/pointing/types.ts';
import type { Messages } from '../../messages/messages.ts';
import { button, element } from './dom.ts';
import { findWords, highlight } from './selection.ts';

/** @param root the content folder on this machine; nothing, where no line is to be opened */
export function issueList(
  issues: readonly ShownIssue[],
  messages: Messages,
  root?: string,
): HTMLElement {
  return element(
    'ol',
    { className: 'issues' },
    ...issues.map((each) => item(each, messages, root)),
  );
}

function item(issue: ShownIssue, { pointing }: Messages, root: string | undefined): HTMLElement {
  const { name, level, path, line, column, found, fix, at } = issue;
  const { levels, words, line: openLine } = pointing.issues;
  const place = `${path.split('/').at(-1)}:${line}`;
  const file = root && `${root}/${path.replace(/^content\//, '')}:${line}:${column}`;
  return element(
    'li',
    { className: level },
    element('p', {}, element('b', {}, levels[level]), ' ', element('code', {}, name)),
    element('p', {}, sentence(found)),
    element('p', { className: 'soft' }, sentence(fix)),
    element(
      'p',
      { className: 'ways' },
      at && button(words, () => show(at)),
      file !== undefined &&
        button(openLine(place), () => {
          void fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`);
        }),
    ),
  );
}

/** Leads to the words, and selects them: they can be annotated at once, by the keyboard too. */
function show(at: ShownAt) {
  if ('fragment' in at) {
    location.hash = at.fragment;
    return;
  }
  const range = findWords(at.words, at.nth);
  if (range === undefined) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  highlight(range);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
