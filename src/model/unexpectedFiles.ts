/** Files of the content that nothing reads: named, with the place for which each was probably meant. */
import type { Issue } from '../schema/issue.ts';
import { nearest } from '../text/nearest.ts';

const REGISTRIES = ['people', 'organizations', 'countries'];
const FOLDERS = ['articles', 'pages', 'verified', ...REGISTRIES];
/** What people call these folders that is too far from their names to be a slip. */
const FOLDER_WORDS: Record<string, string> = {
  person: 'people',
  persons: 'people',
  orgs: 'organizations',
  country: 'countries',
  posts: 'articles',
  stories: 'articles',
};
const SETTINGS_WORDS = ['site', 'settings', 'config', '_config'];

const MARKDOWN = /\.(?:md|mdx|markdown|mdown|mkdn?)$/i;
const YAML = /\.(?:yaml|yml)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

const EXPECTED = [
  /^(?:site\.yaml|retired\.yaml|permalinks\.json)$/,
  /^(?:articles|pages)\/.+\.md$/,
  new RegExp(`^(?:articles|pages|people)/.+${PICTURE.source}`, 'i'),
  new RegExp(`^(?:verified|${REGISTRIES.join('|')})/.+\\.yaml$`),
];
const NO_CONTENT =
  /(?:^|\/)(?:Thumbs\.db|desktop\.ini|(?:README|ISSUES)(?:\.\w+)?|[^/]+~)$|(?:^|\/)\./i;

/** Hidden files, what systems and editors leave, and what explains a folder are no content wherever they lie. */
export function isContent(name: string): boolean {
  return !NO_CONTENT.test(name);
}

/**
 * @param names of all files, from the content folder, with forward slashes
 * @returns an issue for each that nothing reads, and the names that they were probably meant to have
 */
export function checkFileNames(names: readonly string[]): { issues: Issue[]; meant: string[] } {
  const unexpected = names.filter((name) => !EXPECTED.some((pattern) => pattern.test(name)));
  const found = unexpected.map((name) => ({ name, meant: meantPlace(name) }));
  return {
    issues: found.map(({ name, meant }) => ({
      name: 'UnexpectedFile',
      path: `content/${name}`,
      line: 1,
      column: 1,
      found: 'a file that nothing reads',
      expected:
        'site.yaml, articles/SLUG.md or articles/SLUG/index.md with pictures beside it, pages/SLUG.md likewise, people/ID.yaml with pictures beside it, organizations/ID.yaml, countries/CC.yaml, verified/SLUG.yaml',
      fix: adviceFor(name, meant, names),
    })),
    meant: found.flatMap(({ meant }) => meant ?? []),
  };
}

function adviceFor(name: string, meant: string | undefined, names: readonly string[]): string {
  if (meant !== undefined && names.includes(meant)) {
    return `content/${meant} is there already: keep one of the two`;
  }
  if (meant !== undefined) return `rename it to content/${meant}`;
  if (PICTURE.test(name)) {
    return 'move it to content/articles/, beside the article that shows it, or to public/';
  }
  if (YAML.test(name)) {
    return 'move it to content/people/, content/organizations/ or content/countries/';
  }
  return 'move it out of content/';
}

/** Where a file was probably meant to be; nothing where that would be a guess. */
function meantPlace(name: string): string | undefined {
  const [first = '', ...below] = name.split('/');
  const folder = below.length > 0 ? folderOf(first) : undefined;
  const rest = (folder === undefined ? name.split('/').slice(-1) : below).join('/');
  const stem = rest.replace(/\.[^./]+$/, '');
  if (!MARKDOWN.test(name) && !YAML.test(name)) {
    const holdsPictures = folder === 'articles' || folder === 'pages' || folder === 'people';
    return PICTURE.test(name) && holdsPictures ? `${folder}/${rest}` : undefined;
  }
  if (folder === 'articles' || folder === 'pages') return `${folder}/${stem}.md`;
  if (folder !== undefined) return `${folder}/${stem}.yaml`;
  if (MARKDOWN.test(name)) return `articles/${stem}.md`;
  return below.length === 0 && nearest(stem, SETTINGS_WORDS) ? 'site.yaml' : undefined;
}

function folderOf(name: string): string | undefined {
  const word = name.toLowerCase();
  return FOLDER_WORDS[word] ?? nearest(word, FOLDERS);
}
