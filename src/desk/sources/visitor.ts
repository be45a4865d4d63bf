/** Asks hosts politely: one request at a time to each, with a pause between two, and no longer than a while. */
import { setTimeout as wait } from 'node:timers/promises';

export interface VisitorOptions {
  /** What the requests say of who asks. */
  userAgent: string;
  /** Between two requests to one host, in milliseconds. */
  pause: number;
  /** For an answer to come, in milliseconds. */
  timeout: number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** The beginning of the body, where it was asked for. */
  text: string;
}

export interface Request {
  method?: 'GET' | 'HEAD';
  headers?: Record<string, string>;
  /** How many bytes of the body are wanted: none otherwise. */
  bytes?: number;
}

/** No answer came, for the reason in the message: a clause such as “no host has this name”. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** So many hosts without a single answer are no coincidence. */
const HOSTS_OF_NO_NETWORK = 6;
/** A host that wants more is asked as seldom as that, in milliseconds. */
const LONGEST_PAUSE = 30_000;

export class Visitor {
  readonly #options: VisitorOptions;
  /** The end of the last request to each host, and when that was. */
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #asked = new Map<string, number>();
  readonly #pauses = new Map<string, number>();
  readonly #silent = new Set<string>();
  #answers = 0;

  constructor(options: VisitorOptions) {
    this.#options = options;
  }

  get userAgent(): string {
    return this.#options.userAgent;
  }

  /** Whether hosts were asked, and none has answered anything. */
  get heardNothing(): boolean {
    return this.#answers === 0 && this.#silent.size > 0;
  }

  /** A host asks for a pause of its own. */
  slowDown(host: string, milliseconds: number): void {
    const longest = Math.min(milliseconds, LONGEST_PAUSE);
    this.#pauses.set(host, Math.max(longest, this.#options.pause));
  }

  /**
   * One request, which follows no redirect and sends no cookies.
   *
   * @throws {NoAnswer}
   */
  async ask(url: URL, request: Request = {}): Promise<Answer> {
    const before = this.#turns.get(url.host) ?? Promise.resolve();
    const answer = before.then(async () => {
      await this.#rest(url.host);
      return this.#request(url, request);
    });
    this.#turns.set(
      url.host,
      answer.catch(() => undefined).then(() => this.#asked.set(url.host, performance.now())),
    );
    return answer;
  }

  async #rest(host: string): Promise<void> {
    const asked = this.#asked.get(host);
    // Nobody waits for a host that is not there.
    if (asked === undefined || this.#silent.has(host)) return;
    const pause = this.#pauses.get(host) ?? this.#options.pause;
    const left = asked + pause - performance.now();
    if (left > 0) await (this.#options.sleep ?? wait)(left);
  }

  async #request(url: URL, { bytes = 0, headers, method = 'GET' }: Request): Promise<Answer> {
    if (this.#answers === 0 && this.#silent.size >= HOSTS_OF_NO_NETWORK) {
      throw new NoAnswer('there seems to be no network');
    }
    const signal = AbortSignal.timeout(this.#options.timeout);
    try {
      const response = await fetch(url, {
        method,
        signal,
        redirect: 'manual',
        credentials: 'omit',
        headers: { ...headers, 'user-agent': this.#options.userAgent, accept: '*/*' },
      });
      this.#answers += 1;
      const text = bytes > 0 ? await beginning(response, bytes) : '';
      await response.body?.cancel().catch(() => undefined);
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      this.#silent.add(url.host);
      throw new NoAnswer(reason(error, this.#options.timeout));
    }
  }
}

async function beginning(response: Response, bytes: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  while (reader !== undefined && read < bytes) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value.subarray(0, bytes - read), { stream: true });
    read += value.length;
  }
  reader?.releaseLock();
  return text + decoder.decode();
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'no host has this name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the host takes no connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
  ETIMEDOUT: 'the host does not answer',
  ENETUNREACH: 'no way leads to the host',
  EHOSTUNREACH: 'no way leads to the host',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is of another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for the certificate of the host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody vouches for the certificate of the host',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody vouches for the certificate of the host',
};

function reason(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  const { code } = (error.cause ?? error) as { code?: string };
  return REASONS[code ?? ''] ?? `no answer that can be read (${code ?? error.message})`;
}
