/** Hosts on the loopback interface that answer as a test says, for whoever asks addresses. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Host {
  origin: string;
  /** `GET /path` of each request, in their order. */
  requests: string[];
  /** The headers of each. */
  headers: IncomingMessage['headers'][];
}

/** A status; a status and its headers; or whatever else is to be done. */
export type Answering = number | [number, Record<string, string>] | Handler;

/** @param paths what is answered there; elsewhere 404. Gone when the test ends */
export async function answering(paths: Record<string, Answering>): Promise<Host> {
  const host: Host = { origin: '', requests: [], headers: [] };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    host.requests.push(`${request.method} ${path}`);
    host.headers.push(request.headers);
    const answer = paths[path] ?? 404;
    if (typeof answer === 'function') answer(request, response);
    else if (typeof answer === 'number') response.writeHead(answer).end();
    else response.writeHead(...answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}

/** The address of a host that takes no connection: one that was there a moment ago. */
export async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
