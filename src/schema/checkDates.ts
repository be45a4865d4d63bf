/** Dates that contradict each other, or the calendar. A month or a year may be any of its days. */
import type { ArticleEntry } from './article.ts';
import type { ClaimEntry } from './claim.ts';
import { firstDay, lastDay, today } from './days.ts';
import type { RoleEntry } from './entity.ts';
import type { Finding } from './issue.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** A text published on the eve of an event, by the calendar of another time zone, is no contradiction. */
const TIME_ZONE_DAYS = 1;
const DAY = 86_400_000;

/** @param now the day on which the content is checked */
export function checkDates(article: ArticleEntry, file: YamlFile, now = today()): Finding[] {
  const findings: Finding[] = [];
  function tell(path: YamlPath, found: string, expected: string, fix = CORRECT) {
    findings.push({ name: 'DateOrder', ...file.placeOf(path), found, expected, fix });
  }
  function order(path: YamlPath, early: string, late: string, found: string, slack = 0) {
    if (mostDays(early, late) >= -slack) return;
    tell(path, found, `${early.slice(0, 10)} to be no later than ${late.slice(0, 10)}`);
  }
  const sources = new Map((article.sources ?? []).map((source) => [source.id, source]));
  function afterSource(path: YamlPath, date: string, id: string | undefined, what: string) {
    const published = id === undefined ? undefined : sources.get(id)?.published;
    if (published === undefined) return;
    const found = `${what} is dated ${date}, its source "${id}" ${published}`;
    order(path, date, published, found, TIME_ZONE_DAYS);
  }
  // An article for a later day is checked as if it were that day.
  const published = article.published.slice(0, 10);
  const last = published > now ? published : now;
  function toCome(path: YamlPath, date: string, what: string) {
    if (firstDay(date) <= last) return;
    const found = `${what} of ${date}, which is still to come`;
    tell(
      path,
      found,
      `a day up to ${last}`,
      'write a day that has come, or leave it out until then',
    );
  }

  if (article.updated !== undefined) {
    const found = `updated ${article.updated}, published ${article.published}`;
    order(['updated'], article.published, article.updated, found);
  }
  article.quotes?.forEach(({ id, said, source }, index) => {
    const path = ['quotes', index, 'said', 'date'];
    const edition = article.updated ?? article.published;
    if (isAfter(said.date, edition)) {
      const word = article.updated === undefined ? 'published' : 'updated';
      tell(
        path,
        `quote "${id}" was said on ${said.date}, the article ${word} on ${edition}`,
        'words that were said before the article came out',
        'correct one of the two dates; a quote that came in later goes with "updated:"',
      );
    } else {
      afterSource(path, said.date, source, `quote "${id}"`);
    }
  });
  article.claims?.forEach((claim, index) => {
    const at = (...rest: PropertyKey[]) => ['claims', index, ...rest];
    const subject = `claim "${claim.id}"`;
    toCome(at('asOf'), claim.asOf, `${subject}: a status as`);
    const newest = newestDate(claim);
    if (firstDay(newest.date) > claim.asOf) {
      tell(
        at('asOf'),
        `${subject}: a status as of ${claim.asOf}, ${newest.what} is dated ${newest.date}`,
        `a status as of ${firstDay(newest.date)} or later`,
        'look at the status again, and write the day on which you did',
      );
    }
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
      if (quote !== undefined && !isOneDay(quote.said.date, position.date)) {
        tell(
          path,
          `a position on ${subject} is dated ${position.date}, its quote "${quote.id}" ${quote.said.date}`,
          'the day on which the quote was said',
        );
      }
    });
    claim.evidence?.forEach((evidence, item) => {
      const what = `evidence on ${subject}`;
      afterSource(at('evidence', item, 'date'), evidence.date, evidence.source, what);
    });
  });
  article.events?.forEach((event, index) => {
    const path = ['events', index, 'date'];
    toCome(path, event.date, 'an event');
    afterSource(path, event.date, event.source, 'an event');
  });
  return findings;
}

const CORRECT = 'correct one of the two dates';

/** The latest thing that a status has to do with. */
function newestDate({ positions, evidence = [] }: ClaimEntry): { date: string; what: string } {
  return [
    ...positions.map(({ date }) => ({ date, what: 'a position' })),
    ...evidence.map(({ date }) => ({ date, what: 'evidence' })),
  ].reduce((a, b) => (firstDay(b.date) > firstDay(a.date) ? b : a));
}

/** Whether a day came after a text, wherever on earth it was that day. */
function isAfter(date: string, edition: string): boolean {
  return edition.length > 10
    ? Date.parse(`${firstDay(date)}T00:00:00+14:00`) > Date.parse(edition)
    : firstDay(date) > edition;
}

/** Whether two dates can be the same day, each as precisely as it is known. */
function isOneDay(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
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

/** How many days may lie between two dates, at the most. */
function mostDays(early: string, late: string): number {
  if (early.length > 10 && late.length > 10) return (Date.parse(late) - Date.parse(early)) / DAY;
  return (Date.parse(lastDay(late)) - Date.parse(firstDay(early))) / DAY;
}
