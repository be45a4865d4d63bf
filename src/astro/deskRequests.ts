/** Requests from the page to the desk of `dev`: whose are heard, and how they are answered. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DeskRequest, requestSchema } from '../desk/pointing/requests.ts';

/** In bytes: a paragraph that is selected, with what was chosen for it. */
const LARGEST = 1_000_000;

/** What a request says of where it comes from. */
export interface Caller {
  method: string | undefined;
  remoteAddress: string | undefined;
  headers: Partial<
    Record<'host' | 'origin' | 'content-type' | 'sec-fetch-site', string | string[]>
  >;
}

/**
 * The desk writes files, so it hears pages of this very server on this very machine alone. The name of the host is held
 * against a list, since a foreign name may lead here (DNS rebinding); and the type of the content is one that a page of
 * another origin cannot send without being asked for first.
 *
 * @returns why a request is not heard, if it is not
 */
export function whyUnheard({ method, remoteAddress = '', headers }: Caller): string | undefined {
  if (method !== 'POST') return 'only POST is heard';
  if (!/^(?:::1|(?:::ffff:)?127(?:\.\d+){3})$/i.test(remoteAddress)) {
    return 'only this machine is heard';
  }
  const { host, origin } = headers;
  if (typeof host !== 'string' || !LOOPBACK.test(host))
    return 'only names of this machine are heard';
  if (origin !== `http://${host}` && origin !== `https://${host}`) {
    return 'only pages of this server are heard';
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'only pages of this server are heard';
  if (headers['content-type'] !== 'application/json') return 'only JSON is heard';
  return undefined;
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** Answers one request of the app. What fails in it is told in the terminal, and stops nothing. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: DeskRequest) => Promise<object>,
): Promise<void> {
  const send = (status: number, body: object) => {
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(JSON.stringify(body));
  };
  const { method, headers, socket } = request;
  const why = whyUnheard({ method, remoteAddress: socket.remoteAddress, headers });
  if (why !== undefined) return send(403, { error: why });
  try {
    const text = await read(request);
    const { data } = requestSchema.safeParse(text === undefined ? undefined : JSON.parse(text));
    if (data === undefined) return send(400, { error: 'not a request of the app' });
    send(200, await answer(data));
  } catch (error) {
    if (error instanceof SyntaxError) return send(400, { error: 'not JSON' });
    console.error(error);
    send(500, { error: 'the terminal shows what failed' });
  }
}

/** @returns nothing where it is too large */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
