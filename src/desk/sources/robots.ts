/** What hosts ask of programs, by the Robots Exclusion Protocol (RFC 9309). */
import robotsParser from 'robots-parser';
import { follow } from './follow.ts';
import { type Answer, NoAnswer, type Visitor } from './visitor.ts';

/** Less may not be read (RFC 9309, 2.5). */
const MOST_BYTES = 512 * 1024;
/** As many are followed (2.3.1.2). */
const MOST_REDIRECTS = 5;

/** Whether a page may be asked for, or why not. */
export type Leave = { allowed: true } | { allowed: false; because: string };

export class Robots {
  readonly #visitor: Visitor;
  readonly #hosts = new Map<string, Promise<(url: URL) => Leave>>();

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** @throws {NoAnswer} where the host does not answer at all */
  async leaveFor(url: URL): Promise<Leave> {
    const rules = this.#hosts.get(url.origin) ?? this.#read(url);
    this.#hosts.set(url.origin, rules);
    return (await rules)(url);
  }

  async #read(page: URL): Promise<(url: URL) => Leave> {
    const { status, text } = await this.#answer(new URL('/robots.txt', page));
    if (status >= 500) {
      const because = `${page.host}/robots.txt answers ${status}, so nobody knows what may be asked`;
      return () => ({ allowed: false, because });
    }
    if (status >= 300) return () => ({ allowed: true });
    const rules = robotsParser(new URL('/robots.txt', page).href, text);
    const delay = rules.getCrawlDelay(this.#visitor.userAgent);
    if (delay !== undefined && delay > 0) this.#visitor.slowDown(page.host, delay * 1000);
    return (url) =>
      rules.isDisallowed(url.href, this.#visitor.userAgent)
        ? { allowed: false, because: `${page.host}/robots.txt keeps programs from it` }
        : { allowed: true };
  }

  async #answer(first: URL): Promise<Answer> {
    let at = first;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const ask = () => this.#visitor.ask(at, { bytes: MOST_BYTES });
      // What did not answer once may answer the next time.
      const answer = await ask().catch(ask);
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || location === null) return answer;
      const next = follow(at, location);
      if ('because' in next) return answer;
      at = next.to;
    }
    throw new NoAnswer('its robots.txt leads from one address to the next');
  }
}
