// The importer's manners on a network that fails, against a real server on this machine that breaks in the middle.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fetchBytes, type ImportWire } from "../../scripts/cli/fetch-bytes.ts";
import { isPrivateHost } from "../../scripts/cli/private-network.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const BODY = Buffer.from("النهر ".repeat(20_000));
let handlers: Handler[] = [];
let asked: IncomingMessage["headers"][] = [];
let waited: number[] = [];
const server = createServer((request, response) => {
  asked.push(request.headers);
  const handle = handlers.length > 1 ? handlers.shift() : handlers[0];
  handle?.(request, response);
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => void server.close(done)));
afterEach(() => {
  handlers = [];
  asked = [];
  waited = [];
});

const wire: ImportWire = {
  fetch,
  wait: async (ms) => {
    waited.push(ms);
  },
};
const limits = () => ({ most: 10_000_000, timeout: 10_000, trusted: new URL(origin).host });
const get = () => fetchBytes(`${origin}/a`, wire, limits());
const whole: Handler = (_request, response) => void response.end(BODY);
/** Sends half of it, and breaks the connection. */
const half: Handler = (_request, response) => {
  response.writeHead(200, { etag: '"v1"', "content-length": BODY.length });
  response.write(BODY.subarray(0, 60_000), () => setTimeout(() => response.destroy(), 50));
};
const rest =
  (tag: string): Handler =>
  (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? "NaN");
    if (request.headers["if-range"] !== tag) return void response.writeHead(200, { etag: tag }).end(BODY);
    const range = `bytes ${from}-${BODY.length - 1}/${BODY.length}`;
    response.writeHead(206, { etag: tag, "content-range": range }).end(BODY.subarray(from));
  };

describe("a server that is busy or breaks is asked again", () => {
  test.each([429, 500, 503])("HTTP %i", async (status) => {
    handlers = [(_request, response) => void response.writeHead(status).end(), whole];
    expect(Buffer.from((await get()).bytes).equals(BODY)).toBe(true);
    expect(waited).toEqual([500]);
  });

  test("as late as it asks", async () => {
    handlers = [(_request, response) => void response.writeHead(503, { "retry-after": "7" }).end(), whole];
    await get();
    expect(waited).toEqual([7000]);
  });

  test("four times in all, later each time, and then told", async () => {
    handlers = [(_request, response) => void response.writeHead(502).end()];
    await expect(get()).rejects.toThrow("HTTP 502");
    expect([asked.length, waited]).toEqual([4, [500, 1000, 2000]]);
  });

  test("but what is not there is not asked for twice", async () => {
    handlers = [(_request, response) => void response.writeHead(404).end()];
    await expect(get()).rejects.toThrow("HTTP 404");
    expect(asked).toHaveLength(1);
  });
});

describe("a connection that breaks in the middle", () => {
  test("goes on from there, where the file is the same", async () => {
    handlers = [half, rest('"v1"')];
    expect(Buffer.from((await get()).bytes).equals(BODY)).toBe(true);
    expect(asked[1]).toMatchObject({ "if-range": '"v1"', range: expect.stringMatching(/^bytes=\d+-$/) });
  });

  test("starts anew, where the file has changed", async () => {
    handlers = [half, rest('"v2"')];
    expect(Buffer.from((await get()).bytes).equals(BODY)).toBe(true);
  });

  test("starts anew, where the server sends another part than was asked for", async () => {
    const other: Handler = (_request, response) =>
      void response.writeHead(206, { "content-range": `bytes 5-9/${BODY.length}` }).end(BODY.subarray(5, 10));
    handlers = [half, other, whole];
    expect(Buffer.from((await get()).bytes).equals(BODY)).toBe(true);
  });
});

describe("nobody's own network is asked", () => {
  test.each([
    ["127.0.0.1", true],
    ["10.1.2.3", true],
    ["172.31.0.1", true],
    ["192.168.0.1", true],
    ["100.64.0.1", true],
    ["169.254.169.254", true],
    ["0.0.0.0", true],
    ["[::1]", true],
    ["[fd00::1]", true],
    ["[fe80::1]", true],
    ["[::ffff:7f00:1]", true],
    ["[64:ff9b::a00:1]", true],
    ["localhost", true],
    ["printer.local", true],
    ["intranet", true],
    ["172.32.0.1", false],
    ["[2606:4700::1]", false],
    ["feeds.example", false],
  ])("%s: %s", async (host, isPrivate) => {
    expect(await isPrivateHost(new URL(`http://${host}/`).hostname, null)).toBe(isPrivate);
  });

  test("nor by a name that leads there, or by its number in another form", async () => {
    const resolve = async () => ["203.0.113.5", "10.0.0.7"];
    expect(await isPrivateHost("feeds.example", resolve)).toBe(true);
    expect(await isPrivateHost("feeds.example", async () => ["2606:4700::1"])).toBe(false);
    expect(await isPrivateHost(new URL("http://0x7f.1/").hostname, null)).toBe(true);
  });

  test.each(["http://[::1]:1/", "http://169.254.169.254/latest", "http://localhost:1/", "http://127.0.0.2/"])(
    "nor by a redirect to %s",
    async (to) => {
      handlers = [(_request, response) => void response.writeHead(302, { location: to }).end()];
      await expect(get()).rejects.toThrow("is not public");
      expect(asked).toHaveLength(1);
    },
  );
});
