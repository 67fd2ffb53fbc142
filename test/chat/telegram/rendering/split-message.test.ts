import { expect, it } from "vitest";
import { splitMessage } from "../../../../src/chat/telegram/rendering/split-message.ts";

it("splits between paragraphs and keeps the entities on their text", () => {
  const text = `${"一".repeat(3000)}\n\n${"二".repeat(3000)}`;
  const parts = splitMessage({ text, entities: [{ type: "bold", offset: 2990, length: 20 }] });
  expect(parts.map((part) => part.text)).toEqual(["一".repeat(3000), "二".repeat(3000)]);
  expect(parts.map((part) => part.entities)).toEqual([
    [{ type: "bold", offset: 2990, length: 10 }],
    [{ type: "bold", offset: 0, length: 8 }],
  ]);
});

it("never cuts an emoji in two", () => {
  const parts = splitMessage({ text: `x${"🐟".repeat(4096)}`, entities: [] });
  expect(parts.every((part) => part.text.length <= 4096 && !/\p{Surrogate}/u.test(part.text))).toBe(true);
  expect(parts.map((part) => part.text).join("")).toBe(`x${"🐟".repeat(4096)}`);
});
