/**
 * Pagefind writes filters, and the values in them, in the order of a hash table with a new seed each time. Two builds of
 * the same content must be the same byte for byte, so both are sorted here, and the files that hold them named anew.
 *
 * The formats are Pagefind 1.5's: gzip, a mark, then CBOR (RFC 8949). A filter is `[name, [value, pages][]]`; the meta file
 * has the filters as its fourth part, each with the name of its file.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface SearchFile {
  /** Within the index's folder, with `/` on every system. */
  path: string;
  content: Uint8Array;
}

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [string, string][],
  ...unknown[],
];

const MARK = Buffer.from('pagefind_dcd');
const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/** @throws Error if the files are not as described: another version of Pagefind */
export function stableFiles(files: readonly SearchFile[]): SearchFile[] {
  const renamed = new Map<string, string>();
  const filters = files.flatMap(({ path, content }) => {
    const [, old] = FILTER.exec(path) ?? [];
    if (old === undefined) return [];
    const [name, values] = read<Filter>(content);
    const sorted: Filter = [name, values.toSorted(byFirst)];
    const made = written(sorted);
    renamed.set(old, hashName(old, made));
    return [{ path: `filter/${renamed.get(old)}.pf_filter`, content: made }];
  });
  const metas = files.flatMap(({ path, content }) => {
    const [, old] = META.exec(path) ?? [];
    if (old === undefined) return [];
    const meta = read<Meta>(content);
    meta[3] = meta[3].map<[string, string]>(([name, file]) => [name, known(file)]).sort(byFirst);
    const made = written(meta);
    renamed.set(old, hashName(old, made));
    return [{ path: `pagefind.${renamed.get(old)}.pf_meta`, content: made }];
  });
  function known(file: string): string {
    const name = renamed.get(file);
    if (name === undefined) throw new Error(`Pagefind's ${file} was not found among its files.`);
    return name;
  }
  const rest = files.flatMap(({ path, content }) => {
    if (FILTER.test(path) || META.test(path)) return [];
    if (path !== ENTRY) return [{ path, content }];
    const entry = JSON.parse(Buffer.from(content).toString());
    for (const language of Object.values<{ hash: string }>(entry.languages)) {
      language.hash = known(language.hash);
    }
    return [{ path, content: Buffer.from(JSON.stringify(entry)) }];
  });
  return [...rest, ...filters, ...metas].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read<Part>(content: Uint8Array): Part {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error('A file of Pagefind without its mark.');
  return decode(bytes.subarray(MARK.length));
}

const written = (part: unknown) => gzipSync(Buffer.concat([MARK, encode(part)]), { level: 9 });

/** As Pagefind names its files: the language, then as many figures of a hash as before. */
function hashName(old: string, content: Uint8Array): string {
  const [, language = '', figures = ''] = /^(.*_)([0-9a-f]+)$/.exec(old) ?? [];
  return language + createHash('sha256').update(content).digest('hex').slice(0, figures.length);
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;
