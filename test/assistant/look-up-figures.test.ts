import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assistant } from "../../src/domain/ports.ts";
import { assistantOver } from "../support/knowledge.ts";

let assistant: Assistant;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "look-up-"));
  cpSync("test/evals/comparisons", join(folder, "reports"), { recursive: true });
  assistant = await assistantOver(folder);
});
afterAll(() => assistant.close());

const figures = async (query: string) => (await assistant.figures(query)).map(({ figure }) => figure);

describe("a look-up", () => {
  it.each(["改厕", "改廁", "厕", "toilets"])("finds the toilets of all reports by %s", async (query) => {
    const places = new Set((await figures(query)).map(({ place }) => place));
    for (const place of ["岚江县", "石塬县"]) expect(places).toContain(place);
  });

  it("shows the headline figures of every report where nothing is asked", async () => {
    const found = await figures("");
    expect(new Set(found.map(({ documentId }) => documentId)).size).toBe(7);
    expect(found.every(({ status }) => status === "done")).toBe(true);
  });

  it("keeps to the year and the place where nothing else is said", async () => {
    expect(new Set((await figures("2022年")).map(({ period }) => period))).toEqual(new Set(["2022"]));
    expect(new Set((await figures("石塬县")).map(({ place }) => place))).toEqual(new Set(["石塬县"]));
  });

  it.each(["😀", "!!!", "量子纠缠", "zzzz qqqq"])("finds nothing for %s", async (query) => {
    expect(await figures(query)).toEqual([]);
  });

  it("takes a query of any length", async () => {
    expect((await figures("粮食".repeat(1500)))[0]?.indicator).toContain("粮食");
  });
});
