import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Announcement, PingRequest } from "../../scripts/announce/plan.ts";
import { type Sending, sendPing } from "../../scripts/announce/send.ts";
import { tellAll } from "../../scripts/announce/tell-all.ts";
import { type Listening, listen } from "./listening-server.ts";

let service: Listening;
let waits: number[];
let sending: Sending;

beforeEach(async () => {
  service = await listen();
  waits = [];
  const sleep = async (ms: number) => void waits.push(ms);
  sending = { fetch, sleep, timeout: 2000, attempts: 4 };
});
afterEach(() => service.close());

function ping(over: Partial<PingRequest> = {}): PingRequest {
  return { url: `${service.origin}/`, method: "POST", headers: {}, body: "hub.mode=publish", ...over };
}

describe("an announcement", () => {
  test("arrives as it was written", async () => {
    const outcome = await sendPing(ping({ headers: { authorization: "secret" } }), sending);
    expect(outcome).toEqual({ isHeard: true, attempts: 1, status: 202, reason: "HTTP 202" });
    expect(service.asked).toMatchObject([
      { method: "POST", url: "/", body: "hub.mode=publish", headers: { authorization: "secret" } },
    ]);
  });

  test("is said again, each time after a longer wait, to a service that fails first", async () => {
    service.answers.push({ status: 503 }, { status: 0, hangsUp: true }, { status: 204 });
    const outcome = await sendPing(ping(), sending);
    expect(outcome).toMatchObject({ isHeard: true, attempts: 3, status: 204 });
    expect(waits).toEqual([1000, 4000]);
    expect(service.asked).toHaveLength(3);
  });

  test("waits as long as the service asks, within a minute", async () => {
    const later = (after: string) => ({ status: 429, headers: { "retry-after": after } });
    service.answers.push(later("7"), later("99999"), later("tomorrow"));
    expect(await sendPing(ping(), sending)).toMatchObject({ isHeard: true, attempts: 4 });
    expect(waits).toEqual([7000, 60_000, 16_000]);
  });

  test("is given up after the last attempt", async () => {
    service.answers.push(...Array.from({ length: 4 }, () => ({ status: 500 })));
    expect(await sendPing(ping(), sending)).toEqual({
      isHeard: false,
      attempts: 4,
      status: 500,
      reason: "HTTP 500",
    });
  });

  test.each([400, 401, 403, 404, 422])(
    "is not repeated to a service that refuses it with %i",
    async (status) => {
      service.answers.push({ status });
      expect(await sendPing(ping(), sending)).toMatchObject({ isHeard: false, attempts: 1, status });
      expect(waits).toEqual([]);
    },
  );

  test("never follows a redirect, which could carry a token away", async () => {
    service.answers.push({ status: 301, headers: { location: "https://thief.example/" } });
    expect(await sendPing(ping(), sending)).toMatchObject({
      isHeard: false,
      attempts: 1,
      reason: "HTTP 301, moved to https://thief.example/",
    });
  });

  test("gives up on a service that does not answer", async () => {
    service.answers.push({ status: 0, isSilent: true });
    const outcome = await sendPing(ping(), { ...sending, timeout: 50, attempts: 1 });
    expect(outcome).toMatchObject({ isHeard: false, status: null, reason: "no answer within 0.05 s" });
  });

  test("to a service that is not there fails in words", async () => {
    await service.close();
    const outcome = await sendPing(ping(), { ...sending, attempts: 2 });
    expect(outcome).toMatchObject({ isHeard: false, attempts: 2, status: null });
    expect(outcome.reason).toMatch(/ECONNREFUSED/);
  });
});

describe("many announcements", () => {
  const announcement = (target: string, url: string): Announcement => ({
    service: "websub",
    target,
    about: target,
    news: { added: [], changed: [], removed: [] },
    request: ping({ url }),
    heard: new Map([["one", "1"]]),
  });

  test("are remembered only where they were heard", async () => {
    service.answers.push({ status: 202 }, { status: 403 }, { status: 202 });
    const plan = ["a", "b", "c"].map((name) => announcement(name, `${service.origin}/`));
    const { tellings, told } = await tellAll(plan, new Map([["b", new Map([["zero", "0"]])]]), sending);
    expect(tellings.map(({ outcome }) => outcome?.isHeard)).toEqual([true, false, true]);
    expect([...told.keys()].sort()).toEqual(["a", "b", "c"]);
    expect([...(told.get("b") ?? [])]).toEqual([["zero", "0"]]);
  });

  test("leave a service alone that has not answered", async () => {
    service.answers.push(...Array.from({ length: 4 }, () => ({ status: 500 })));
    const other = await listen();
    const plan = [
      announcement("a", `${service.origin}/`),
      announcement("b", `${service.origin}/`),
      announcement("c", `${other.origin}/`),
    ];
    const { tellings, told } = await tellAll(plan, new Map(), sending);
    await other.close();
    expect(tellings.map(({ outcome }) => outcome?.isHeard ?? null)).toEqual([false, null, true]);
    expect(service.asked).toHaveLength(4);
    expect([...told.keys()]).toEqual(["c"]);
  });
});
