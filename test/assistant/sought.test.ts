import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVain, mention, narrowed, seek } from "../../src/assistant/sought.ts";

const word = fc.string({
  unit: fc.constantFrom("水", "稻", "种", "植", "面", "积", "a", "b"),
  minLength: 1,
  maxLength: 6,
});
const term = fc.record({
  surface: word,
  forms: fc.array(word, { maxLength: 4 }),
  loose: fc.array(word, { maxLength: 2 }),
  weight: fc.constant(1),
});

describe("terms looked for in a part of a text", () => {
  it("are worth the same when narrowed to the whole before", () => {
    fc.assert(
      fc.property(term, word, word, word, (asked, before, part, after) => {
        const [sought] = seek([asked]);
        const [here] = narrowed(seek([asked]), before + part + after);
        if (sought === undefined || here === undefined) throw new Error("a term was lost");
        expect(mention(here, part)).toBeCloseTo(mention(sought, part), 9);
      }),
    );
  });

  it("are worth nothing anywhere where they are in vain", () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 3 }), word, (asked, text) => {
        const sought = seek(asked);
        if (isVain(narrowed(sought, text))) for (const one of sought) expect(mention(one, text)).toBe(0);
      }),
    );
  });
});
