import { readNumeral } from "../language/scan-numeral.ts";
import { type Reading, ranking, type Spot } from "./reading.ts";

const OF_RANK = /(?:[列居入名身国省市县界占]|^|in )$/;

/** The place of 第5位 and 列第三; undefined where a number after 第 only orders. */
export function rankAt({ text, folded, at, before }: Spot): Reading | undefined {
  const numeral = /第$/.test(before) ? readNumeral(folded, at) : undefined;
  if (numeral === undefined) return undefined;
  if (!/^(?:位|名(?!单))/.test(folded.slice(numeral.end, numeral.end + 2))) {
    const ranked = /[列居排]第$/.test(folded.slice(Math.max(0, at - 2), at));
    if (!ranked) return undefined;
    return ranking(at - 1, numeral.end, numeral.value, "", at, numeral.end);
  }
  const unit = text.slice(numeral.end, numeral.end + 1);
  return ranking(at - 1, numeral.end + 1, numeral.value, unit, at, numeral.end);
}

/** The places of 前三 and 前十名; a reading without a quantity where 前 belongs to other words. */
export function topAt({ text, folded, at, before }: Spot): Reading | undefined {
  const numeral = folded[at] === "前" ? readNumeral(folded, at + 1) : undefined;
  if (numeral === undefined) return undefined;
  const unit = /^[位名强]/.exec(folded.slice(numeral.end, numeral.end + 1))?.[0] ?? "";
  const bare =
    OF_RANK.test(before) && /^(?:$|[\s,.;、。"）)]|行列)/.test(folded.slice(numeral.end, numeral.end + 2));
  if (unit === "" && !bare) return { end: at + 1 };
  const end = numeral.end + unit.length;
  return ranking(at, end, numeral.value, text.slice(numeral.end, end), at + 1, numeral.end);
}
