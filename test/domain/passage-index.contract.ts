import { afterEach, describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/passage.ts";
import type { PassageIndex } from "../../src/domain/ports.ts";

/** A passage for tests; the id stands for its place and content, as in the application. */
export function passage(id: string, text: string): Passage {
  return {
    id,
    documentId: id.split(":")[0] ?? id,
    span: { start: 0, end: text.length },
    text,
    headings: [],
    title: "報告",
    paragraph: 1,
  };
}

const FARMING = passage("report:1", "全年糧食播種面積1.85萬畝，產量穩定。");
const FISHING = passage("report:2", "查處非法捕撈100餘起，收繳電瓶和漁網。");
const TOILETS = passage("report:3", "完成農村戶廁改造976座。");
const ALL = [FARMING, FISHING, TOILETS];

/** The promises of `PassageIndex`; every implementation calls this in its own test. */
export function describePassageIndex(name: string, create: () => Promise<PassageIndex>): void {
  describe(`${name} as a passage index`, () => {
    const open: PassageIndex[] = [];
    const start = async (passages: readonly Passage[] = []) => {
      const index = await create();
      open.push(index);
      await index.sync(passages);
      return index;
    };
    const idsFor = async (index: PassageIndex, question: string, limit = 10) =>
      (await index.search(question, limit)).map((hit) => hit.passage.id);

    afterEach(async () => {
      for (const index of open.splice(0)) await index.close();
    });

    it("counts what a synchronisation added, removed and kept", async () => {
      const index = await start();
      expect(await index.sync(ALL)).toEqual({ added: 3, removed: 0, kept: 0 });
      expect(await index.sync(ALL)).toEqual({ added: 0, removed: 0, kept: 3 });
      expect(await index.sync([FARMING, FISHING])).toEqual({ added: 0, removed: 1, kept: 2 });
      const changed = passage("report-b:2", "查處非法捕撈120起。");
      expect(await index.sync([FARMING, changed, TOILETS])).toEqual({ added: 2, removed: 1, kept: 1 });
      expect(await index.sync([])).toEqual({ added: 0, removed: 3, kept: 0 });
    });

    it("counts a passage once that is given twice", async () => {
      const index = await start();
      expect(await index.sync([FARMING, FARMING])).toEqual({ added: 1, removed: 0, kept: 0 });
      expect(await idsFor(index, FARMING.text)).toEqual([FARMING.id]);
    });

    it("finds each passage first by its own text, whole and as it was given", async () => {
      const index = await start(ALL);
      for (const wanted of ALL) expect((await index.search(wanted.text, 3))[0]?.passage).toEqual(wanted);
    });

    it("scores from 0 to 1, best first", async () => {
      const scores = (await (await start(ALL)).search("農村改造漁網面積", 10)).map((hit) => hit.score);
      expect(scores.length).toBeGreaterThan(0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    });

    it("gives at most as many hits as asked for", async () => {
      const index = await start(
        Array.from({ length: 80 }, (_, n) => passage(`report:${n}`, `糧食產量第${n}項`)),
      );
      for (const limit of [1, 7, 60]) expect(await idsFor(index, "糧食產量", limit)).toHaveLength(limit);
      expect(await idsFor(index, "糧食產量", 0)).toEqual([]);
    });

    it("orders ties by id, however they came in", async () => {
      const twins = ["c:1", "a:1", "d:1", "b:1"].map((id) => passage(id, "糧食產量穩定。"));
      const index = await start(twins);
      expect(await idsFor(index, "糧食產量")).toEqual(["a:1", "b:1", "c:1", "d:1"]);
      expect(await idsFor(index, "糧食產量", 2)).toEqual(["a:1", "b:1"]);
      const other = await start([...twins].reverse());
      expect(await other.search("糧食產量", 10)).toEqual(await index.search("糧食產量", 10));
    });

    it("finds nothing for a question without usable terms", async () => {
      const index = await start(ALL);
      for (const question of ["", "   ", "？！…", "\n"]) expect(await index.search(question, 5)).toEqual([]);
    });

    it("finds nothing while it is empty, before and after it held passages", async () => {
      const index = await start();
      expect(await index.search("糧食", 5)).toEqual([]);
      await index.sync(ALL);
      await index.sync([]);
      expect(await index.search("糧食", 5)).toEqual([]);
    });

    it("never returns a removed passage, and returns it again once it is back", async () => {
      const index = await start(ALL);
      await index.sync([FARMING, TOILETS]);
      expect(await idsFor(index, FISHING.text)).not.toContain(FISHING.id);
      await index.sync([FARMING]);
      expect(await idsFor(index, `${FISHING.text}${TOILETS.text}糧食`)).toEqual([FARMING.id]);
      await index.sync(ALL);
      expect((await idsFor(index, FISHING.text))[0]).toBe(FISHING.id);
    });

    it("reports its progress up to the end", async () => {
      const index = await start();
      const seen: (readonly [number, number])[] = [];
      await index.sync(ALL, (done, total) => seen.push([done, total]));
      expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
    });

    it("takes synchronisations that overlap one after the other", async () => {
      const index = await start();
      await Promise.all([index.sync(ALL), index.sync([FARMING]), index.sync([FARMING, TOILETS])]);
      expect(await idsFor(index, FISHING.text)).not.toContain(FISHING.id);
      expect((await idsFor(index, TOILETS.text))[0]).toBe(TOILETS.id);
    });
  });
}
