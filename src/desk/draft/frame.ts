/** The fields that every article needs, as far as the prose and the file's name tell them. */

import { isDay } from '../../schema/days.ts';
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import type { Finding } from '../../schema/issue.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type EditableArticle, editArticle } from '../frontmatter.ts';

/** What the site and the caller know of an article that has no frontmatter yet. */
export interface Circumstances {
  /** The file's name: a day in it is the day of the article. */
  name: string;
  /** The day of the article, where whoever asks says it. */
  date?: string | undefined;
  today: string;
  author: string;
  /** BCP 47, of the site. */
  language: string;
}

/**
 * Gives a file a frontmatter, if it has none, and in it what is missing of the fields that every article needs.
 *
 * @returns the article to go on with, or why its frontmatter cannot be used
 */
export function frameArticle(
  file: string,
  about: Circumstances,
): { article: EditableArticle; finding?: undefined } | { article?: undefined; finding: Finding } {
  const opened = /^\uFEFF?---[ \t]*\r?\n/.test(file);
  const framed = opened ? file : withFrontmatter(file);
  const { findings } = splitFrontmatter(framed);
  if (findings[0]) return { finding: findings[0] };
  const article = editArticle(framed);
  if (article === undefined) return { finding: UNENDED };
  addFields(article, about);
  return { article };
}

const UNENDED: Finding = {
  name: 'FrontmatterMissing',
  line: 1,
  column: 1,
  found: 'frontmatter that is opened by --- and never closed',
  expected: 'YAML between two lines of ---, then the prose',
  fix: 'put a line of --- between the last field and the prose',
};

function withFrontmatter(file: string): string {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : '';
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  return `${bom}---${eol}---${eol}${eol}${file.slice(bom.length)}`;
}

function addFields(
  article: EditableArticle,
  { name, date, today, author, language }: Circumstances,
) {
  const { yaml } = article;
  const lacks = (field: string) => yaml.get([field]) === undefined || yaml.get([field]) === null;
  const unfinished = ['title', 'summary', 'authors', 'published'].some(lacks);
  if (lacks('title')) {
    const heading = /^\s*#[ \t]+(\S.{0,1000})/.exec(article.body);
    // The title is the page's heading: the prose has none of its own.
    if (heading) article.body = `\n${article.body.slice(heading[0].length).trimStart()}`;
    const title = heading?.[1]?.replace(/(?<!#)#+\s*$/, '').trim();
    yaml.set(
      ['title'],
      cut(title || opening(article.body, language, 110), language, 110),
      title ? {} : { comment: 'unsure: the first words of the prose' },
    );
  }
  if (lacks('summary')) {
    yaml.set(['summary'], opening(article.body, language, 300), {
      comment: 'unsure: the first sentence of the prose',
    });
  }
  if (lacks('authors')) {
    yaml.set(['authors'], [{ name: author }], { comment: 'unsure: the publisher' });
  }
  if (lacks('published')) {
    const inName = /\d{4}-\d\d-\d\d/.exec(name)?.[0];
    const known = inName !== undefined && isDay(inName) ? inName : undefined;
    const unsure = { comment: 'unsure: today. The days of the quotes were counted from it' };
    const from = known === undefined ? unsure : { comment: 'from the name of the file' };
    yaml.set(['published'], date ?? known ?? today, date === undefined ? from : {});
  }
  // A published article stays one: only what lacked a field is a draft.
  if (unfinished && lacks('draft')) yaml.set(['draft'], true);
}

/** The first sentence of the first paragraph that is none of Markdown's marks. */
function opening(body: string, language: string, most: number): string {
  const paragraphs = body.slice(0, 20_000).split(/\n\s*\n/);
  const plain = paragraphs.map((each) =>
    each
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`>]/g, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const first =
    plain.find((each) => /\p{L}/u.test(each) && !/^(?:#|::|!|\||<)/.test(each)) ?? 'Untitled';
  const { start, end } = sentenceAt(first, 0, language);
  return cut(first.slice(start, end), language, most);
}

function cut(words: string, language: string, most: number): string {
  return cutAtWord(words, most, language, (text) => [...text].length);
}
