import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLexicalEmbedder } from "../../src/stores/lexical-embedder.ts";
import { pairs, testEmbedder } from "./hnsw-support.ts";

const cosine = (a: number[], b: number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe("the lexical embedder", () => {
  it("gives unit vectors of its dimensions for any text, the same each time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 64 }),
        async (text, dimensions) => {
          const embedder = testEmbedder(dimensions);
          const vector = await embedder.embedQuery(text);
          expect(vector).toHaveLength(dimensions);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
          expect(await testEmbedder(dimensions).embedDocuments([text])).toEqual([vector]);
        },
      ),
    );
  });

  it("gives a unit vector for a text without tokens", async () => {
    for (const text of ["", " ", "。"])
      expect(Math.hypot(...(await testEmbedder().embedQuery(text)))).toBe(1);
  });

  it("gives a unit vector where the tokens cancel each other out", async () => {
    const tokens = (text: string) => text.split("");
    const embedder = createLexicalEmbedder({ tokens, dimensions: 1 });
    const letters = [..."abcdefghijklmnop"];
    const signs = await Promise.all(letters.map(async (letter) => (await embedder.embedQuery(letter))[0]));
    const both = `${letters[signs.indexOf(1)]}${letters[signs.indexOf(-1)]}`;
    expect(new Set(signs)).toEqual(new Set([1, -1]));
    expect(await embedder.embedQuery(both)).toEqual([1]);
  });

  it("puts texts that share tokens nearer than others, whatever their order", async () => {
    const embedder = createLexicalEmbedder({ tokens: pairs });
    const [question, near, far] = await embedder.embedDocuments([
      "戶廁改造多少座",
      "完成農村戶廁改造976座",
      "全年糧食播種面積1.85萬畝",
    ]);
    expect(cosine(question ?? [], near ?? [])).toBeGreaterThan(cosine(question ?? [], far ?? []) + 0.2);
  });

  it("counts a token that returns less than twice", async () => {
    const embedder = createLexicalEmbedder({ tokens: (text) => text.split(" ") });
    const [once, thrice] = await embedder.embedDocuments(["甲 乙", "甲 甲 甲 乙"]);
    const expected = (1 * (1 + Math.log(3)) + 1) / (Math.SQRT2 * Math.hypot(1 + Math.log(3), 1));
    expect(cosine(once ?? [], thrice ?? [])).toBeCloseTo(expected, 9);
  });

  it("names itself after its dimensions", () => {
    expect(testEmbedder(64).name).not.toBe(testEmbedder(128).name);
    expect(createLexicalEmbedder({ tokens: pairs }).dimensions).toBe(512);
  });
});
