/** Whether the address of a source still leads to something. */
import { plainAddress } from '../../text/plainAddress.ts';
import { follow, shown } from './follow.ts';
import type { Robots } from './robots.ts';
import { type Answer, NoAnswer, type Request, type Visitor } from './visitor.ts';

export type Outcome =
  | { state: 'answers' }
  /** For good: an answer of 301 or 308, and so each before it. */
  | { state: 'moved'; to: string }
  | { state: 'gone'; because: string }
  /** There is something, and it is not for programs: nobody can tell what. */
  | { state: 'closed'; because: string }
  /** Programs are asked to keep away. */
  | { state: 'unasked'; because: string }
  | { state: 'silent'; because: string };

/** As browsers follow (the Fetch standard). */
const MOST_REDIRECTS = 20;

export async function askAddress(url: string, visitor: Visitor, robots: Robots): Promise<Outcome> {
  const first = new URL(url);
  const seen = new Set<string>();
  let at = first;
  let forGood = true;
  let moved: URL | undefined;
  const end = (outcome: Outcome): Outcome =>
    moved === undefined || plainAddress(moved.href) === plainAddress(url)
      ? outcome
      : { state: 'moved', to: moved.href };
  try {
    while (seen.size <= MOST_REDIRECTS) {
      seen.add(at.href);
      const leave = await robots.leaveFor(at);
      if (!leave.allowed) return end({ state: 'unasked', because: leave.because });
      const { headers, status } = await askOnce(at, visitor);
      const location = isRedirect(status) ? headers.get('location') : null;
      if (location === null) {
        const outcome = judge(status, at === first ? '' : ` at ${shown(at.href)}`);
        return outcome.state === 'gone' || outcome.state === 'silent' ? outcome : end(outcome);
      }
      const next = follow(at, location);
      if ('because' in next) return { state: 'silent', because: next.because };
      at = next.to;
      at.hash = '';
      if (seen.has(at.href)) return { state: 'silent', because: 'leads in a circle' };
      forGood &&= status === 301 || status === 308;
      if (forGood) moved = at;
    }
    return { state: 'silent', because: 'leads from one address to the next without an end' };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const where = at === first ? '' : `leads to ${shown(at.href)}: `;
    return { state: 'silent', because: where + error.message };
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

function judge(status: number, where: string): Outcome {
  if (status < 400) return { state: 'answers' };
  const because = `answers ${status}${where}`;
  if (status === 404 || status === 410) return { state: 'gone', because };
  return status < 500 ? { state: 'closed', because } : { state: 'silent', because };
}

/**
 * HEAD costs a host least, and some refuse it, so GET has the last word; it is asked twice where there is no answer
 * or a host has trouble, for that may pass.
 *
 * @throws {NoAnswer}
 */
export async function askOnce(
  url: URL,
  visitor: Visitor,
  headers: Request['headers'] = {},
): Promise<Answer> {
  let failures = 0;
  for (const method of ['HEAD', 'GET', 'GET'] as const) {
    const answer = await visitor.ask(url, { method, headers }).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
      return error;
    });
    const failed = answer instanceof NoAnswer || answer.status >= 500;
    if (failed) failures += 1;
    if (failures > 1 || (!failed && (method === 'GET' || answer.status < 400))) {
      if (answer instanceof NoAnswer) throw answer;
      return answer;
    }
  }
  throw new NoAnswer('no answer');
}
