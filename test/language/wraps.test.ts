import { describe, expect, it } from "vitest";
import { unwrap, withoutWraps } from "../../src/language/wraps.ts";

describe("line ends inside a paragraph", () => {
  it.each([
    ["总里程8\n21公里", "总里程821公里"],
    ["粮食产\r\n量3万吨", "粮食产量3万吨"],
    ["two new\nroads", "two new roads"],
    ["没有换行", "没有换行"],
  ])("are taken out of %j", (text, joined) => {
    expect(withoutWraps(text)).toBe(joined);
  });

  it("are counted in again", () => {
    const text = "甲乙\n丙 \r\n丁new\nroads";
    const { text: joined, at } = unwrap(text);
    for (const [offset, character] of [...joined].entries())
      if (character !== " ") expect(text[at(offset)]).toBe(character);
  });
});
