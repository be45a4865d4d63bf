import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleSchema } from '../schema/article.ts';
import { splitFrontmatter } from '../schema/frontmatter.ts';
import { validate } from '../schema/validate.ts';
import { parseYaml } from '../schema/yamlFile.ts';
import { type NewArticle, newArticle, slugOf } from './newArticle.ts';
import { FileChangedError, writeFileSafely } from './writeFile.ts';

/**
 * Writes the file of a new article, unless something has its slug already.
 *
 * @returns the file's path, and why it was not written, if it was not
 */
export async function createArticle(
  contentDir: string,
  article: NewArticle,
): Promise<{ path: string; problem?: string }> {
  const slug = slugOf(article.title);
  const folder = join(contentDir, 'articles');
  const path = join(folder, `${slug}.md`);
  if (slug === '')
    return {
      path,
      problem: 'The title has no letter or digit that an address can have: write the file by hand.',
    };
  const text = newArticle(article);
  const { parts } = splitFrontmatter(text);
  const [finding] = parts ? validate(articleSchema, parseYaml(parts.yaml)).findings : [];
  if (finding)
    return { path, problem: `${finding.found}. Expected: ${finding.expected}. ${finding.fix}.` };
  for (const taken of [path, join(folder, slug)]) {
    if (await exists(taken))
      return {
        path,
        problem: `${taken} is there already: nothing was written. Choose another title.`,
      };
  }
  try {
    await mkdir(folder, { recursive: true });
    await writeFileSafely(path, undefined, text);
    return { path };
  } catch (error) {
    if (error instanceof FileChangedError) return { path, problem: `${error.message}.` };
    throw error;
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
