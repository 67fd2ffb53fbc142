import { describe, expect, it } from "vitest";
import { likeStems } from "../../src/language/english-roots.ts";
import { stem } from "../../src/language/tokens.ts";

describe("the stems that a dictionary may have an English word under", () => {
  it.each([
    ["sold", "sell"],
    ["rebuilt", "rebuild"],
    ["stolen", "steal"],
    ["enrolment", "enrol"],
    ["extension", "extend"],
  ])("of %s include that of %s", (word, base) => {
    expect(likeStems(stem(word))).toContain(stem(base));
  });

  it("begin with the word itself", () => {
    expect(likeStems(stem("harvest"))[0]).toBe(stem("harvest"));
  });
});
