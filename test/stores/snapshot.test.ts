import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSnapshot, writeSnapshot } from "../../src/stores/snapshot.ts";
import { temporaryFolder } from "./hnsw-support.ts";

describe("a snapshot", () => {
  it("is read back as it was written", async () => {
    const path = join(await temporaryFolder(), "deep", "state");
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
        await writeSnapshot(path, 1, value);
        expect(await readSnapshot(path, 1)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 30 },
    );
  });

  it("is undefined where there is none, or one of another version", async () => {
    const path = join(await temporaryFolder(), "state");
    const messages: string[] = [];
    const log = (message: string) => messages.push(message);
    expect(await readSnapshot(path, 1, log)).toBeUndefined();
    await writeSnapshot(path, "a", ["甲"]);
    expect(await readSnapshot(path, "b", log)).toBeUndefined();
    expect(await readSnapshot(path, "a", log)).toEqual(["甲"]);
    expect(messages).toEqual([]);
  });

  it("is undefined, and told of, wherever it is cut or altered", async () => {
    const path = join(await temporaryFolder(), "state");
    await writeSnapshot(path, 1, { name: "鬆江鎮", figures: [1, 2, 3] });
    const whole = await readFile(path);
    for (let place = 0; place < whole.length; place += 1) {
      const altered = Buffer.from(whole);
      altered[place] = (altered[place] ?? 0) ^ 0x10;
      for (const damaged of [whole.subarray(0, place), altered]) {
        await writeFile(path, damaged);
        expect(await readSnapshot(path, 1)).toBeUndefined();
      }
    }
    const messages: string[] = [];
    await writeSnapshot(path, 1, ["甲"]);
    await truncate(path, 20);
    await readSnapshot(path, 1, (message) => messages.push(message));
    expect(messages).toEqual([expect.stringContaining(path)]);
  });

  it("leaves no temporary files, and clears away those of killed writers", async () => {
    const folder = await temporaryFolder();
    const abandoned = join(folder, "state.0123.tmp");
    await writeFile(abandoned, "half");
    await utimes(abandoned, 0, 0);
    await writeSnapshot(join(folder, "state"), 1, []);
    expect(await readdir(folder)).toEqual(["state"]);
  });

  it("says which file it could not write or read", async () => {
    const path = join(await temporaryFolder(), "state");
    await mkdir(path);
    await expect(writeSnapshot(path, 1, [])).rejects.toThrow(`Cannot write ${path}`);
    await expect(readSnapshot(path, 1)).rejects.toThrow(`Cannot read ${path}`);
    await rm(path, { recursive: true });
  });
});
