/** What was found of sources, as issues at their lines and as notes. */
import { splitFrontmatter } from '../../schema/frontmatter.ts';
import { type Issue, levelOf } from '../../schema/issue.ts';
import { parseYaml } from '../../schema/yamlFile.ts';
import { jsonReport } from '../reports/formats.ts';
import type { SourceResult } from './checkSources.ts';

/** @param texts of the articles' files, by their paths */
export function sourceIssues(
  results: readonly SourceResult[],
  texts: ReadonlyMap<string, string>,
): Issue[] {
  return [...Map.groupBy(results, ({ source }) => source.path)].flatMap(([path, inFile]) => {
    const { parts } = splitFrontmatter(texts.get(path) ?? '');
    const yaml = parseYaml(parts?.yaml ?? '', parts?.yamlLine);
    const { sources = [] } = (yaml.value ?? {}) as { sources?: { id?: unknown }[] };
    return inFile.flatMap((result): Issue[] => {
      const index = sources.findIndex(({ id }) => id === result.source.id);
      const place = yaml.placeOf(['sources', index, 'url']);
      return [ofAddress(result), ofCopy(result)].flatMap((told) =>
        told === undefined ? [] : { ...told, ...place, path },
      );
    });
  });
}

type Told = Omit<Issue, 'path' | 'line' | 'column'>;

function ofAddress({ source: { id, url }, outcome }: SourceResult): Told | undefined {
  const subject = `source "${id}": ${url}`;
  if (outcome.state === 'gone') {
    return {
      name: 'SourceGone',
      found: `${subject} ${outcome.because}`,
      expected: 'an address that leads to the source',
      fix: 'write where it is now as "url:"; where it is nowhere, leave the address and give a copy as "archived:"',
    };
  }
  if (outcome.state === 'moved') {
    return {
      name: 'SourceMoved',
      found: `${subject} has moved to ${outcome.to} for good${isFront(outcome.to) && !isFront(url) ? ', which is a front page' : ''}`,
      expected: 'the address at which the source is',
      fix: 'open it: where it is the same text, write the new address as "url:"; where it is another, the source is gone',
    };
  }
  if (outcome.state !== 'silent') return undefined;
  return {
    name: 'SourceUnreachable',
    found: `${subject} ${outcome.because.startsWith('leads') || outcome.because.startsWith('answers') ? outcome.because : `does not answer: ${outcome.because}`}`,
    expected: 'an address that answers',
    fix: 'open it in a browser, and run this again on another day; where it stays so, give a copy as "archived:"',
  };
}

const isFront = (url: string) => new URL(url).pathname === '/' && new URL(url).search === '';

function ofCopy({ copy, source }: SourceResult): Told | undefined {
  if (copy === undefined || 'none' in copy) return undefined;
  const near = source.published === undefined ? '' : `, the source of ${source.published}`;
  return {
    name: 'SourceUnarchived',
    found: `source "${source.id}" has an address and no copy; an archive has one of ${copy.day}${near}`,
    expected: 'a copy that will not change of what may be gone tomorrow',
    fix: `open ${copy.url} and, if it shows the source, write it as "archived:"; --fix writes it`,
    mend: { kind: 'archived', source: source.id, url: copy.url },
  };
}

/** What is no issue and yet worth a line: who could not be asked, and of what there is no copy. */
export function sourceNotes(results: readonly SourceResult[]): string[] {
  const named = (list: readonly SourceResult[]) =>
    list.map(({ source }) => `${source.id} (${source.slug})`).join(', ');
  const unasked = Map.groupBy(
    results.filter(({ outcome }) => outcome.state === 'unasked' || outcome.state === 'closed'),
    ({ outcome }) => ('because' in outcome ? outcome.because : ''),
  );
  const without = Map.groupBy(
    results.filter(({ copy }) => copy !== undefined && 'none' in copy),
    ({ copy }) => (copy !== undefined && 'none' in copy ? copy.none : ''),
  );
  return [
    ...[...unasked].map(([because, list]) => `Nobody can tell of ${named(list)}: ${because}.`),
    ...[...without].map(([none, list]) => `No copy was found of ${named(list)}: ${none}.`),
  ];
}

/** What `check --format json` has, and a line for each source. */
export function sourcesJson(results: readonly SourceResult[], issues: readonly Issue[]): string {
  const sources = results.map(({ copy, outcome, source }) => ({
    article: source.slug,
    id: source.id,
    url: source.url,
    ...outcome,
    ...(source.archived !== undefined && { archived: source.archived }),
    ...(copy && { copy }),
  }));
  return JSON.stringify({ sources, ...JSON.parse(jsonReport(issues)) }, null, 2);
}

/** Whether something is wrong with an address: a copy that is on offer is good news. */
export const isWrong = (issue: Issue) => levelOf(issue) !== 'advice';
