import type { QuantityKind } from "../domain/figure.ts";
import { matchAt } from "../language/numeral.ts";
import { readNumeral, scanNumeral } from "../language/scan-numeral.ts";
import { textAt } from "./unit-after.ts";
import type { Unit } from "./units.ts";

const HALF = /半(?![数导天小年月日径个])|多(?![个种项次少元样])/y;
const SUBUNIT = /又? ?([\d零一二两三四五六七八九]{1,2})(?:(毛|角)|(?:美|港|日本)?(?:分(?![之钟])|钱))/y;
/** The 30分 of 2小时30分 and the 零3个月 of 1年零3个月, with how many of them make one of the unit before. */
const PARTS: Readonly<Record<string, readonly [RegExp, number]>> = {
  小时: [/ ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?分钟?(?![之数])/y, 60],
  个小时: [/ ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?分钟?(?![之数])/y, 60],
  年: [/(?:零|又)? ?(\d{1,2}|[一二三四五六七八九十]{1,3})个月/y, 12],
};
const MEASURED: ReadonlySet<QuantityKind> = new Set([
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "duration",
]);

/** What follows a unit and adds to its number. */
export interface Tail {
  readonly length: number;
  readonly add?: number;
  readonly vague?: string;
}

/** What follows a unit and still belongs to the number: 一吨半, 三成半, 五元三毛, 3年多. */
export function tailOf(folded: string, at: number, unit: Unit | undefined): Tail {
  if (unit === undefined) return { length: 0 };
  SUBUNIT.lastIndex = at;
  const sub = unit.kind === "money" ? SUBUNIT.exec(folded) : null;
  const part = sub === null ? undefined : scanNumeral(folded, at + sub[0].indexOf(sub[1] ?? ""));
  if (sub !== null && part !== undefined)
    return { length: sub[0].length, add: part.value / (sub[2] === undefined ? 100 : 10) };
  const [pattern, many] = PARTS[unit.name] ?? [];
  const lesser = pattern === undefined ? null : matchAt(pattern, folded, at);
  if (lesser !== null)
    return { length: lesser[0].length, add: (readNumeral(lesser[1] ?? "", 0)?.value ?? 0) / (many ?? 1) };
  const digit = unit.name === "成" ? / ?([一二三四五六七八九])(?![个成十百千万])/y : undefined;
  const tenth = digit === undefined ? null : textAt(digit, folded, at);
  if (tenth !== null)
    return { length: tenth.length, add: (scanNumeral(folded, at + tenth.length - 1)?.value ?? 0) / 10 };
  if (!MEASURED.has(unit.kind) && unit.kind !== "percent") return { length: 0 };
  const half = textAt(HALF, folded, at);
  if (half === "半") return { length: 1, add: 0.5 };
  return half === null ? { length: 0 } : { length: 1, vague: "多" };
}
