import type { Quantity } from "../../domain/figure.ts";
import { fold } from "../../language/fold.ts";
import { boundsOf, MAY_SAY } from "./bounds.ts";
import type { ProofFailureKind } from "./proof.ts";
import type { Claim } from "./read-claims.ts";
import { rounded } from "./rounding.ts";
import { MEASURED, nounAfter, sameCounters } from "./unit-families.ts";

const PER_HEAD = /人均|每人|户均|每户|per |each|average|平均|annually|年|每月|月|month/;
const SPENT = /投入|投资|资金|收入|花费|补助|捐|经费|产值|拨付|筹|invest|spen|fund|revenue/;
const LIFETIME = /life|lived|寿命|\bages?\b|\bold\b/;
const CONVERTED = 1e-4;
const ROUNDED = 5e-3;
const FRACTION = 0.03;
/** Fewer digits of a converted number are too rough to be it. */
const ROUNDED_DIGITS = 3;

/** What tells a figure of a sentence from a figure of its source; undefined where they are one. */
export function difference(claim: Claim, source: Claim): ProofFailureKind | undefined {
  const [said, given] = [claim.quantity, source.quantity];
  if (exceedsTarget(claim, source)) return undefined;
  if (
    rounded(claim.quantity, claim.text, boundsOf(said, claim), source.quantity) &&
    boundsOf(given, source) === "exact"
  )
    return sameUnit(claim, source) ? undefined : "unit";
  if (roundsToFraction(claim, source)) return undefined;
  if (!sameValue(claim, source))
    return said.value === given.value && said.unit !== given.unit ? "unit" : "number";
  if (!sameUnit(claim, source)) return "unit";
  const [bounds, own] = [boundsOf(said, claim), boundsOf(given, source)];
  if (bounds === "about" && own === "exact" && isConverted(said, given)) return undefined;
  return MAY_SAY[own].includes(bounds) ? undefined : "approximation";
}

/** True for one measure in two units: who converts may say that it is about so much. */
function isConverted(said: Quantity, given: Quantity): boolean {
  const measured = MEASURED.has(said.kind) && said.kind === given.kind && said.kind !== "rate";
  return measured && said.kind !== "money" && Math.abs(unitSize(said) / unitSize(given) - 1) > ROUNDED;
}

/** How much of the base unit one of a quantity's units is, whatever it is multiplied by: of 10.73 million tons, a ton. */
function unitSize(quantity: Quantity): number {
  const scale = /[十百千万亿]+|thousand|million|billion|trillion/.exec(fold(quantity.unit))?.[0] ?? "";
  return baseOf(quantity) / quantity.value / (SCALES[scale] ?? 1);
}

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** About two thirds is 67.5%. */
function roundsToFraction(claim: Claim, source: Claim): boolean {
  if (!isShare(claim, source)) return false;
  const gap = source.quantity.value - 100 * baseOf(claim.quantity);
  const bounds = boundsOf(claim.quantity, claim);
  const way = bounds === "about" || (bounds === "near" ? gap < 0 : gap > 0 && bounds === "more");
  return way && Math.abs(gap) <= FRACTION * source.quantity.value;
}

/** True where both count something, or measure in one kind: a reader could take one number for the other. */
export function comparable(a: Claim, b: Claim): boolean {
  const counts = ({ quantity: { kind } }: Claim) => !MEASURED.has(kind) && kind !== "date" && kind !== "rank";
  const persons = ({ quantity: { kind, unit }, after }: Claim) =>
    kind === "people" || (unit === "" && nounAfter(after) === "people");
  const places = ({ after }: Claim) => PLACE_NOUN.test(after);
  if (persons(b) && places(a) && counts(a)) return false;
  const homes = ({ quantity: { unit }, after }: Claim) =>
    /^households?$/.test(unit) || (unit === "" && /^ho(?:useholds|mes)$/.test(nounAfter(after)));
  return (counts(a) && counts(b) && persons(a) === persons(b) && !homes(a)) || sameUnit(a, b);
}

const PLACE_NOUN =
  /^\s*(?:[a-z-]+ ){0,2}(?:villages|towns|townships|schools|kindergartens|hospitals|enterprises|companies)\b/;

/** A task overfulfilled by 24% is one of which 124% was done. */
function exceedsTarget({ quantity: said, clause }: Claim, { quantity: given, stretch }: Claim): boolean {
  if (said.kind !== "percent" || given.kind !== "percent" || said.value + 100 !== given.value) return false;
  return (
    /超额|超出?.*任务|\bexceed|\bsurpass|\bbeat|\babove (?:the|its) (?:target|task)/.test(clause) &&
    /任务|计划|目标/.test(stretch)
  );
}

/** Value in the base unit of its kind. */
export function baseOf(quantity: Quantity): number {
  return quantity.baseValue ?? quantity.value;
}

function sameValue(claim: Claim, source: Claim): boolean {
  const [said, given] = [baseOf(claim.quantity), baseOf(source.quantity)];
  if (doubles(claim.quantity, source.quantity) || timesAsMuch(claim, source)) return true;
  if (isShare(claim, source)) return Math.abs(100 * baseOf(claim.quantity) - source.quantity.value) < 1e-6;
  if (isLifetime(claim, source)) return claim.quantity.value === source.quantity.value;
  const gap = given === 0 ? Math.abs(said) : Math.abs(said - given) / Math.abs(given);
  if (gap < 1e-9) return sameHigh(claim.quantity, source.quantity);
  if (!isConverted(claim.quantity, source.quantity)) return false;
  const digits = String(claim.quantity.value).replace(/\D|^0+/g, "").length;
  if (digits >= ROUNDED_DIGITS && roundsTo(claim, given)) return true;
  return gap < (boundsOf(claim.quantity, claim) === "about" && digits >= 2 ? ROUNDED : CONVERTED);
}

