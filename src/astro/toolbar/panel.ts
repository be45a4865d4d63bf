/** What the app shows, from the first word selected to what was written. */
import type {
  Act,
  Answer,
  Choice,
  DeskState,
  Proposal,
  ShownIssue,
  Written,
} from '../../desk/pointing/types.ts';
import { ACTS } from '../../desk/pointing/types.ts';
import type { Messages } from '../../messages/messages.ts';
import { ask } from './ask.ts';
import { button, element } from './dom.ts';
import { actWords, makeForm } from './form.ts';
import { issueList } from './issueList.ts';
import { highlight, readSelection, type Selected } from './selection.ts';
import { STYLE } from './style.ts';

export class Panel {
  readonly #root: ParentNode;
  readonly #messagesFor: (language: string) => Messages;
  readonly #closed: () => void;
  /** Goes up whenever the panel is opened or closed: what was asked before is not shown any more. */
  #turn = 0;
  #listening: AbortController | undefined;

  constructor(root: ParentNode, messagesFor: (language: string) => Messages, closed: () => void) {
    this.#root = root;
    this.#messagesFor = messagesFor;
    this.#closed = closed;
  }

  async open(): Promise<void> {
    const turn = ++this.#turn;
    const state = await ask<DeskState>({ ask: 'state', path: location.pathname }).catch(
      () => undefined,
    );
    if (turn !== this.#turn) return;
    const language = state?.language ?? document.documentElement.lang;
    this.#draw(state, this.#messagesFor(language), language);
  }

  close(): void {
    this.#turn++;
    this.#listening?.abort();
    highlight(undefined);
    this.#root.replaceChildren();
  }

  #draw(state: DeskState | undefined, messages: Messages, language: string): void {
    const { pointing } = messages;
    const status = element('p', { className: 'status', role: 'status' });
    const work = element('div');
    const section = element(
      'section',
      { lang: language, ariaLabel: pointing.title },
      element(
        'header',
        {},
        element('h1', {}, pointing.title),
        button(messages.article.close, this.#closed),
      ),
      status,
      work,
    );
    this.#root.replaceChildren(element('style', {}, STYLE), section);
    // Escape leaves a form first, and the app only then.
    section.addEventListener('keyup', (event) => {
      if (event.key !== 'Escape' || !work.querySelector('form')) return;
      event.stopPropagation();
      work.querySelector<HTMLElement>('form .acts button:last-child')?.click();
    });
    if (state?.undo) this.#offerUndo(status, state.undo, messages);
    if (state?.article === undefined) {
      work.append(element('p', {}, state ? pointing.noArticle : pointing.failed));
    } else {
      this.#start(work, status, state.article.offers, messages);
    }
    if (state) void this.#listIssues(section, messages);
  }

  #start(
    work: HTMLElement,
    status: HTMLElement,
    offers: NonNullable<DeskState['article']>['offers'],
    messages: Messages,
  ): void {
    const { pointing } = messages;
    let selected: Selected | undefined;
    const hint = element('p', { className: 'soft' }, pointing.hint);
    const words = element('blockquote', { hidden: true, ariaLabel: pointing.selected });
    const alert = element('div', { role: 'alert' });
    const begin = async (act: Act) => {
      if (selected === undefined) return;
      const { words: selection } = selected;
      const path = location.pathname;
      const answer = await asked<Proposal>({ ask: 'look', path, act, selection }, messages);
      if ('problem' in answer) return alert.replaceChildren(answer.problem);
      this.#listening?.abort();
      highlight(selected.range);
      const form = makeForm({
        messages,
        offers,
        proposal: answer.result,
        cancelled: () => {
          highlight(undefined);
          this.#start(work, status, offers, messages);
          work.querySelector<HTMLElement>(`button[value=${act}]`)?.focus();
        },
        chosen: (choice) => void this.#write(form, status, selection, choice, messages),
      });
      work.replaceChildren(form);
      form.querySelector<HTMLElement>('select, input, textarea')?.focus();
    };
    const buttons = ACTS.map((act) => {
      const made = button(actWords(messages)[act], () => void begin(act));
      made.value = act;
      return made;
    });
    const update = () => {
      const found = readSelection();
      alert.replaceChildren(found === 'crossesBlocks' ? pointing.refusals.crossesBlocks : '');
      // The keyboard leaves the words to press a button: they stay selected.
      if (found === undefined && work.contains(deepFocus())) return;
      selected = found === 'crossesBlocks' ? undefined : found;
      words.hidden = selected === undefined;
      hint.hidden = selected !== undefined;
      words.textContent = selected?.range.toString() ?? '';
      highlight(selected?.range);
      for (const each of buttons) each.disabled = selected === undefined;
    };
    this.#listening?.abort();
    this.#listening = new AbortController();
    document.addEventListener('selectionchange', update, { signal: this.#listening.signal });
    work.replaceChildren(hint, words, element('div', { className: 'acts' }, ...buttons), alert);
    update();
  }

  async #write(
    form: HTMLFormElement,
    status: HTMLElement,
    selection: Selected['words'],
    choice: Choice,
    messages: Messages,
  ): Promise<void> {
    const submit = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (submit) submit.disabled = true;
    const path = location.pathname;
    const answer = await asked<Written>({ ask: 'write', path, selection, choice }, messages);
    if (submit) submit.disabled = false;
    form.querySelector('[role=alert]')?.remove();
    if ('problem' in answer) {
      const alert = element('div', { role: 'alert', tabIndex: -1 }, answer.problem);
      form.append(alert);
      alert.focus();
      return;
    }
    form.replaceWith();
    highlight(undefined);
    // The page is loaded anew, and the app with it: this stands there until then.
    this.#offerUndo(status, answer.result, messages);
  }

  #offerUndo(status: HTMLElement, { what }: Written, messages: Messages): void {
    const { pointing } = messages;
    const undo = button(pointing.undo, async () => {
      const answer = await asked<{ undone: Written }>({ ask: 'undo' }, messages);
      status.replaceChildren(
        'problem' in answer ? answer.problem : pointing.undone(answer.result.undone.what),
      );
    });
    status.replaceChildren(element('span', {}, pointing.written(what)), undo);
  }

