import { expect, it } from "vitest";
import { checkKeyboard, checkText } from "./checks.ts";

const entity = (offset: number, length: number, type = "bold") => ({ type, offset, length });
const button = (callback_data: string, text = "x") => ({ text, callback_data });

it.each([
  ["an empty text", "  ", []],
  ["a text over 4,096 UTF-16 units", "🐟".repeat(2049), []],
  ["half a character", "\ud83d", []],
  ["an entity out of bounds", "abc", [entity(1, 3)]],
  ["an empty entity", "abc", [entity(1, 0)]],
  ["an entity that ends inside a character", "🐟", [entity(0, 1)]],
  ["an entity over white space", "a b", [entity(1, 1)]],
  ["entities that cross", "abcdef", [entity(0, 3), entity(2, 3, "italic")]],
  [
    "a block quote in a block quote",
    "abc",
    [entity(0, 3, "blockquote"), entity(0, 2, "expandable_blockquote")],
  ],
  ["bold in code", "abc", [entity(0, 3, "code"), entity(0, 2)]],
  ["more than 100 entities", "a".repeat(200), Array.from({ length: 101 }, (_, i) => entity(i, 1))],
] as const)("the fake server refuses %s", (_, text, entities) => {
  expect(() => checkText(text, entities, 4096)).toThrow("Bad Request");
});

it("the fake server takes entities that are nested or beside each other", () => {
  checkText("abcdef", [entity(0, 6, "blockquote"), entity(0, 3), entity(3, 3), entity(4, 1, "italic")], 4096);
});

it.each([
  ["callback data over 64 bytes", [[button("十".repeat(22))]]],
  ["callback data that is empty", [[button("")]]],
  ["a button without a text", [[button("x", " ")]]],
  ["nine buttons in a row", [Array.from({ length: 9 }, () => button("x"))]],
  ["an empty row", [[]]],
] as const)("the fake server refuses %s", (_, rows) => {
  expect(() => checkKeyboard(rows)).toThrow("Bad Request");
});
