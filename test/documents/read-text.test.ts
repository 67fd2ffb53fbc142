import { describe, expect, it } from "vitest";
import { readText } from "../../src/documents/read-text.ts";

const TEXT = "鎮務\r\n2021年，\t３-11歲。\n";

describe("readText", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 BE with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
    ["UTF-16 LE without a mark", Buffer.from(TEXT, "utf16le")],
    ["UTF-16 BE without a mark", Buffer.from(TEXT, "utf16le").swap16()],
  ])("reads %s verbatim, line ends included", (_, bytes) => {
    expect(readText(bytes, "a.txt").text).toBe(TEXT);
  });

  it("reads GB18030, four-byte characters included", () => {
    const bytes = Buffer.from([0xc8, 0xab, 0xd5, 0xf2, 0x32, 0x30, 0x95, 0x32, 0x82, 0x36]);
    expect(readText(bytes, "a.txt").text).toBe("全镇20𠀀");
  });

  it("refuses bytes that are no text", () => {
    const image = Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex");
    expect(() => readText(image, "照片.txt")).toThrow(/照片\.txt: not a text file/);
  });
});