  async #listIssues(section: HTMLElement, messages: Messages): Promise<void> {
    const { issues: words, failed } = messages.pointing;
    const path = location.pathname;
    const answer = await ask<{ issues: ShownIssue[]; root: string }>({ ask: 'issues', path }).catch(
      () => undefined,
    );
    if (!section.isConnected) return;
    if (answer === undefined) return section.append(element('p', {}, failed));
    const { issues, root } = answer;
    section.append(
      issues.length === 0
        ? element('p', { className: 'soft' }, words.none)
        : element(
            'details',
            { open: true },
            element('summary', {}, words.title(issues.length)),
            issueList(issues, messages, root),
          ),
    );
  }
}

/** @returns the desk's answer, or what keeps it from doing what it was asked for, to be shown */
async function asked<Result extends object>(
  request: Parameters<typeof ask>[0],
  messages: Messages,
): Promise<{ result: Result } | { problem: HTMLElement }> {
  const { pointing } = messages;
  let answer: Answer<Result>;
  try {
    answer = await ask<Answer<Result>>(request);
  } catch {
    return { problem: element('p', {}, pointing.failed) };
  }
  if ('refusal' in answer) {
    const { refusal, of } = answer;
    const sentence = pointing.refusals[refusal];
    return { problem: element('p', {}, of === undefined ? sentence : `${sentence} ${of}`) };
  }
  if ('issues' in answer) {
    const list = issueList(answer.issues, messages);
    return { problem: element('div', {}, element('p', {}, pointing.notWritten), list) };
  }
  return { result: answer };
}

/** What has the keyboard, shadow roots looked into. */
function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
