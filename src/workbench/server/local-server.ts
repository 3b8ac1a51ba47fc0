import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, listedFiles } from './answer';
import type { Answer, ListedFile } from './answer';
import type { ServingRules } from './serving-rules';

/** Nobody else can reach it. */
const THIS_MACHINE = '127.0.0.1';
const ANY_FREE_PORT = 0;
/** In milliseconds. */
const SECOND = 1000;

/** So many times in the time that a browser has, it is looked whether it is over. */
const LOOKS = 5;

/** A server that runs. */
export interface LocalServer {
  /** Where the page is. */
  readonly address: string;
  readonly end: () => void;
}

/**
 * Serves a folder to this machine's browsers.
 * @param port where another program listens already, any free one is taken instead
 */
export async function startServer(
  folder: string,
  rules: Pick<ServingRules, 'types' | 'headers' | 'patience'>,
  port: number,
): Promise<LocalServer> {
  const files = listedFiles(folder, rules.types);
  const server = createServer(timeOuts(rules.patience), (request, response) => {
    const { method = '', url = '/', headers } = request;
    send(answer({ method, address: url, host: headers.host ?? '' }, files), rules.headers, request, response);
  });
  server.setTimeout(rules.patience.idle * SECOND);
  try {
    await listen(server, port);
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    await listen(server, ANY_FREE_PORT);
  }
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Who is slow or does nothing is let go, and does not keep others out. */
function timeOuts({ headers, request, idle }: ServingRules['patience']): ServerOptions {
  return {
    headersTimeout: headers * SECOND,
    requestTimeout: request * SECOND,
    keepAliveTimeout: idle * SECOND,
    connectionsCheckingInterval: (headers * SECOND) / LOOKS,
  };
}

function send(
  answered: Answer,
  headers: ServingRules['headers'],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (answered.status !== 200) {
    const allow = answered.status === 405 ? { Allow: answered.allow } : {};
    response.writeHead(answered.status, { ...headers, ...allow, 'Content-Length': 0 }).end();
    return;
  }
  const content = contentOf(answered.file);
  if (!content) {
    send({ status: 404 }, headers, request, response);
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': answered.file.type,
    'Content-Length': content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Undefined where the file has gone since it was listed, as when a stick is pulled out. */
function contentOf({ file }: ListedFile): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, THIS_MACHINE, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(fault: unknown): boolean {
  const code = (fault as NodeJS.ErrnoException).code;
  return code === 'EADDRINUSE' || code === 'EACCES';
}
