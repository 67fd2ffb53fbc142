import { textAt } from "./unit-after.ts";
import { PER, unitAt } from "./units.ts";

/** A rate's denominators as the text has them, and as they are compared: 每升 and "per litre" are /升. */
export interface Rate {
  readonly text: string;
  readonly base: string;
}

const SLASH = / ?[/∕] ?(?:每)?(?:[百千万]{1,2}(?![瓦米克伏帕卡]))?/y;
const DOT = /·/y;
const EACH = /每/y;
const PER_WORD = / (?:per|an?) (?=[a-z])/y;
/** Time and the like that divide, but count nothing. */
const PERIOD = /(?:月|日|季度?|学[期年]|班|生|床|餐|m3|m³|l)(?![a-z])/y;
/** What a concentration, a speed or a price is of; 每户 after other units opens the next clause instead. */
const OF_MATTER = /(?:升|立方米?|公斤|千克|平方米|平方公里|小时|分钟|秒|千瓦时)(?!\d)/y;
const ENDS = /^(?:$|[\s,;。、:)!?]|每)/;

/** What makes a rate of a unit: the /人/年 of 元/人/年, the 每升 of 毫克每升. Empty where nothing does. */
export function rateAfter(folded: string, at: number): Rate {
  let end = at;
  let base = "";
  for (let next = dividedBy(folded, end, at); next !== undefined; next = dividedBy(folded, end, at)) {
    base += `/${next.base}`;
    end += next.text.length;
    if (base.split("/").length > 2) break;
  }
  return { text: folded.slice(at, end), base };
}

function dividedBy(folded: string, at: number, first: number): Rate | undefined {
  const slash = textAt(SLASH, folded, at) ?? (at > first ? textAt(DOT, folded, at) : null);
  if (slash !== null) {
    const unit = denominatorAt(folded, at + slash.length);
    const times = slash.replace(/[ /∕每·]/g, "");
    return unit === "" ? undefined : { text: slash + unit, base: times + (PER.get(unit) ?? unit) };
  }
  const word = textAt(PER_WORD, folded, at);
  if (word !== null) return named(folded, at, word);
  if (textAt(EACH, folded, at) === null) return undefined;
  const matter = textAt(OF_MATTER, folded, at + 1) ?? "";
  const unit = matter === "" ? denominatorAt(folded, at + 1) : matter;
  const rate = unit !== "" && (matter !== "" || ENDS.test(folded.slice(at + 1 + unit.length)));
  return rate ? { text: `每${unit}`, base: unit } : undefined;
}

function denominatorAt(folded: string, at: number): string {
  return textAt(PERIOD, folded, at) ?? unitAt(folded, at)?.name ?? "";
}

/** The Chinese name of an English denominator: "per person" is /人. */
function named(folded: string, at: number, word: string): Rate | undefined {
  const name = textAt(/[a-z]+(?: (?:metre|meter|kilometre|kilometer))?/y, folded, at + word.length) ?? "";
  const unit = PER.get(name);
  return unit === undefined ? undefined : { text: word + name, base: unit };
}
