import type { ClaimStatus } from '../../schema/claim.ts';

/** What the claims of one direction of an exchange come to: after “is” and “are”. */
const verdicts = {
  established: 'established',
  evidenced: 'evidenced',
  partlyEvidenced: 'evidenced in part',
  contested: 'contested',
  partlyContested: 'contested in part',
  asserted: 'word',
  partlyRefuted: 'refuted in part',
  refuted: 'refuted',
};
type Verdict = keyof typeof verdicts;

/** How the line of a status is drawn on the map. */
const LINES: [ClaimStatus, string][] = [
  ['established', 'thick'],
  ['supported', 'solid'],
  ['contested', 'dashed'],
  ['asserted', 'dotted'],
  ['refuted', 'thin and crossed'],
];

/** The figures of an article, in brief in its page and in full in one of their own. */
export const figures = {
  title: 'Figures',
  of: (title: string) => `Figures: ${title}`,
  none: 'This article has no figures at present.',
  about: 'Alleged transfers, who says what, and a timeline.',
  exchange: {
    /** Of the two directions, the firmer first. */
    different: (first: Verdict, second: Verdict) =>
      `One direction is ${verdicts[first]}, the other is ${verdicts[second]}`,
    both: (verdict: Verdict) =>
      verdict === 'asserted'
        ? 'In both directions there is only word'
        : `Both directions are ${verdicts[verdict]}`,
    /** Where nothing is said to move the other way. */
    one: (from: string, to: string, verdict: Verdict) =>
      verdict === 'asserted'
        ? `From ${from} to ${to}: word alone`
        : `From ${from} to ${to}: ${verdicts[verdict]}`,
    nothing: 'No transfer on record yet',
    none: (way: string) => `${way}: nothing on record`,
    others: 'Other claims',
  },
  asOf: {
    title: 'As of',
    latest: (date: string) => `${date}, the latest`,
    earlier: 'The change before',
    later: 'The change after',
    unmade: 'not recorded yet',
    tally: (count: number, status: string) => `${count} ${status}`,
  },
  timeline: {
    title: 'What was known when',
    description: 'A line for each claim; it changes where the evidence did.',
    /** How often somebody is quoted of one day. */
    times: (name: string, count: number) => (count === 1 ? name : `${name}, ${count} times`),
    /** @param number of several of one day */
    saying: (name: string, date: string, number?: number) =>
      number === undefined ? `${name}, ${date}` : `${name}, ${date}, ${number}`,
    quotes: 'What was said, by its day',
    events: 'What happened, by its day',
    /** How a claim came to stand, each status with the day from which. */
    course: (steps: readonly { status: string; since: string }[]) =>
      steps.map(({ status, since }) => `${status} since ${since}`).join(', then '),
    rising: 'What happened, what was said and how claims came to stand',
    /** The same in words, as a list. */
    list: {
      title: 'Timeline of events and quotes',
      description: 'Events, quotes and changes of status, the oldest first.',
      became: (status: string, before: string) => `${status}, before that ${before}`,
    },
  },
  flows: {
    title: 'Alleged transfers',
    more: 'Full map and list',
    /** How the lines are drawn, of the statuses that the map has. */
    description: (statuses: ReadonlySet<ClaimStatus>) => {
      const parts = LINES.flatMap(([status, line]) =>
        statuses.has(status) ? [`${line} where ${status}`] : [],
      );
      return `Each arrow is a claim: its line is ${parts.join(', ')}. The numbers are those of the list.`;
    },
    disputed: 'Hatched: disputed territory, as Natural Earth lists it. The map takes no side.',
    mapAlt: 'Map with an arrow for each of these',
    map: (flows: readonly string[]) => `Map with an arrow for each: ${flows.join('; ')}.`,
    flow: (from: string, to: string, what: string, status: string) =>
      `from ${from} to ${to}, ${what} (${status})`,
    sentence: (from: string, to: string, what: string) => `${from} to ${to}: ${what}`,
    route: (from: string, to: string) => `From ${from} to ${to}`,
  },
  positions: {
    title: 'Who says what',
    more: 'All positions',
    description:
      'The latest position of each speaker on each claim; earlier ones stand below it. Blank: no position recorded here.',
    legend: 'Blank: no position recorded here. A country’s column includes its officials.',
    /** Behind the latest of those who take a stance. */
    andOthers: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
    earlier: 'Earlier:',
    others: 'Others',
  },
};
