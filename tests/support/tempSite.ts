import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A new empty folder, removed when the test file ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'on-record-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A place where no folder is yet, for the output of a build. */
export function tempDist(): string {
  return path.join(tempFolder(), 'dist');
}

/** A copy of a site's content, to be changed by a test. Files are named from the site: `content/site.yaml`. */
export interface TempSite {
  contentDir: string;
  read(file: string): string;
  write(file: string, text: string | Buffer): void;
  remove(file: string): void;
  /** A folder or a file, whether it is there or not. */
  removeAll(file: string): void;
  /** Replaces the first occurrence; throws if there is none, so that no test passes by doing nothing. */
  edit(file: string, search: string | RegExp, replace: string): void;
}

/** @param contentDir the `content/` folder to copy */
export function copySite(contentDir: string): TempSite {
  const folder = tempFolder();
  const at = (file: string) => path.join(folder, file);
  cpSync(contentDir, at('content'), { recursive: true });

  const site: TempSite = {
    contentDir: at('content'),
    read: (file) => readFileSync(at(file), 'utf8'),
    write(file, text) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    remove: (file) => rmSync(at(file)),
    removeAll: (file) => rmSync(at(file), { recursive: true, force: true }),
    edit(file, search, replace) {
      const before = site.read(file);
      const after = before.replace(search, () => replace);
      if (after === before) throw new Error(`${file} does not hold ${search}`);
      site.write(file, after);
    },
  };
  return site;
}
