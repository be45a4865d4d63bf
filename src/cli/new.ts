/** `npm run new -- "Title"`: writes a new article to begin with. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { askArticle } from '../desk/askArticle.ts';
import { createArticle } from '../desk/createArticle.ts';
import type { NewArticle } from '../desk/newArticle.ts';
import { contentFromEnvironment, loadSettings } from '../model/loadContent.ts';
import { today } from '../schema/days.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Writes a new article: a draft with every field explained. What is there is never overwritten.

  npm run new                                asks for what is needed
  npm run new -- "The harbour and the loan"  asks for the rest
  npm run new -- "Title" --summary "…" --author "Ada Byrne" --published 2026-03-02 --dateline "Port Vell"
                                             asks for nothing; where there is no terminal, only the title is needed
  npm run new -- "Title" --slug harbour-loan its name in the address, where the title gives none

Exit codes: 0 written, 1 not written, 2 a wrong call, or a fault of the software.`;

const OPTIONS = {
  help: { type: 'boolean' },
  summary: { type: 'string' },
  author: { type: 'string' },
  published: { type: 'string' },
  dateline: { type: 'string' },
  slug: { type: 'string' },
} as const;

function fail(message: string): never {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
    if (positionals.length > 1) throw new Error('Put the title in quotation marks.');
    return { ...values, title: positionals[0] };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function create({ help: _, ...given }: ReturnType<typeof readArguments>) {
  const { contentDir, siteUrl } = contentFromEnvironment();
  const { publisher } = await loadSettings({ contentDir, siteUrl });
  if (publisher.name === '' && !given.author) {
    console.error(
      `${relative('', join(contentDir, 'site.yaml'))} cannot be read, and its publisher is the author where none is given. ` +
        'npm run check says what is wrong with it; with --author the article can be written at once.',
    );
    process.exitCode = 1;
    return;
  }
  const defaults = { author: publisher.name, today: today() };
  const article = await complete(given, defaults, contentDir);
  if (article === undefined) {
    process.exitCode = 1;
    return;
  }
  const { path, problem } = await createArticle(contentDir, article);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const shown = relative('', path);
  console.log(`Wrote ${shown}. Paste or write the prose into it, then: npm run draft -- ${shown}`);
}

async function complete(
  given: Partial<NewArticle>,
  defaults: { author: string; today: string },
  contentDir: string,
): Promise<NewArticle | undefined> {
  const whole = given.title && given.summary && given.author && given.published;
  if (process.stdin.isTTY && process.stdout.isTTY && !whole)
    return askArticle(given, defaults, contentDir);
  if (!given.title) return fail('Give the title.');
  return {
    title: given.title,
    slug: given.slug,
    summary: given.summary ?? 'To be written.',
    author: given.author ?? defaults.author,
    published: given.published ?? defaults.today,
    dateline: given.dateline,
  };
}

const values = readArguments();
if (values.help) console.log(HELP);
else await runCommand(() => create(values));
