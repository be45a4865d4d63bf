/**
 * Copies in web archives, by the Memento protocol: a TimeGate is asked for a page as it was near a day, and leads to a
 * copy that says of which page and which day it is.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7089
 */
import LinkHeader from 'http-link-header';
import { plainAddress } from '../../text/plainAddress.ts';
import { askOnce } from './askAddress.ts';
import { follow, shown } from './follow.ts';
import { type Answer, NoAnswer, type Visitor } from './visitor.ts';

/** What is behind it is the page's address as it is. */
export const TIMEGATE = 'https://web.archive.org/web/';

export interface Wanted {
  url: string;
  /** Where the page has moved to: a copy of that is one of the page. */
  moved?: string | undefined;
  /** `2023-11-09`: the copy nearest to it is asked for. */
  day: string;
  /** Whether there was no page before that day, so that a copy of an earlier one is of something else. */
  published: boolean;
}

export type Copy =
  | { url: string; day: string }
  /** `unreachable` where it is the archive that does not answer. */
  | { none: string; unreachable?: boolean };

const MOST_REDIRECTS = 10;
const DAY = 24 * 60 * 60 * 1000;

/** The archive's rules for robots are not asked: a TimeGate is there for programs. */
export async function findCopy(timegate: string, wanted: Wanted, visitor: Visitor): Promise<Copy> {
  const gate = URL.parse(timegate + withoutFragment(wanted.url));
  if (gate === null) return { none: `${shown(timegate)} is no address`, unreachable: true };
  const headers = { 'accept-datetime': new Date(`${wanted.day}T12:00:00Z`).toUTCString() };
  let at = gate;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await askOnce(at, visitor, headers);
      const location = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && location !== null) {
        const next = follow(at, location);
        if ('because' in next) return { none: `the archive ${next.because}` };
        at = next.to;
        continue;
      }
      return judge(answer, at, gate, wanted);
    }
    return { none: 'the archive leads from one address to the next without an end' };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { none: `${at.host}: ${error.message}`, unreachable: at.host === gate.host };
  }
}

function judge({ headers, status }: Answer, at: URL, gate: URL, wanted: Wanted): Copy {
  const time = headers.get('memento-datetime');
  if (time === null) {
    if (status === 404) return { none: 'the archive has no copy' };
    if (status >= 500) return { none: `the archive answers ${status}`, unreachable: true };
    return { none: `the archive answers ${status}, and leads to no copy` };
  }
  if (status >= 400) return { none: `the nearest copy is of an answer of ${status}` };
  const date = httpDate(time);
  if (date === undefined) return { none: `the copy is of no day that can be read: ${shown(time)}` };
  const day = new Date(date).toISOString().slice(0, 10);
  if (wanted.published && date < Date.parse(`${wanted.day}T00:00:00Z`) - DAY) {
    return { none: `the nearest copy is of ${day}, before the source was published` };
  }
  if (!isOfPage(headers.get('link'), at, wanted)) {
    return { none: 'the archive leads to a copy that does not say it is of this page' };
  }
  const copy = at.href === gate.href ? ownAddress(headers, at) : at;
  return copy === undefined
    ? { none: 'the archive shows a copy that has no address of its own there' }
    : { url: copy.href, day };
}

/** A TimeGate that shows the copy itself says where it lies (section 4.1.2): nobody says that of another host. */
function ownAddress(headers: Headers, at: URL): URL | undefined {
  const named = URL.parse(headers.get('content-location') ?? '', at);
  const isOwn = named !== null && named.origin === at.origin && named.href !== at.href;
  return isOwn ? named : undefined;
}

/** A copy has to name its original (section 2.2.2). */
function isOfPage(link: string | null, at: URL, { moved, url }: Wanted): boolean {
  const pages = [url, moved].flatMap((each) => plainAddress(each) ?? []);
  return originals(link).some((each) => {
    const original = plainAddress(URL.parse(each, at)?.href);
    return original !== undefined && pages.includes(original);
  });
}

function originals(link: string | null): string[] {
  try {
    return LinkHeader.parse(link ?? '')
      .refs.filter(({ rel }) => rel.toLowerCase().split(/\s+/).includes('original'))
      .map(({ uri }) => uri);
  } catch {
    return [];
  }
}

/** @returns the time of a date as HTTP writes it (RFC 9110, 5.6.7), where it can have come */
function httpDate(text: string): number | undefined {
  const time = /^\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(text)
    ? Date.parse(text)
    : NaN;
  return time <= Date.now() + DAY ? time : undefined;
}

function withoutFragment(url: string): string {
  const { href, hash } = new URL(url);
  return hash === '' ? href : href.slice(0, -hash.length);
}
