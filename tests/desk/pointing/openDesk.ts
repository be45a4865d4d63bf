/** The desk on a real file, and what a page sends it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PointingDesk } from '../../../src/desk/pointing/pointingDesk.ts';
import { type DeskRequest, requestSchema } from '../../../src/desk/pointing/requests.ts';
import type { Proposal, QuoteChoice } from '../../../src/desk/pointing/types.ts';
import { article, contentFolder } from '../../support/contentFolder.ts';

const FIELDS = `sources: # the papers
  - { id: courier, title: Harbour, publisher: The Courier, url: "https://example.org/quay", kind: report }
# who is named
people: [ada-lind]`;
const PROSE = `Ada Lind said on Monday that “the *tide* was too low for it.”[^courier]

The port owes nothing to Norway. “We see it,” said Mara Voss, the transport minister, “every single day.”[^courier]

## The quay and the tide

“The tide was too low for it,” Voss repeated, and the tide was too low for it then.[^note]

[^note]: Tides are measured there.
`;
export const PATH = '/articles/quay/';

export function openDesk(prose = PROSE, fields = FIELDS) {
  const contentDir = contentFolder({
    'people/ada-lind.yaml': 'name: Ada Lind\nroles: [{ title: Harbour master, from: 2020 }]\n',
    'people/mo-kay.yaml': 'name: Mo Kay\nroles: [{ title: Pilot }]\n',
    'articles/quay.md': article(fields, prose),
  });
  const file = path.join(contentDir, 'articles/quay.md');
  const desk = new PointingDesk({ contentDir });
  return {
    file,
    contentDir,
    read: () => readFileSync(file, 'utf8'),
    /** As it comes from a page: what the desk does not hear is no test of it. */
    ask: async <Result = unknown>(request: DeskRequest) =>
      (await desk.answer(requestSchema.parse(JSON.parse(JSON.stringify(request))))) as Result,
  };
}

/** Words between `[[` and `]]` in a block as a page has it. */
export function select(marked: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return { block: marked.replace('[[', '').replace(']]', ''), start, end };
}

export const FIRST = 'Ada Lind said on Monday that “[[the tide was too low for it]].”';
export const LAST = (words: string) =>
  `“The tide was too low for it,” Voss repeated, and the tide was too low for it then.`.replace(
    words,
    (each) => `[[${each}]]`,
  );

/** What a form sends that is left as it is proposed. */
export const quote = (proposal: Proposal, more: Partial<QuoteChoice> = {}): QuoteChoice => ({
  act: 'quote',
  id: proposal.id,
  speaker: proposal.entity ?? { key: 'person:ada-lind' },
  date: proposal.date ?? '2026-03-01',
  source: { id: proposal.source ?? 'courier' },
  claims: [],
  ...more,
});
