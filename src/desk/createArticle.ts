import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleSchema } from '../schema/article.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../schema/yamlFile.ts';
import { type NewArticle, newArticle, slugOf } from './newArticle.ts';
import { FileChangedError, UnwritableFileError, writeFileSafely } from './writeFile.ts';

/**
 * Writes the file of a new article, unless something has its slug already.
 *
 * @returns the file's path, and why it was not written, if it was not
 */
export async function createArticle(
  contentDir: string,
  article: NewArticle,
): Promise<{ path: string; problem?: string }> {
  const slug = article.slug ?? slugOf(article.title);
  const folder = join(contentDir, 'articles');
  const path = join(folder, `${slug}.md`);
  const problem = slugProblem(contentDir, slug);
  if (problem !== undefined) return { path, problem };
  const text = newArticle(article);
  const { parts } = splitFrontmatter(text);
  const [finding] = parts ? validate(articleSchema, parseYaml(parts.yaml)).findings : [];
  if (finding)
    return { path, problem: `${finding.found}. Expected: ${finding.expected}. ${finding.fix}.` };
  try {
    await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new UnwritableFileError(
        `${folder} cannot be made (${error.code}): nothing was written`,
      );
    });
    await writeFileSafely(path, undefined, text);
    return { path };
  } catch (error) {
    if (error instanceof FileChangedError || error instanceof UnwritableFileError)
      return { path, problem: `${error.message}.` };
    throw error;
  }
}

/** @returns why no new article can have a slug, if none can */
export function slugProblem(contentDir: string, slug: string): string | undefined {
  if (slug === '')
    return 'The title has no letter or digit that an address can have: name the article with --slug.';
  if (slugOf(slug) !== slug)
    return 'A slug has small letters and digits of English, and single hyphens between them.';
  const folder = join(contentDir, 'articles');
  const taken = [join(folder, `${slug}.md`), join(folder, slug)].find((path) => existsSync(path));
  return taken && `${taken} is there already: nothing was written. Choose another title.`;
}
