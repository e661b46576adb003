// A real S3 server on this machine, behind a line that breaks where a test says so.
// The server checks signatures and clocks; it knows no conditions, so the line holds those of a store that does.

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";

/** What happens to a request: it breaks off, the server is out of order or has lost a part, or it is as usual. */
export type Fault = "cut" | "cut-answer" | 400 | 500 | 501 | null;
const SAID: Readonly<Record<number, string>> = {
  400: "<Error><Code>InvalidPart</Code></Error>",
  501: "<Error><Code>NotImplemented</Code></Error>",
};

export interface RealStore {
  /** Where it is asked, through the line. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Every request that came in: `PUT /bucket/key?partNumber=1`. */
  readonly asked: string[];
  /** What happens to the next requests; asked anew for each. */
  breaks: (line: string) => Fault | Promise<Fault>;
  /** Whether it knows If-None-Match. */
  isConditional: boolean;
  readonly close: () => Promise<void>;
}

export const KEYS = { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER" };

export async function openRealStore(): Promise<RealStore> {
  const directory = mkdtempSync(join(tmpdir(), "store-"));
  const server = new S3rver({
    ...{ port: 0, address: "127.0.0.1", silent: true, directory },
    configureBuckets: [{ name: "recordings", configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  const line = createServer((asked, answer) => void pass(asked, answer, port, store));
  await new Promise<void>((done) => line.listen(0, "127.0.0.1", done));
  const store: RealStore = {
    endpoint: `http://127.0.0.1:${(line.address() as AddressInfo).port}/`,
    ...{ bucket: "recordings", asked: [], breaks: () => null, isConditional: false },
    close: async () => {
      await closeAll(line);
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return store;
}

async function closeAll(line: Server): Promise<void> {
  line.closeAllConnections();
  await new Promise((done) => line.close(done));
}

async function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  port: number,
  store: RealStore,
): Promise<void> {
  const name = `${asked.method} ${asked.url}`;
  store.asked.push(name);
  const fault = await store.breaks(name);
  if (fault === "cut") return void asked.socket.destroy();
  if (typeof fault === "number") {
    asked.resume();
    answer.writeHead(fault).end(SAID[fault]);
    return;
  }
  if (store.isConditional && asked.headers["if-none-match"] === "*" && (await isThere(asked, port))) {
    asked.resume();
    answer.writeHead(412).end("<Error><Code>PreconditionFailed</Code></Error>");
    return;
  }
  const { method, url, headers } = asked;
  const on = request(
    { port, host: "127.0.0.1", ...(method ? { method } : {}), path: url, headers },
    (got) => {
      if (fault === "cut-answer") {
        got.resume().on("end", () => asked.socket.destroy());
        return;
      }
      answer.writeHead(got.statusCode ?? 500, got.headers);
      got.pipe(answer);
    },
  );
  on.on("error", () => asked.socket.destroy());
  asked.pipe(on);
}

async function isThere({ url = "" }: IncomingMessage, port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}${url.replace(/\?.*/, "")}`, { method: "HEAD" });
  return answer.ok;
}
