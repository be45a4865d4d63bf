/** The files of a content folder, as text. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../schema/issue.ts';

export interface ContentFile {
  /** The id, code or slug that the file's name gives. */
  id: string;
  /** As issues name it: from the project's root, with forward slashes. */
  path: string;
  /** Its folder on this machine. */
  directory: string;
  text: string;
}

export interface ContentFiles {
  site: ContentFile | undefined;
  people: ContentFile[];
  organizations: ContentFile[];
  countries: ContentFile[];
  articles: ContentFile[];
  issues: Issue[];
}

/** Reads everything an editor writes. A file that cannot be read is an issue. */
export async function readContentFiles(contentDir: string): Promise<ContentFiles> {
  const issues: Issue[] = [];

  async function read(relative: string, id: string): Promise<ContentFile[]> {
    const path = `content/${relative}`;
    const file = join(contentDir, relative);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        await readFile(file),
      );
      return [{ id, path, directory: join(file, '..'), text }];
    } catch (error) {
      issues.push({
        name: 'FileUnreadable',
        path,
        line: 1,
        column: 1,
        found: error instanceof TypeError ? 'bytes that are not UTF-8' : messageOf(error),
        expected: 'a readable file of UTF-8 text',
        fix:
          error instanceof TypeError
            ? 'save the file as UTF-8'
            : 'look at the file and its permissions',
      });
      return [];
    }
  }

  async function readFolder(folder: string, idOf: (relative: string) => string | undefined) {
    const names = await readdir(join(contentDir, folder), { recursive: true }).catch(() => []);
    const files = names
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .flatMap((name) => {
        const id = idOf(name);
        return id === undefined ? [] : [read(`${folder}/${name}`, id)];
      });
    return (await Promise.all(files)).flat();
  }

  const yamlId = (name: string) => name.match(/^(.+)\.ya?ml$/)?.[1];
  const [site, people, organizations, countries, articles] = await Promise.all([
    read('site.yaml', 'site'),
    readFolder('people', yamlId),
    readFolder('organizations', yamlId),
    readFolder('countries', yamlId),
    readFolder('articles', articleSlug),
  ]);
  return { site: site[0], people, organizations, countries, articles, issues };
}

/** `SLUG.md`, or `SLUG/index.md` with its pictures beside it. */
function articleSlug(name: string): string | undefined {
  return name.match(/^(.+?)(?:\/index)?\.md$/)?.[1];
}

function messageOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT'
    ? 'no such file'
    : `a file that cannot be read (${String(code ?? error)})`;
}
