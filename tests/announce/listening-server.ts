// A service on this machine that answers as it is told to, and remembers what it was asked.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the connection instead of answering. */
  readonly hangsUp?: boolean;
  /** Never answers. */
  readonly isSilent?: boolean;
}

export interface Listening {
  readonly origin: string;
  readonly asked: Asked[];
  /** What to answer next, in order; 202 once they are used up. */
  readonly answers: Answer[];
  readonly close: () => Promise<void>;
}

/** A server at a free port of 127.0.0.1. */
export async function listen(): Promise<Listening> {
  const asked: Asked[] = [];
  const answers: Answer[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    const { status, headers, hangsUp, isSilent } = answers.shift() ?? { status: 202 };
    if (hangsUp) request.socket.destroy();
    else if (!isSilent) response.writeHead(status, { ...headers }).end("ok");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, asked, answers, close };
}
