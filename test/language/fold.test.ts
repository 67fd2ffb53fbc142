import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";

describe("fold", () => {
  it("keeps the length of any text, unpaired surrogates included", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length));
  });
  it("makes both scripts and both widths one", () => {
    expect(fold("鬆江鎮方麵，１００ＡＢ")).toBe("松江镇方面,100ab");
  });
  it("changes nothing that is folded already", () => {
    fc.assert(fc.property(fc.string(), (text) => fold(fold(text)) === fold(text)));
  });
});
