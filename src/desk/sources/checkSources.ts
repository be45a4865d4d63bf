/** Every source of some articles: whether its address answers, and where there is a copy of it. */
import { dayInUtc, today } from '../../schema/days.ts';
import { askAddress, type Outcome } from './askAddress.ts';
import { type Copy, findCopy } from './findCopy.ts';
import { Robots } from './robots.ts';
import type { Visitor } from './visitor.ts';

/** A source with an address, and the article that has it. */
export interface AskedSource {
  slug: string;
  /** The article's file, as issues name it. */
  path: string;
  id: string;
  url: string;
  archived?: string | undefined;
  /** The day on which it was published. */
  published?: string | undefined;
  /** The day on which the article that relies on it was. */
  read: string;
}

export interface SourceResult {
  source: AskedSource;
  outcome: Outcome;
  /** There where the source has no copy on record. */
  copy?: Copy;
}

/** Hosts that are asked at a time. */
const HOSTS = 4;

/** @param timegate what stands before a page's address to ask for copies of it */
export async function checkSources(
  sources: readonly AskedSource[],
  timegate: string,
  visitor: Visitor,
): Promise<SourceResult[]> {
  const robots = new Robots(visitor);
  const outcomes = new Map<string, Outcome>();
  const hosts = Map.groupBy(new Set(sources.map(({ url }) => url)), (url) => new URL(url).host);
  await eachOf([...hosts.values()], HOSTS, async (urls) => {
    for (const url of urls) outcomes.set(url, await askAddress(url, visitor, robots));
  });

  const copies = new Map<AskedSource, Copy>();
  const known = new Map<string, Copy>();
  let silent: Copy | undefined;
  for (const source of sources) {
    if (source.archived !== undefined) continue;
    const outcome = outcomes.get(source.url);
    const day = source.published ?? earlier(dayInUtc(source.read), today());
    const key = JSON.stringify([source.url, day]);
    // One archive is one host: it is asked for one copy after the other, and no more once it does not answer.
    const copy =
      silent ??
      known.get(key) ??
      (await findCopy(
        timegate,
        {
          url: source.url,
          moved: outcome?.state === 'moved' ? outcome.to : undefined,
          day,
          published: source.published !== undefined,
        },
        visitor,
      ));
    if ('none' in copy && copy.unreachable) silent = copy;
    known.set(key, copy);
    copies.set(source, copy);
  }
  return sources.map((source) => {
    const copy = copies.get(source);
    const outcome = outcomes.get(source.url) ?? { state: 'silent', because: 'not asked' };
    return { source, outcome, ...(copy && { copy }) };
  });
}

const earlier = (a: string, b: string) => (a < b ? a : b);

async function eachOf<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
