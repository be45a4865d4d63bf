/** An article's file, or a page's, to be changed by a program: its frontmatter field by field, its prose as a whole. */
import { articleSchema } from '../schema/article.ts';
import { knownFields } from '../schema/schemaPaths.ts';
import { YamlEditor } from './editYaml.ts';

export interface EditableArticle {
  /** The frontmatter, the lines of --- left out. */
  yaml: YamlEditor;
  /** The Markdown after the frontmatter. May be replaced. */
  body: string;
  /** The whole file, with what was changed; where nothing was, as it was read. */
  toString(): string;
}

const FRONTMATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/**
 * @param file the text of a whole file, with any kind of line ends
 * @returns nothing where there is no frontmatter between two lines of ---
 * @throws where the frontmatter is not well-formed: why is for `check` to tell
 */
export function editArticle(file: string): EditableArticle | undefined {
  const match = FRONTMATTER.exec(file);
  if (match === null || match.index > 0) return undefined;
  const [whole, opening = '', source = '', closing = ''] = match;
  const yaml = new YamlEditor(source, (path) => knownFields(articleSchema, path));
  const article: EditableArticle = {
    yaml,
    body: file.slice(whole.length),
    toString: () => opening + yaml + closing + article.body,
  };
  return article;
}
