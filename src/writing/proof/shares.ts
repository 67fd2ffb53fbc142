import { boundsOf } from "./bounds.ts";
import type { Asked } from "./derive.ts";
import { type Member, resolve } from "./members.ts";
import { near } from "./results.ts";
import { rounded } from "./rounding.ts";
import { readTerms } from "./terms.ts";

/** Words for all of something, in a sentence that tells a part of it. */
const WHOLE = /总|累计|全部|\btotal\b|\ball\b/;
const SHARE =
  /^(.*?)(?:占|约?相当于)(.*)$|^(.*?)\b(?:equivalent to|equal to|accounted for|accounting for|made up|making up|makes up|represented|representing)\b/;
/** What is likened to a share need be no part of it. */
const LIKENED = /相当于|\b(?:equivalent|equal) to\b/;
const ONLY_TOTAL = /^[,，\s]*(?:累计|总数|总量|合计)(?:已?达到?|为)?$/;

/** A part of its whole. */
export function share(group: readonly Member[], asked: Asked): boolean {
  const { claim, window, vocabulary } = asked;
  const match = SHARE.exec(window.before);
  if (claim.quantity.kind !== "percent" || match === null) return false;
  const part = sideOf(match[1] ?? match[3] ?? "", group, asked);
  if (part === undefined) return false;
  const of = match[2] ?? window.after;
  const named = resolve(of, group, vocabulary);
  const whole = part.whole ?? (named !== part && WHOLE.test(of) ? named : undefined);
  if (
    whole === undefined ||
    whole.value < part.value ||
    !(LIKENED.test(window.before) || isOfWhole(part, whole))
  )
    return false;
  if (
    named !== whole &&
    (named !== undefined || readTerms(of, vocabulary).some(({ weight }) => weight >= 0.7))
  )
    return false;
  const exact = (100 * part.value) / whole.value;
  const given = { ...claim.quantity, value: exact, baseValue: exact };
  return near(claim, exact) || rounded(claim.quantity, claim.text, boundsOf(claim.quantity, claim), given);
}

/** True where a whole counts what its part does, by its own words or as the total that follows it. */
function isOfWhole(part: Member, whole: Member): boolean {
  if (part.whole === whole) return true;
  const label = (part.claim.before.split(/[,，;；、。]/).at(-1) ?? "").replace(
    /新增|新建|[^\u3400-\u9fff]/g,
    "",
  );
  const pairs = Array.from(label.slice(1), (_, at) => label.slice(at, at + 2));
  const follows = part.evidence.claims.indexOf(whole.claim) === part.evidence.claims.indexOf(part.claim) + 1;
  return (
    pairs.some((pair) => whole.claim.before.includes(pair)) ||
    (follows && ONLY_TOTAL.test(whole.claim.before))
  );
}

/** What words name; where they name nothing, what the number before was of. */
export function sideOf(
  text: string,
  group: readonly Member[],
  { shown, vocabulary }: Asked,
): Member | undefined {
  if (readTerms(text, vocabulary).length > 0) return resolve(text, group, vocabulary);
  const own = group.filter(({ claim }) => shown.includes(claim));
  return own.length === 1 ? own[0] : undefined;
}
