import { describe, expect, it } from "vitest";
import { isAside } from "../../src/assistant/question-words.ts";

describe("words that only ask or measure", () => {
  it.each(["growth rate", "bring in", "sector", "size", "change", "hoping"])("takes %s for one", (word) => {
    expect(isAside(word)).toBe(true);
  });

  it.each(["people visited", "paid out", "tax rate", "budget revenue", "orchard"])(
    "takes %s for a subject",
    (word) => {
      expect(isAside(word)).toBe(false);
    },
  );
});
