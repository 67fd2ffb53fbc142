import { describe, expect, it } from "vitest";
import { toPieces } from "../../src/documents/pdf-pieces.ts";

function item(str: string, left: number, base: number, height = 10) {
  return { str, transform: [height, 0, 0, height, left, base], width: height * str.length, height };
}

function texts(...items: readonly object[]): string[] {
  return toPieces(items).map((piece) => piece.text);
}

describe("toPieces", () => {
  it("joins what touches on a line, in the order of the line, and parts it at wide gaps and at lines", () => {
    expect(
      texts(
        item("修路", 0, 50),
        item("公里", 30, 50),
        item("3", 20, 50),
        item("改厕", 80, 50),
        item("种树", 0, 30),
      ),
    ).toEqual(["修路3公里", "改厕", "种树"]);
  });

  it("leaves out the raised numbers of notes, at the end of a line and at the beginning of the next", () => {
    expect(texts(item("修路。", 0, 50), item("1", 30, 54, 5), item("改厕。", 35, 50))).toEqual([
      "修路。改厕。",
    ]);
    expect(texts(item("修路。", 0, 50), item("12", 0, 34, 5), item("改厕。", 10, 30))).toEqual([
      "修路。",
      "改厕。",
    ]);
    expect(texts(item("120 m", 0, 50), item("2", 50, 54, 5))).toEqual(["120 m2"]);
  });

  it("keeps English words apart and passes over marks of structure and blanks", () => {
    const words = [
      { str: "new", transform: [1, 0, 0, 1, 0, 50], width: 15, height: 10 },
      item("roads", 17, 50),
    ];
    expect(texts(...words, { type: "beginMarkedContent" }, item("  ", 90, 50))).toEqual(["new roads"]);
  });
});
