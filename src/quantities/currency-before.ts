import { CURRENCIES } from "./units.ts";

/** A currency that stands before an amount. */
export interface Currency {
  /** Base unit of money. */
  readonly base: string;
  /** Characters of the sign or name. */
  readonly name: number;
  /** The same with the blank after it. */
  readonly length: number;
}

/** The currency that ends right before an amount: ¥5000, RMB 3.2 billion, 新台幣3億元. Words are folded. */
export function currencyBefore(before: string): Currency | undefined {
  const words = before.replace(/ $/, "");
  const found = CURRENCIES.find(([sign]) => words.endsWith(sign));
  if (found === undefined) return undefined;
  const [{ length }, base] = found;
  const inWord = /^[a-z]/.test(found[0]) && /[a-z]/.test(words[words.length - length - 1] ?? "");
  return inWord ? undefined : { base, name: length, length: before.length - words.length + length };
}
