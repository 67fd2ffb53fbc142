import { baseOf, sameUnit } from "./compare-figures.ts";
import { directionOf } from "./directions.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";
import { MEASURED } from "./unit-families.ts";
import { windowOf } from "./window.ts";

const SUM =
  /共|合计|共计|总计|总共|一共|总和|相加|加起来|两者共|\b(?:combined|together|sum|altogether|in total|total(?:s|ling|ing|ed)?|add(?:s|ed)? up)\b/;
/** 25 projects: 16 here and 9 there. */
const LISTED = /^[^,;，；\d]*[:：]/;
const GAP =
  /相差|差额|差距|差值|净增|净减|[比较].*[多少高低增减升降]|多出|少了|多了|增加|减少|增长|下降|提高|降低|上升|提升|攀升|扩大|缩小|增量|剩|余下|其余|尚有|还有|推算|由此|也就是|即|意味着|\b(?:so|thus|therefore|meaning|implying|difference|gap|leav(?:es?|ing)|left|remain\w*|climb\w*|jump\w*|drop\w*|gain\w*|wid\w+|narrow\w*|more than|fewer than|less than|higher than|lower than|increase\w*|decrease\w*|rose|rise|up|down|fell|grew|growth|by)\b/;
const SHARE =
  /占|比例|比重|比率|率|份额|[^\d]比|\b(?:share|proportion|percent\w*|account\w*|ratio|rate|of the)\b|%/;
const TIMES = /倍|\b(?:times|ratio|fold)\b/;
const GROWTH =
  /增长|增幅|增速|涨幅|上升|提高|下降|降幅|减幅|跌幅|减少|降低|\b(?:increase\w*|growth|grew|rose|rise|decrease\w*|fell|decline\w*|drop\w*|up|down|reduction)\b/;
/** Words that tell of the level of the period before. */
const BEFORE = /上年|去年|上一年|前一年|\b(?:year before|previous year|last year|year earlier|prior year)\b/;
const FROM = /从|由|\bfrom\b/;
const THAN = /比|较|\b(?:than|compared|versus|against)\b/;

/** What stands before a number that another is compared with: 比上半年的5.8%. */
const AGAINST = /[比较][^,，;；。]*$|\b(?:than|compared with|compared to|versus|against)\b[^,;]*$/;

