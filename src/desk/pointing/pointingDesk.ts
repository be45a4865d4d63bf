/** The desk behind the page: looks at an article, writes what was chosen for its words, and takes that back. */
import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { loadContent } from '../../model/loadContent.ts';
import type { EntityKey } from '../../schema/entityKey.ts';
import { levelOf } from '../../schema/issue.ts';
import type { TextRange } from '../../text/range.ts';
import { checkContent } from '../checkContent.ts';
import { FileChangedError, writeFileSafely } from '../writeFile.ts';
import { locate } from './locate.ts';
import { offersOf } from './offers.ts';
import { type OpenArticle, openPage } from './openArticle.ts';
import { proposeAt } from './proposeAt.ts';
import { recordChoice } from './recordChoice.ts';
import type { DeskRequest } from './requests.ts';
import { shownIssues } from './shownIssues.ts';
import type {
  Answer,
  Choice,
  DeskState,
  Proposal,
  Selection,
  ShownIssue,
  Written,
} from './types.ts';

interface Options {
  contentDir: string;
  /** Wins over the URL of `site.yaml`. */
  siteUrl?: string | undefined;
}

/** One change of one file. */
interface Change extends Written {
  file: string;
  before: string;
  after: string;
}

/** One for a running `dev`: it remembers what was written last. */
export class PointingDesk {
  readonly #options: Options;
  #last: Change | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  async answer(request: DeskRequest): Promise<object> {
    switch (request.ask) {
      case 'state':
        return this.#state(request.path);
      case 'issues':
        return this.#issues(request.path);
      case 'look':
        return this.#look(request.path, request.selection, request.act);
      case 'write':
        return this.#write(request.path, request.selection, request.choice);
      case 'undo':
        return this.#undo();
    }
  }

  #open(path: string) {
    return openPage(this.#options.contentDir, this.#options.siteUrl, path);
  }

  async #state(path: string): Promise<DeskState> {
    const { siteLanguage, article } = await this.#open(path);
    const last = this.#last;
    return {
      language: siteLanguage,
      article: article && { path: article.path, offers: offersOf(article) },
      undo: last && { act: last.act, what: last.what },
    };
  }

  async #issues(path: string): Promise<{ issues: ShownIssue[]; root: string }> {
    const [{ article }, { issues }] = await Promise.all([
      this.#open(path),
      checkContent({ ...this.#options, drafts: true }),
    ]);
    return { issues: shownIssues(issues, article), root: this.#options.contentDir };
  }

  async #look(path: string, selection: Selection, act: Choice['act']): Promise<Answer<Proposal>> {
    const { article } = await this.#open(path);
    if (article === undefined) return { refusal: 'notThePage' };
    const { at, refused } = locate(article.body, article.language, selection, act);
    return refused ?? proposeAt(article, at, act);
  }

  async #write(path: string, selection: Selection, choice: Choice): Promise<Answer<Written>> {
    const { article } = await this.#open(path);
    if (article === undefined) return { refusal: 'notThePage' };
    const { at, refused } = locate(article.body, article.language, selection, choice.act);
    if (refused) return refused;
    if (!(await this.#holds(article.file))) return { refusal: 'outside' };
    const words = proposeAt(article, at, choice.act);
    const after = recordChoice(article.text, words, choice, knownIn(article));
    if (after === undefined || after === article.text) return { refusal: 'notThePage' };
    const checked = await this.#check(article, after, choice, at.range);
    if (checked !== undefined) return checked;
    const what = choice.act === 'name' ? at.exact : choice.id;
    return this.#replace({
      act: choice.act,
      what,
      file: article.file,
      before: article.text,
      after,
    });
  }

  /** @returns what keeps the text from being written, if anything does */
  async #check(
    { path }: OpenArticle,
    after: string,
    choice: Choice,
    range: TextRange,
  ): Promise<Answer<never> | undefined> {
    const { readable, issues } = await loadContent({
      ...this.#options,
      drafts: true,
      instead: new Map([[path, after]]),
    });
    const errors = issues.filter((issue) => levelOf(issue) === 'error');
    if (errors.length > 0) return { issues: shownIssues(errors) };
    if (choice.act === 'name') return undefined;
    const article = readable.articles.find((each) => each.path === path);
    const found = article?.[choice.act === 'quote' ? 'quotes' : 'claims'].find(
      ({ id }) => id === choice.id,
    );
    // Words that are found elsewhere than where somebody pointed would be the wrong ones.
    const isThere = found?.ranges.every(
      ({ start, end }) => start >= range.start && end <= range.end,
    );
    return isThere ? undefined : { refusal: 'notTold' };
  }

  async #undo(): Promise<Answer<{ undone: Written }>> {
    const last = this.#last;
    if (last === undefined) return { refusal: 'nothingToUndo' };
    const done = await this.#replace({ ...last, before: last.after, after: last.before });
    if (!('what' in done)) return done;
    this.#last = undefined;
    return { undone: { act: last.act, what: last.what } };
  }

  async #replace(change: Change): Promise<Answer<Written>> {
    try {
      await writeFileSafely(change.file, change.before, change.after);
    } catch (error) {
      if (error instanceof FileChangedError) return { refusal: 'changed' };
      throw error;
    }
    this.#last = change;
    return { act: change.act, what: change.what };
  }

  /** Whether a file is in the content folder, wherever links lead. */
  async #holds(file: string): Promise<boolean> {
    const [folder, target] = await Promise.all([
      realpath(this.#options.contentDir),
      realpath(file),
    ]);
    const way = relative(folder, target);
    return way !== '' && !/^\.\.(?:[/\\]|$)|^(?:[a-z]:|[/\\])/i.test(way);
  }
}

function knownIn({ listings, records }: OpenArticle) {
  return {
    namesOf: (key: EntityKey) => {
      const listing = listings.find(({ record }) => record.key === key);
      if (listing) return listing.names;
      const record = records.get(key);
      return record
        ? [record.name, ...record.written.map(({ text }) => text), ...record.library]
        : [];
    },
    isRegistered: (key: EntityKey) => records.get(key)?.registered === true,
  };
}
