import type { QuantityKind } from "../domain/figure.ts";
import { scanNumeral } from "../language/scan-numeral.ts";
import { textAt } from "./unit-after.ts";
import type { Unit } from "./units.ts";

const HALF = /半(?![数导天小年月日径个])|多(?![个种项次少元样])/y;
const SUBUNIT = /又? ?([\d零一二两三四五六七八九]{1,2})(?:(毛|角)|(?:美|港|日本)?(?:分(?![之钟])|钱))/y;
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
  const digit = unit.name === "成" ? / ?([一二三四五六七八九])(?![个成十百千万])/y : undefined;
  const tenth = digit === undefined ? null : textAt(digit, folded, at);
  if (tenth !== null)
    return { length: tenth.length, add: (scanNumeral(folded, at + tenth.length - 1)?.value ?? 0) / 10 };
  if (!MEASURED.has(unit.kind) && unit.kind !== "percent") return { length: 0 };
  const half = textAt(HALF, folded, at);
  if (half === "半") return { length: 1, add: 0.5 };
  return half === null ? { length: 0 } : { length: 1, vague: "多" };
}
