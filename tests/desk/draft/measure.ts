/** How well the quotations and speakers of a text are found, against what somebody has written down of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import {
  type DraftInput,
  type DraftReading,
  readDraft,
} from '../../../src/desk/draft/readDraft.ts';
import { readContentFiles } from '../../../src/model/contentFiles.ts';
import { buildRegistry } from '../../../src/model/registry.ts';
import { splitFrontmatter } from '../../../src/schema/frontmatter.ts';
import { foldWords } from '../../../src/text/fold.ts';
import { fixture } from '../../support/contentFolder.ts';
import { ROOT } from '../../support/runSite.ts';

export const FOLDER = path.join(ROOT, 'tests', 'fixtures', 'drafts');
export const TUNED = ['base', 'wire', 'broadcast', 'longread', 'british', 'communique', 'korean'];
/** No rule was made for these. */
export const HELD_OUT = ['heldOutAgency', 'heldOutFeature'];

interface Expected {
  exact: string | string[];
  /** Null where the prose names nobody. */
  speaker: string | null;
}

export interface Figures {
  expected: number;
  /** Quotations found word for word. */
  words: number;
  /** Of those, the ones with the right speaker. */
  speakers: number;
  found: number;
  faults: string[];
}

const registry = buildRegistry(await readContentFiles(fixture('example')), 'en');

/** What `readDraft` takes, of a file with its frontmatter. */
function inputOf(file: string): DraftInput {
  const { parts } = splitFrontmatter(readFileSync(file, 'utf8'));
  const fields = parse(parts?.yaml ?? '{}');
  const { people = [], organizations = [], countries = [], published, language = 'en' } = fields;
  return {
    markdown: parts?.markdown ?? '',
    language,
    published,
    own: { people, organizations, countries },
    records: [...registry.records.values()],
  };
}

export const readFixture = (name: string) => inputOf(path.join(FOLDER, `${name}.md`));

export function measure(name: string): Figures {
  const expected: Expected[] = parse(readFileSync(path.join(FOLDER, `${name}.yaml`), 'utf8'));
  return compare(readDraft(readFixture(name)), expected);
}

export function compare(
  { prose, quotations }: DraftReading,
  expected: readonly Expected[],
): Figures {
  const key = (exact: string | readonly string[]) =>
    [exact]
      .flat()
      .map((part) => foldWords(part).replace(/[.,;:'"]+$/, ''))
      .join(' | ');
  const found = quotations.map(({ parts, speaker }) => ({
    key: key(parts.map(({ start, end }) => prose.text.slice(start, end))),
    speaker: speaker.known?.id ?? null,
  }));
  const faults: string[] = [];
  let [words, speakers] = [0, 0];
  const rest = [...found];
  for (const { exact, speaker } of expected) {
    const at = rest.findIndex((each) => each.key === key(exact));
    const [hit] = at < 0 ? [] : rest.splice(at, 1);
    if (hit === undefined) faults.push(`not found: ${key(exact)}`);
    else {
      words++;
      if (hit.speaker === speaker) speakers++;
      else faults.push(`${hit.speaker} instead of ${speaker}: ${hit.key.slice(0, 60)}`);
    }
  }
  faults.push(...rest.map((each) => `no quotation: ${each.key} (${each.speaker})`));
  return { expected: expected.length, words, speakers, found: found.length, faults };
}