/** True where a converted value is the number as far as it is written out. */
function roundsTo({ quantity, text }: Claim, given: number): boolean {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "") ?? "";
  if (digits === "") return false;
  const step = (10 ** -(digits.split(".")[1]?.length ?? 0) * baseOf(quantity)) / Number(digits);
  return Math.abs(baseOf(quantity) - given) <= 0.5 * step;
}

function sameHigh(said: Quantity, given: Quantity): boolean {
  const range = (one: Quantity) => one.low !== undefined && one.high !== undefined && one.high !== one.low;
  if (!range(said) && !range(given)) return true;
  return said.high === given.high && said.low === given.low;
}

/** 翻一番 is a growth by 100% and by 一倍. */
function doubles(said: Quantity, given: Quantity): boolean {
  const twofold = ({ unit, value, kind }: Quantity) =>
    kind === "ratio" && ((unit === "番" && value === 1) || (fold(unit) === "倍" && value === 1));
  return twofold(said) && twofold(given);
}

/** Twice as much is 增长一倍. */
function timesAsMuch({ quantity: said }: Claim, { quantity: given, before }: Claim): boolean {
  const both = said.kind === "ratio" && given.kind === "ratio" && fold(said.unit) === "times";
  return both && fold(given.unit) === "倍" && /[增提高长加]/.test(before) && said.value === given.value + 1;
}

const SAME_NAME: Readonly<Record<string, string>> = {
  mu: "亩",
  hectare: "公顷",
  hectares: "公顷",
  "square kilometers": "平方公里",
  "square meters": "平方米",
};

function unitName({ unit }: Quantity): string {
  const name = fold(unit).replace(/^[十百千万亿]+|(?:thousand|million|billion|trillion) ?/g, "");
  return SAME_NAME[name] ?? name;
}

/** True where the units of two figures are one, or their counters can count the same things. */
export function sameUnit(claim: Claim, source: Claim): boolean {
  const [said, given] = [claim.quantity, source.quantity];
  if (isLifetime(claim, source) || isShare(claim, source)) return true;
  if (said.kind === "date" || given.kind === "date") return false;
  if (said.kind === "rank" || given.kind === "rank") return said.kind === given.kind;
  if (MEASURED.has(said.kind) && MEASURED.has(given.kind)) {
    if (said.kind === given.kind) return said.baseUnit === given.baseUnit;
    return perHead(claim, source) || perHead(source, claim);
  }
  const bare = said.kind === "number" && fold(said.unit) === "" && /illion/.test(claim.text);
  if (bare && given.kind === "money") return /\byuan\b/.test(claim.sentence);
  if (said.kind === "money" && given.kind === "number")
    return said.baseUnit === "元" && /[万亿]/.test(fold(given.unit)) && SPENT.test(source.clause);
  if (said.kind === "ratio" && fold(said.unit) === "times") return sameCounters("times", unitName(given));
  const elliptic = said.kind === "number" && /^\s*(?:more|fewer|less|higher|lower)\b/.test(claim.after);
  const end = /\b(?:from|to|reaching)\s*$/.test(claim.before) && unitName(given) !== "";
  if (elliptic && given.kind === "duration") return true;
  // The time was shortened by nine days, from 58 to 49.
  if (end && said.kind === "number" && said.unit === "" && given.kind === "duration")
    return spellsDuration(claim.sentence, given);
  if (MEASURED.has(said.kind) || MEASURED.has(given.kind)) return false;
  return sameCounters(counterOf(claim), counterOf(source));
}

/** 人均预期寿命75岁 is a life expectancy of 75 years. */
/** A quarter is 25%. */
function isShare({ quantity: said, text }: Claim, { quantity: given }: Claim): boolean {
  return (
    (said.kind === "ratio" || said.kind === "number") &&
    given.kind === "percent" &&
    /分之|半|\/|half|quarter|third/.test(text)
  );
}

const DURATIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/天|日/, /\bdays?\b/],
  [/分钟/, /\bminutes?\b/],
  [/小时/, /\bhours?\b/],
  [/月/, /\bmonths?\b/],
  [/年/, /\byears?\b/],
];

/** True where an English sentence names the unit of a duration and no other. */
function spellsDuration(sentence: string, { unit }: Quantity): boolean {
  const named = DURATIONS.filter(([, english]) => english.test(sentence));
  return named.length === 1 && named.every(([chinese]) => chinese.test(fold(unit)));
}

function isLifetime(claim: Claim, source: Claim): boolean {
  return LIFETIME.test(claim.sentence) && isYears(claim.quantity) && isYears(source.quantity);
}

function isYears({ kind, unit }: Quantity): boolean {
  return kind === "age" || (kind === "duration" && /年|years/.test(fold(unit)));
}

function perHead(money: Claim, rate: Claim): boolean {
  if (money.quantity.kind !== "money" || rate.quantity.kind !== "rate") return false;
  return (
    (rate.quantity.baseUnit ?? "").startsWith(money.quantity.baseUnit ?? "?") && PER_HEAD.test(money.sentence)
  );
}

function counterOf({ quantity, after }: Claim): string {
  return unitName(quantity) || nounAfter(after);
}
