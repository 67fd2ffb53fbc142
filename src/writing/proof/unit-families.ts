import type { QuantityKind } from "../../domain/figure.ts";

/** Kinds whose unit is part of the number: 1.85 without 萬畝 says nothing. */
export const MEASURED: ReadonlySet<QuantityKind> = new Set([
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "percent",
  "percentage-point",
  "ratio",
  "energy",
  "temperature",
  "speed",
  "information",
  "rate",
  "duration",
  "age",
]);

/** Counters that may stand for each other, folded. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  "起 件 例 宗 桩 案 cases case incidents",
  "人 名 位 口 人口 people persons residents villagers students",
  "人次 people persons residents villagers students",
  "户 户次 households household",
  "户 套 间 homes",
  "户 个 座 toilets",
  "次 场 场次 期 轮 批 批次 班次 届 events meetings sessions times",
  "个 项 条 件 处 座 所 家 支 只 张 类 种 间 口 点 村 镇 乡",
  "家 所 间 companies enterprises schools",
  "台 部 辆 架 套",
  "株 棵",
  "剂 针 剂次 针次 doses",
  "张 床 张床位 床位 beds",
  "栋 幢",
  "本 册",
  "封 件",
  "杆 根 支 条",
  "标准箱 标箱 teu",
].map((line) => new Set(line.split(" ")));

/** English counters that name no sort of thing; any counter of things may stand behind them. */
const ANYTHING = new Set(
  "units items projects sites seats trees vehicles events meetings sessions villages schools companies enterprises toilets beds doses".split(
    " ",
  ),
);
const PERSONS = new Set("人 名 位 口 人口 人次 people persons residents villagers students".split(" "));
const CASES = new Set("起 件 例 宗 桩 案 cases case incidents".split(" "));

const PEOPLE_NOUN =
  /^\s*(?:(?!(?:of|for|with|in|to|from|by|at|were|was|and|had)\b)[a-z'-]+\s+){0,4}?(people|persons?|residents?|villagers?|students?|users?|addicts?|dealers?|traffickers?|suspects?|offenders?|staff|employees?|workers?|officials?|farmers?|members?|teachers?|children|individuals?|recipients?|cadres|tourists|visitors|women|men|technicians|physicians|doctors|nurses|professionals|practitioners|passengers|deputies|judges|lawyers|graduates|veterans|athletes|volunteers|researchers|pupils|retirees|adults|infants|girls|boys)\b(?!['’])/;
const CASE_NOUN =
  /^\s*(?:(?!(?:of|for|with|in|to|from|by|at|were|was|and|had)\b)[a-z'-]+\s+){0,4}?(cases?|incidents?)\b/;
const HOUSE_NOUN =
  /^\s*(?:(?!(?:of|for|with|in|to|from|by|at|were|was|and|had)\b)[a-z'-]+\s+){0,4}?(households|household(?! [a-z]+s\b)|families)\b/;
const HOME_NOUN =
  /^\s*(?:(?!(?:of|for|with|in|to|from|by|at|were|was|and|had)\b)[a-z'-]+\s+){0,4}?(homes|flats|apartments|dwellings)\b/;

/** What an English number without a known unit counts, by the noun after it. */
export function nounAfter(after: string): string {
  const found = [
    [PEOPLE_NOUN, "people"],
    [CASE_NOUN, "cases"],
    [HOUSE_NOUN, "households"],
    [HOME_NOUN, "homes"],
  ] as const;
  const hits = found.flatMap(([pattern, unit]) => {
    const match = pattern.exec(after);
    return match === null ? [] : [{ unit, at: match[0].length }];
  });
  return hits.sort((a, b) => a.at - b.at)[0]?.unit ?? "";
}

/** True where two counters are names of one sort of thing. */
export function oneFamily(a: string, b: string): boolean {
  return FAMILIES.some((family) => family.has(a) && family.has(b));
}

/** True where two counters can count the same things; a missing one is no contradiction. */
export function sameCounters(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  if (ANYTHING.has(a) || ANYTHING.has(b)) {
    const other = ANYTHING.has(a) ? b : a;
    return !PERSONS.has(other) && !CASES.has(other);
  }
  return FAMILIES.some((family) => family.has(a) && family.has(b));
}