/** A rounded result may differ by half of its last digit. */
function near(said: number, exact: number, shown: string): boolean {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return Math.abs(said - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}

/**
 * True where a number of a sentence follows from two or more cited figures that the sentence itself shows, by the
 * formula that its words name: sum, difference, share, ratio or growth. Every operand is proved on its own.
 */
export function computed(claim: Claim, statement: Statement, all: readonly Claim[]): boolean {
  const { claims, folded, earlier } = statement;
  const words = `${earlier} ${folded}`;
  const operands = all.filter((one) => one !== claim);
  const { kind, value } = claim.quantity;
  // What follows a Chinese number speaks of the next one.
  const after = /[a-z]{3}/.test(claim.clause) ? claim.after : "";
  const close = `${claim.before} ${after} ${claim.lead} ${windowOf(claim, statement).before}`;
  if (directionOf(claim)?.level) return false;
  const shown = /[\d.,]+/.exec(claim.text)?.[0] ?? "";
  const pairs = operands.flatMap((a) =>
    operands.filter((b) => b !== a && sameKind(a, b)).map((b) => [a, b] as const),
  );
  if (claims.length === 0) return false;
  if (kind === "percent") {
    const growth = pairs.some(
      ([a, b]) =>
        GROWTH.test(close) &&
        ordered(words, a, b, claim) &&
        near(value, Math.abs(100 * (baseOf(b.quantity) / baseOf(a.quantity) - 1)), shown) &&
        waysAgree(claim, baseOf(b.quantity) - baseOf(a.quantity)),
    );
    const share = pairs.some(
      ([a, b]) =>
        SHARE.test(claim.clause) &&
        directionOf(claim) === undefined &&
        near(value, (100 * baseOf(a.quantity)) / baseOf(b.quantity), shown) &&
        baseOf(a.quantity) <= baseOf(b.quantity),
    );
    return growth || share;
  }
  if (kind === "ratio")
    return (
      TIMES.test(claim.clause) &&
      pairs.some(([a, b]) => near(value, baseOf(a.quantity) / baseOf(b.quantity), shown))
    );
  const factor = (claim.quantity.baseValue ?? value) / value || 1;
  // 325 days, 13 more than the 312 days.
  const elliptic =
    kind === "number" && claim.quantity.unit === "" && /^\s*(?:more|fewer|less) than\b/.test(claim.after);
  const likes = operands.filter(
    (one) =>
      sameKind(one, claim) ||
      (elliptic && one.quantity.kind === "duration") ||
      (kind === "percentage-point" && one.quantity.kind === "percent"),
  );
  const total = likes.reduce((sum, one) => sum + baseOf(one.quantity), 0);
  const same = (exact: number) => near(value, exact / factor, shown);
  if (BEFORE.test(`${claim.before} ${after}`) && earlierLevel(likes).some(same)) return true;
  if (/平均|每|\b(?:average|per|each)\b/.test(claim.clause) && !MEASURED.has(kind)) {
    const counts = operands.filter(
      ({ quantity }) => !MEASURED.has(quantity.kind) && quantity.kind !== "date",
    );
    const shares = counts.flatMap((a) => counts.map((b) => baseOf(a.quantity) / baseOf(b.quantity)));
    if (shares.some((one) => one > 1 && near(value, one, shown))) return true;
  }
  if (
    (SUM.test(close) || LISTED.test(claim.after)) &&
    likes.length > 1 &&
    (same(total) ||
      pairs.some(([a, b]) => likes.includes(a) && same(baseOf(a.quantity) + baseOf(b.quantity))))
  )
    return true;
  return (
    GAP.test(close) &&
    likes.some((a) =>
      likes.some(
        (b) =>
          a !== b &&
          ordered(words, a, b, claim) &&
          same(Math.abs(baseOf(b.quantity) - baseOf(a.quantity))) &&
          waysAgree(claim, baseOf(b.quantity) - baseOf(a.quantity)),
      ),
    )
  );
}

/** Where a level stood before the change that is told of it. */
function earlierLevel(likes: readonly Claim[]): number[] {
  return likes.flatMap((change) => {
    const moved =
      directionOf(change) ?? (/多\d*$|多$/.test(change.before) ? { way: "up", level: false } : undefined);
    if (moved === undefined || moved.level) return [];
    const sign = moved.way === "up" ? -1 : 1;
    return likes
      .filter((one) => one !== change)
      .map((one) => baseOf(one.quantity) + sign * baseOf(change.quantity));
  });
}

function sameKind(a: Claim, b: Claim): boolean {
  if (a.quantity.kind === b.quantity.kind && a.quantity.baseUnit === b.quantity.baseUnit) return true;
  return !MEASURED.has(a.quantity.kind) && !MEASURED.has(b.quantity.kind) && sameUnit(a, b);
}

/** `a` is what is compared with, `b` what is compared: from a to b, b than a. */
function ordered(words: string, a: Claim, b: Claim, claim: Claim): boolean {
  const first = words.indexOf(a.text) <= words.indexOf(b.text);
  if (FROM.test(words)) return first;
  if (AGAINST.test(a.before) !== AGAINST.test(b.before)) return AGAINST.test(a.before);
  if (THAN.test(words)) return !first || directionOf(claim) === undefined;
  return true;
}

/** A rise must be a rise; 比…多/少 and more/fewer count as directions too. */
function waysAgree(claim: Claim, change: number): boolean {
  const way =
    directionOf(claim)?.way ??
    (/少|低|fewer|less|lower/.test(claim.clause)
      ? "down"
      : /多|高|more|higher/.test(claim.clause)
        ? "up"
        : undefined);
  return way === undefined || (way === "up") === change > 0;
}
