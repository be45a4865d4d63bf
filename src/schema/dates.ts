/** Dates of one article that contradict each other. */
import type { ArticleEntry } from './article.ts';
import type { RoleEntry } from './entity.ts';
import type { Finding } from './issue.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** A text published on the eve of an event, by the calendar of another time zone, is no contradiction. */
const TIME_ZONE_DAYS = 1;

export function checkDates(article: ArticleEntry, file: YamlFile): Finding[] {
  const findings: Finding[] = [];
  function order(path: YamlPath, early: string, late: string, what: string, slack = 0) {
    if (daysBetween(early, late) >= -slack) return;
    findings.push({
      name: 'DateOrder',
      ...file.placeOf(path),
      found: what,
      expected: `${early.slice(0, 10)} to be no later than ${late.slice(0, 10)}`,
      fix: 'correct one of the two dates',
    });
  }
  const sources = new Map((article.sources ?? []).map((source) => [source.id, source]));
  function afterSource(path: YamlPath, date: string, id: string | undefined, what: string) {
    const published = id === undefined ? undefined : sources.get(id)?.published;
    if (published === undefined) return;
    const found = `${what} is dated ${date}, its source "${id}" ${published}`;
    order(path, date, published, found, TIME_ZONE_DAYS);
  }

  if (article.updated !== undefined) {
    const found = `updated ${article.updated}, published ${article.published}`;
    order(['updated'], article.published, article.updated, found);
  }
  article.quotes?.forEach((quote, index) => {
    const path = ['quotes', index, 'said', 'date'];
    afterSource(path, quote.said.date, quote.source, `quote "${quote.id}"`);
  });
  article.claims?.forEach((claim, index) => {
    const at = (...rest: PropertyKey[]) => ['claims', index, ...rest];
    const subject = `claim "${claim.id}"`;
    let before: string | undefined;
    claim.history?.forEach((change, item) => {
      const path = at('history', item, 'date');
      if (before !== undefined) {
        order(path, before, change.date, `${subject}: a history that is not oldest first`);
      }
      order(path, change.date, claim.asOf, `${subject}: a history that goes on after asOf`);
      before = change.date;
    });
    claim.positions.forEach((position, item) => {
      const path = at('positions', item, 'date');
      afterSource(path, position.date, position.source, `a position on ${subject}`);
      const quote = article.quotes?.find(({ id }) => id === position.quote);
      if (quote !== undefined && quote.said.date !== position.date) {
        findings.push({
          name: 'DateOrder',
          ...file.placeOf(path),
          found: `a position on ${subject} is dated ${position.date}, its quote "${quote.id}" ${quote.said.date}`,
          expected: 'the day on which the quote was said',
          fix: 'correct one of the two dates',
        });
      }
    });
    claim.evidence?.forEach((evidence, item) => {
      const what = `evidence on ${subject}`;
      afterSource(at('evidence', item, 'date'), evidence.date, evidence.source, what);
    });
  });
  article.events?.forEach((event, index) => {
    afterSource(['events', index, 'date'], event.date, event.source, 'an event');
  });
  return findings;
}

/** @returns the offices that end before they begin */
export function checkRoles(roles: readonly RoleEntry[], file: YamlFile, base: YamlPath): Finding[] {
  return roles.flatMap((role, index) => {
    if (role.from === undefined || role.to === undefined) return [];
    const length = Math.min(role.from.length, role.to.length);
    if (role.from.slice(0, length) <= role.to.slice(0, length)) return [];
    return [
      {
        name: 'DateOrder' as const,
        ...file.placeOf([...base, index, 'to']),
        found: `role "${role.title}" from ${role.from} to ${role.to}`,
        expected: 'a first day that is no later than the last',
        fix: 'correct one of the two dates',
      },
    ];
  });
}

function daysBetween(early: string, late: string): number {
  if (early.length > 10 && late.length > 10) {
    return (Date.parse(late) - Date.parse(early)) / 86_400_000;
  }
  const day = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  return day(late) - day(early);
}
