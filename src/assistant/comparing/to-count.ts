import { readChinese } from "../../language/numerals.ts";

const ENGLISH: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

/** A small number as a question writes it: 3, 三, 两, three. */
export function toCount(text: string): number {
  return ENGLISH[text] ?? (/\d/.test(text) ? Number(text) : (readChinese(text) ?? 2));
}
