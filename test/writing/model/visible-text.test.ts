import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVisibleText } from "../../../src/writing/model/visible-text.ts";

function visible(parts: readonly string[]): string {
  const text = createVisibleText();
  return parts.map((part) => text.push(part)).join("") + text.end();
}

describe("what a model says", () => {
  it("leaves out its thoughts, wherever the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), (cuts) => {
        const whole = "<think>一二 < 三</think>四<五<think>六</think>七<th";
        const places = [0, ...cuts, whole.length].sort((a, b) => a - b);
        const parts = places.map((place, i) => whole.slice(places[i - 1] ?? 0, place));
        expect(visible(parts)).toBe("四<五七<th");
      }),
    );
  });

  it("is nothing while it only thinks", () => {
    expect(visible(["<think>9999"])).toBe("");
  });
});
