import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KEYS, openRealStore, type RealStore } from "./real-store.ts";
import { hashOf, inStore, partsOf, programmeWith, wav } from "./recording.ts";

let store: RealStore;
const programme = (options?: Parameters<typeof programmeWith>[1]) => programmeWith(store, options);

beforeEach(async () => {
  store = await openRealStore();
});
afterEach(() => store.close());

describe("a break in the middle", () => {
  test("a connection that is cut, and a server out of order, are asked again", async () => {
    const made = programme({ mib: 20 });
    let broken = 0;
    store.breaks = (line) => {
      if (line.includes("partNumber=2") && broken < 2) return broken++ === 0 ? "cut" : 500;
      return null;
    };
    const { code } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, broken, (await inStore(store, "talk.wav")).hash]).toEqual([0, 2, hashOf(wav(20))]);
  });

  test("a process that was killed goes on from there", async () => {
    const made = programme({ mib: 36 });
    const isFirst = { is: true };
    store.breaks = async (line) => {
      if (!/partNumber=[45]/.test(line) || !isFirst.is) return null;
      await new Promise((done) => setTimeout(done, 20_000));
      return "cut";
    };
    const entry = join(import.meta.dirname, "../../scripts/cli/index.ts");
    const child = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), entry, "upload", "episodes/media/talk.wav"],
      {
        ...{ cwd: made.root, stdio: "inherit" },
        env: { ...process.env, ...KEYS },
      },
    );
    const memory = join(made.root, ".cache/upload");
    await expect.poll(() => sentIn(memory), { timeout: 60_000, interval: 50 }).toBeGreaterThanOrEqual(2);
    child.kill("SIGKILL");
    await new Promise((done) => child.on("close", done));
    const before = sentIn(memory);
    isFirst.is = false;
    store.asked.length = 0;
    const { code } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, partsOf(store).length, (await inStore(store, "talk.wav")).hash]).toEqual([
      0,
      5 - before,
      hashOf(wav(36)),
    ]);
    expect(sentIn(memory)).toBe(0);
  });

  test("a store that stays away is told with how to go on, and the rest is sent then", async () => {
    const made = programme({ mib: 20 });
    store.breaks = (line) => (line.includes("partNumber=3") ? 500 : null);
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, err]).toEqual([1, expect.stringContaining("the same command goes on from there")]);
    store.breaks = () => null;
    store.asked.length = 0;
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(0);
    expect(partsOf(store)).toHaveLength(1);
  }, 60_000);

  test("a last answer that was lost is no second upload", async () => {
    const made = programme();
    let isLost = false;
    store.breaks = (line) => {
      if (!/POST .*uploadId/.test(line) || isLost) return null;
      isLost = true;
      return "cut-answer";
    };
    const { code, out } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, out]).toEqual([0, expect.stringContaining("uploaded:")]);
    expect((await inStore(store, "talk.wav")).hash).toBe(hashOf(wav(0.5)));
  });

  test("a file that changes while it is sent is told, and nothing of it stays", async () => {
    const made = programme({ mib: 36 });
    store.breaks = (line) => {
      if (line.includes("partNumber=1")) made.write("episodes/media/talk.wav", wav(36, 3));
      return null;
    };
    const { code, err } = await made.upload(["episodes/media/talk.wav"]);
    expect([code, err]).toEqual([1, expect.stringContaining("changed while it was uploaded")]);
    expect((await inStore(store, "talk.wav")).status).toBe(404);
    store.breaks = () => null;
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(0);
    expect((await inStore(store, "talk.wav")).hash).toBe(hashOf(wav(36, 3)));
  });

  test("a part that the store lost meanwhile is seen at the end, and all is sent anew", async () => {
    const made = programme({ mib: 20 });
    store.breaks = (line) => (line.includes("partNumber=3") ? 501 : null);
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(1);
    let lost = 1;
    store.breaks = (line) => (/POST .*uploadId/.test(line) && lost-- > 0 ? 400 : null);
    store.asked.length = 0;
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(0);
    expect([partsOf(store).length, (await inStore(store, "talk.wav")).hash]).toEqual([4, hashOf(wav(20))]);
  });

  test("another file under the name of one that was broken off begins anew", async () => {
    const made = programme({ mib: 20 });
    store.breaks = (line) => (line.includes("partNumber=3") ? 501 : null);
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(1);
    made.write("episodes/media/talk.wav", wav(20, 3));
    store.breaks = () => null;
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(0);
    expect((await inStore(store, "talk.wav")).hash).toBe(hashOf(wav(20, 3)));
  });

  test("a store that knows no conditions is written to without one", async () => {
    const made = programme();
    let refused = 0;
    store.breaks = (line) => (/POST .*uploadId/.test(line) && refused++ === 0 ? 501 : null);
    expect((await made.upload(["episodes/media/talk.wav"])).code).toBe(0);
  });
});

/** Parts that are remembered as sent. */
function sentIn(memory: string): number {
  if (!existsSync(memory)) return 0;
  const files = readdirSync(memory, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  return files.reduce((sum, file) => {
    const { tags } = JSON.parse(readFileSync(join(memory, file), "utf8"));
    return sum + Object.keys(tags).length;
  }, 0);
}
