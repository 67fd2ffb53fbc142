import { fold } from "../../language/fold.ts";
import { readQuantities } from "../../quantities/read-quantities.ts";

/**
 * Numbers of a sentence that no quote proves: each quantity, dates among them, must stand in a quote, scripts, widths
 * and spaces aside. Open slots hold none, and numbers worked out by a formula that is shown are not asked for.
 */
export function unprovedNumbers(
  text: string,
  quotes: readonly string[],
  computed: readonly string[] = [],
): string[] {
  const said = text.replace(/〔待填[^〕]*〕/gu, "");
  const proved = quotes.map(bare).join("\n");
  const known = new Set(computed);
  const digits = [...fold(said).matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([number]) => number)
    .filter((number) => !known.has(number) && !hasNumber(proved, number));
  const quantities = readQuantities(said)
    .map(({ span }) => bare(said.slice(span.start, span.end)))
    .filter((quantity) => !/\d/.test(quantity) && !proved.includes(quantity));
  return [...digits, ...quantities];
}

function bare(text: string): string {
  return fold(text).replace(/\s+/g, "");
}

function hasNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text[at - 1] ?? "";
    const after = text.slice(at + number.length);
    if (!/[\d.]/.test(before) && !/^(?:\d|\.\d)/.test(after)) return true;
  }
  return false;
}
