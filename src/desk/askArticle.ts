/** Asks in a terminal for what a new article needs. */
import { cancel, intro, isCancel, type TextOptions, text } from '@clack/prompts';
import { isDay } from '../schema/days.ts';
import { isHttpUrl } from '../schema/fields.ts';
import { slugProblem } from './createArticle.ts';
import { type NewArticle, slugOf } from './newArticle.ts';

/** Whoever was asked broke it off. */
class BrokenOff extends Error {}

/** @returns nothing where whoever was asked broke it off */
export async function askArticle(
  given: Partial<NewArticle>,
  defaults: { author: string; today: string },
  contentDir: string,
): Promise<NewArticle | undefined> {
  intro('A new article');
  try {
    const title = given.title ?? (await ask({ message: 'Title', validate: within(110) }));
    return {
      title,
      slug: given.slug ?? (await askSlug(slugOf(title), contentDir)),
      summary:
        given.summary ?? (await ask({ message: 'Summary: the standfirst', validate: within(300) })),
      author:
        given.author ??
        (await ask({ message: 'Author', initialValue: defaults.author, validate: within(160) })),
      published:
        given.published ??
        (await ask({
          message: 'Day of publication',
          initialValue: defaults.today,
          validate: (value) => (isDay(value ?? '') ? undefined : 'A day as YYYY-MM-DD'),
        })),
      dateline:
        given.dateline ?? (await ask({ message: 'Dateline (may stay empty)', defaultValue: '' })),
      source: await askSource(),
    };
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    cancel('Nothing was written.');
    return undefined;
  }
}

/** Asked for only where the title gives none that is free. */
async function askSlug(fromTitle: string, contentDir: string): Promise<string> {
  if (slugProblem(contentDir, fromTitle) === undefined) return fromTitle;
  return await ask({
    message: 'Its name in the address: small letters, digits, hyphens',
    validate: (value) => (value ? slugProblem(contentDir, value) : 'A name, as harbour-loan'),
  });
}

async function askSource(): Promise<NewArticle['source']> {
  const message = 'Who published the first source? (may stay empty)';
  const publisher = await ask({ message, defaultValue: '' });
  if (publisher.trim() === '') return undefined;
  const title = await ask({ message: 'Its title', validate: within(300) });
  const url = await ask({
    message: 'Its address',
    validate: (value) =>
      isHttpUrl(value ?? '') ? undefined : 'An address that begins with https:// or http://',
  });
  return { publisher, title, url };
}

async function ask(options: TextOptions): Promise<string> {
  const answer = await text(options);
  if (isCancel(answer)) throw new BrokenOff();
  return answer;
}

const within = (most: number) => (value: string | undefined) => {
  const length = [...(value ?? '').trim()].length;
  if (length === 0) return 'A text';
  return length > most ? `${most} characters at most: these are ${length}` : undefined;
};
