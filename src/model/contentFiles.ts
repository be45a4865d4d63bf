/** The files of a content folder, as text. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { COUNTRY_CODES } from '../schema/countryCodes.ts';
import type { Issue } from '../schema/issue.ts';
import type { Registered } from '../schema/listed.ts';
import { checkFileNames, isContent } from './unexpectedFiles.ts';

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
  pages: ContentFile[];
  /** With what result quotes of an article were held against their sources. */
  verified: ContentFile[];
  /** `retired.yaml`, where something was published that has no file any more. */
  retired: ContentFile | undefined;
  /** Names that unexpected files were probably meant to have: referring to what they hold is no second issue. */
  meant: string[];
  issues: Issue[];
}

/**
 * Reads everything an editor writes. A file that cannot be read is an issue.
 *
 * @param instead texts that are read in the place of files, by their paths as issues name them
 */
export async function readContentFiles(
  contentDir: string,
  instead?: ReadonlyMap<string, string>,
): Promise<ContentFiles> {
  const issues: Issue[] = [];

  async function read(name: string, id: string): Promise<ContentFile[]> {
    const path = `content/${name}`;
    const file = join(contentDir, name);
    try {
      const given = instead?.get(path);
      if (given !== undefined) return [{ id, path, directory: join(file, '..'), text: given }];
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
        ...unreadable(error, path),
      });
      return [];
    }
  }

  const names = (await fileNames(contentDir)).filter(isContent);
  async function readFolder(folder: string, idOf: (name: string) => string | undefined) {
    const files = names.flatMap((name) => {
      const id = name.startsWith(`${folder}/`) ? idOf(name.slice(folder.length + 1)) : undefined;
      return id === undefined ? [] : [read(name, id)];
    });
    return (await Promise.all(files)).flat();
  }

  const yamlId = (name: string) => name.match(/^(.+)\.yaml$/)?.[1];
  const [site, retired, people, organizations, countries, articles, pages, verified] =
    await Promise.all([
      read('site.yaml', 'site'),
      names.includes('retired.yaml') ? read('retired.yaml', 'retired') : [],
      readFolder('people', yamlId),
      readFolder('organizations', yamlId),
      readFolder('countries', yamlId),
      readFolder('articles', slugOf),
      readFolder('pages', slugOf),
      readFolder('verified', yamlId),
    ]);
  const { issues: unexpected, meant } = checkFileNames(names);
  issues.push(...unexpected);
  return {
    site: site[0],
    retired: retired[0],
    people,
    organizations,
    countries,
    articles,
    pages,
    verified,
    meant,
    issues,
  };
}

/** What articles may refer to by its id, whether or not its file is as it should be. */
export function registeredIn(files: ContentFiles): Registered {
  const ids = (folder: 'people' | 'organizations') => {
    const meant = files.meant.filter((name) => name.startsWith(`${folder}/`));
    return new Set([
      ...files[folder].map(({ id }) => id),
      ...meant.map((name) => name.slice(folder.length + 1, -'.yaml'.length)),
    ]);
  };
  return {
    people: ids('people'),
    organizations: ids('organizations'),
    countries: COUNTRY_CODES,
  };
}

/** All files, and folders that look like one of content, from a folder, in the order of their names. */
export async function fileNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => !entry.isDirectory() || /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** `SLUG.md`, or `SLUG/index.md` with its pictures beside it. */
function slugOf(name: string): string | undefined {
  return name.match(/^(.+?)(?:\/index)?\.md$/)?.[1];
}

/** What keeps a file from being read, and what to do about it. */
function unreadable(error: unknown, path: string): Pick<Issue, 'found' | 'expected' | 'fix'> {
  const code = String((error as { code?: unknown }).code ?? error);
  const expected = 'a readable file of UTF-8 text';
  if (error instanceof TypeError) {
    return { found: 'bytes that are not UTF-8', expected, fix: 'save the file as UTF-8' };
  }
  if (code !== 'ENOENT') {
    const found = `a file that cannot be read (${code})`;
    return { found, expected, fix: 'look at the file and its permissions' };
  }
  return path === 'content/site.yaml'
    ? {
        found: 'no site.yaml',
        expected: 'the settings of the site: title, description, url, language, publisher',
        fix: 'write this file as the guide shows it (content/README.md, “The site”)',
      }
    : { found: 'no such file', expected, fix: 'put the file back' };
}
