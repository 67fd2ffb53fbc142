import { baseOf, sameUnit } from "./compare-figures.ts";
import { type Direction, directionOf, wayOf } from "./directions.ts";
import type { Evidence } from "./evidence.ts";
import type { ProofFailure, ProofFailureKind } from "./proof.ts";
import type { Claim } from "./read-claims.ts";

const SOME_RISE = /超计划|超额|增|升|涨|扩|提|加|新/;
const SOME_FALL = /减|降|跌|少|退出|淘汰|关停|取消|拆|压|削/;
/** English for a change that its source may call a rise or a fall. */
const ENGLISH_CHANGE =
  /\b(?:lift|abolish|eliminat|remov|cancel|phas|clos|retir|withdr|tak|took|shut|trim|eas|lighten|sav|reliev|extend|creat|gain|additional|improv|expand|boost|narrow|upgrad|renovat|refurbish|modern|quick|fast|short)\w*/;
const SOME_CHANGE =
  /超计划|超额|退出|淘汰|关停|取消|拆|清|压|削|新|增|升|涨|扩|提|多|加|减|降|跌|少|种|植|\b(?:new|add|more|extra|net)/;

/** Two levels compared: 24,680 yuan, higher than the 22,950 yuan in the other town. */
const COMPARED =
  /\b(?:higher|more|larger|greater|lower|less|fewer|smaller) than (?:the|that of|its|an?|[a-z-]+['’]s) ?(?:[a-z]+ )?$|(?<!不)[高多大快低少小慢]于[\u3400-\u9fff]{2,12}的$/;

/** From a to b: a rise must end higher than it began; the numbers of those that do need no direction in the source. */
export function fromTo(claims: readonly Claim[]): { moved: ReadonlySet<Claim>; failures: ProofFailure[] } {
  const moved = new Set<Claim>();
  const failures: ProofFailure[] = [];
  for (const [index, from] of claims.entries()) {
    const level = claims[index - 1];
    const to = claims[index + 1];
    if (to === undefined) continue;
    // 325 days, 13 more than the 312 days: what is compared with the last is the first.
    if (level !== undefined && COMPARED.test(to.before) && isGapOf(from, level, to)) {
      moved.add(to);
      continue;
    }
    if (from.quantity.kind !== to.quantity.kind) continue;
    const compared = COMPARED.exec(to.before)?.[0];
    if (compared !== undefined) {
      const above = baseOf(from.quantity) > baseOf(to.quantity);
      if (above === /higher|more|larger|greater|[高多大快]/.test(compared)) moved.add(to);
      else failures.push({ kind: "direction", detail: `${from.text} / ${to.text}` });
      continue;
    }
    if (!/从|由|自|\bfrom\b/.test(from.before) || !/到|至|\b(?:to|reaching)\b/.test(to.before)) continue;
    const way = wayOf(`${from.before} ${to.before}`);
    const change = baseOf(to.quantity) - baseOf(from.quantity);
    if (way === undefined || (way === "up") === change > 0) moved.add(from).add(to);
    else failures.push({ kind: "direction", detail: `${from.text} → ${to.text}` });
  }
  return { moved, failures };
}

/** A goal of what was spoken of before: 新增就業4.36萬人，2024年的目標則是4.2萬人以上. */
const ELLIPTIC_GOAL =
  /^[,，\s]*(?:(?:19|20)\d\d年|明年|来年)?的?(?:目标|计划|任务|预期)(?:则|数|值)*(?:是|为|定为)?$/;

/** What is wrong with the direction that a sentence gives to a number of its source. */
export function directionFailure(
  claim: Claim,
  source: Claim,
  { claims, folded }: Evidence,
  earlier: string,
): ProofFailureKind | undefined {
  const [said, given] = [directionOf(claim), directionOf(source)];
  const [above, truly] = [comparedBy(claim.before), comparedBy(source.before)];
  if (above !== undefined && truly !== undefined && above !== truly) return "direction";
  if (said === undefined) {
    if (given === undefined || given.level || /翻/.test(claim.text)) return undefined;
    const goesOn = /^[\s,]*(?:and|or)?\s*$/.test(claim.before) ? claim.carried : "";
    const near = /[a-z]{3}/.test(claim.clause) ? goesOn + claim.before + claim.after : claim.before;
    const { kind } = source.quantity;
    const change = kind === "percent" || kind === "percentage-point";
    // The lead of a list says what all its items do.
    if (claim.leading && !change && SOME_CHANGE.test(earlier)) return undefined;
    if (ELLIPTIC_GOAL.test(claim.before) && SOME_CHANGE.test(claim.carried)) return undefined;
    if (/[a-z]{3}/.test(claim.clause) && ENGLISH_CHANGE.test(claim.clause)) return undefined;
    return change || !SOME_CHANGE.test(near) ? "direction" : undefined;
  }
  const words = source.before + source.after;
  const compared = comparedBy(words);
  if (compared !== undefined) return said.way === compared ? undefined : "direction";
  if (said.level && given === undefined && /(?:到|至|达)\s*$/.test(source.before)) return undefined;
  if (said.level && given === undefined && movedBy(source, claims) === said.way) return undefined;
  if (given === undefined && said.way === "up" && NEW_LIST.test(source.carried + source.before))
    return undefined;
  if (given === undefined && said.level && followedBy(said.way, source, claims, folded)) return undefined;
  if (given === undefined) return !said.close || SOME_CHANGE.test(words) ? undefined : "direction";
  if (said.way !== given.way)
    return (said.way === "up" ? SOME_RISE : SOME_FALL).test(words) ? undefined : "direction";
  return (given.level && !said.level && source.quantity.kind === "percent") || (said.level && !given.level)
    ? "direction"
    : undefined;
}

/** All that is listed after 新增 is new: 新增景区2个、民宿64家. */
const NEW_LIST = /(?:新增|净增)[^,，;；。]*$/;
/** Nothing but the words of a change between a level and its change. */
const CHANGE_NEXT =
  /^[\s,，、(（]*(?:同比|比上年|较上年|比去年|较去年)?(?:增长|上升|增加|提高|下降|减少|降低)了?$/;

/** True where the source tells of a level the change next to it, in the way that a sentence says that led there. */
function followedBy(way: Direction["way"], source: Claim, claims: readonly Claim[], folded: string): boolean {
  const change = claims[claims.indexOf(source) + 1];
  if (change === undefined) return false;
  const between = folded.slice(source.span.end, change.span.start);
  return CHANGE_NEXT.test(between) && wayOf(between) === way;
}

/** The way from the number before, where the source tells of a movement from there: 由92所整合为61所. */
function movedBy(source: Claim, claims: readonly Claim[]): Direction["way"] | undefined {
  const from = claims[claims.indexOf(source) - 1];
  if (from === undefined || from.sentence !== source.sentence || !sameUnit(from, source)) return undefined;
  if (!/[由从]|\bfrom\b/.test(from.before) || !/[至到为]\s*$|\bto\s*$/.test(source.before)) return undefined;
  return baseOf(source.quantity) > baseOf(from.quantity) ? "up" : "down";
}

const ABOVE =
  /(?<!不)高于|高出|超(?:额|出)?(?:年度|全年)?(?:计划|目标|任务)\s*$|^多[\u3400-\u9fff]{0,2}$|[比较][^,，;；。\d]*[高快][出了]?\s*$/;
const BELOW = /(?<!不)低于|^少[\u3400-\u9fff]{0,2}$|[比较][^,，;；。\d]*[低慢][了]?\s*$/;

/** Whether words put a number above what they compare it with, or below. */
function comparedBy(words: string): "up" | "down" | undefined {
  return ABOVE.test(words) ? "up" : BELOW.test(words) ? "down" : undefined;
}

/** True where a number is what the next words say one level lies above or below another. */
function isGapOf(gap: Claim, level: Claim, other: Claim): boolean {
  const above = baseOf(level.quantity) > baseOf(other.quantity);
  return (
    sameUnit(level, other) &&
    Math.abs(Math.abs(baseOf(level.quantity) - baseOf(other.quantity)) - valueIn(gap, level)) < 1e-9 &&
    above === /\b(?:higher|more|larger|greater)\b|[高多大]/.test(other.before)
  );
}

/** A number without a unit counts in that of the level before. */
function valueIn({ quantity }: Claim, level: Claim): number {
  const bare = quantity.kind === "number" && quantity.unit === "";
  return bare ? (quantity.value * baseOf(level.quantity)) / level.quantity.value : baseOf(quantity);
}
