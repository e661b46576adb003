// A list that several threads work through is worked through once.

import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { claim, claimed, closeClaims, openClaims } from "../../scripts/build/workers.ts";

test("each portion goes to one thread", async () => {
  const count = 20_001;
  const claims = openClaims();
  const code = `const { parentPort, workerData: { claims, count } } = require("node:worker_threads");
    const PORTION = 32, mine = [];
    ${claim.toString().replace("export ", "")}
    for (let part = claim(claims, count); part !== null; part = claim(claims, count)) mine.push(part);
    parentPort.postMessage(mine);`;
  const answers = [0, 1].map(
    () =>
      new Promise<readonly (readonly [number, number])[]>((done, fail) => {
        const worker = new Worker(code, { eval: true, workerData: { claims, count } });
        worker.once("message", done).once("error", fail);
      }),
  );
  const own: (readonly [number, number])[] = [];
  for (let part = claim(claims, count); part !== null; part = claim(claims, count)) own.push(part);
  const all = [...own, ...(await Promise.all(answers)).flat()].sort(([a], [b]) => a - b);
  expect(all.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
    Array.from({ length: count }, (_, at) => at),
  );
  expect(claimed(claims, count)).toBe(count);
});

test("closed, it gives nothing more", () => {
  const claims = openClaims();
  expect(claim(claims, 100)).toEqual([0, 32]);
  closeClaims(claims, 100);
  expect(claim(claims, 100)).toBeNull();
});
