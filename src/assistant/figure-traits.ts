import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { SHARES } from "./measure-words.ts";
import type { Understood } from "./understand-question.ts";

/** How much each fitting or unfitting trait of a figure weighs beside the coverage. */
export const TRAITS = {
  own: 0.05,
  fit: 0.35,
  year: 0.2,
  unasked: 0.15,
  changeMissed: 0.3,
  changeUnasked: 0.25,
  opposed: 0.2,
  planMissed: 0.25,
  planUnasked: 0.2,
  bare: 0.15,
  former: 0.2,
  another: 0.25,
  /** For a part where it is asked how many of them there are. */
  ofThem: 0.25,
  /** For 突破3万亿元 beside 31520亿元. */
  rough: 0.03,
  threshold: 0.3,
  /** For what is said to be all there is where that is asked for, against what was added to it. */
  whole: 0.1,
  part: 0.05,
  /** For the latest of several reports, where no year is named: what is asked of today is not told by an older one. */
  recent: 0.08,
  policy: 0.25,
  notPolicy: 0.03,
};
/** What a policy loses where a report is asked for, since what a rule says is not what the place did, and a report where a rule is. */
export function beside(understood: Understood, document: Document): number {
  if (document.kind === "policy") return understood.rule ? 0 : TRAITS.policy;
  return understood.rule ? TRAITS.notPolicy : 0;
}

/** A figure that tells what something was before: 从2.5万公里增加到. */
const FORMER = /[从由][^,，;；、增提升扩降减]{0,8}$/;

/**
 * Change and status as asked, each a penalty where they differ; a bare number counts nothing, of 投资5000万元以上的2家
 * the first only says which ones are counted. `lead` are the words before the figure.
 */
export function suitability(understood: Understood, figure: Figure, lead: string): number {
  const signed = SHARES.includes(figure.kind) && figure.value < 0;
  const changed = signed || figure.change === "increase" || figure.change === "decrease";
  const planned = figure.status !== "done";
  let penalty = 0;
  if (understood.change && !changed) penalty += TRAITS.changeMissed;
  if (understood.change && changed && opposes(understood.folded, signed ? "decrease" : figure.change))
    penalty += TRAITS.opposed;
  if (!understood.change && changed) penalty += TRAITS.changeUnasked;
  if (understood.plan && !planned) penalty += TRAITS.planMissed;
  if (!understood.plan && planned) penalty += TRAITS.planUnasked * (NOW.test(understood.folded) ? 2 : 1);
  if (figure.kind === "number" && figure.unit === "") penalty += TRAITS.bare;
  if (figure.threshold === true) penalty += TRAITS.threshold;
  if (understood.whole) penalty -= wholeness(figure, lead) * TRAITS.whole;
  else if (ADDED.test(understood.folded)) penalty += wholeness(figure, lead) * TRAITS.whole;
  if (figure.approximate === true || isBound(figure) || PASSED.test(lead)) penalty += TRAITS.rough;
  if (figure.part === true && OF_THEM.test(understood.folded)) penalty -= TRAITS.ofThem;
  if (FORMER.test(lead)) penalty += TRAITS.former;
  return -penalty;
}

/** 迈上6万亿元台阶: a mark that was passed, not the value. */
const PASSED = /(?:突破|迈上|迈过|跨上|跨过|跨越|跃上|站上|越过|首超|登上)[^,，、]{0,2}$/;

/** Says only what a value is at least, or at most. */
function isBound({ low, high }: Figure): boolean {
  return (low === undefined) !== (high === undefined);
}

/** Asks for some of those spoken of. */
const OF_THEM = /\bhow many of (?:the|these|those|them)\b|其中|当中/;
/** Asks for what is there now, which no plan tells. */
const NOW = /现在|目前|现时|如今|眼下|而家|\b(?:now|currently|at present)\b/;
/** Asks for what was added. */
const ADDED = /新[增通开修建添装]|净增|\bnew(?:ly)?\b/;
/** Said of all there is, and of what is only a part of it. */
const WHOLE = /累计|总(?!投资)|合计|共(?!同|享|治)|全口径|达到|增至|增加到|扩大到/;
const PART = /新增|新建|新[购装招签]|净增|其中/;

/** 1 for all there is, -1 for what was added to it or a part of it. */
function wholeness({ indicator, part }: Figure, lead: string): number {
  const near = `${fold(indicator)}\n${lead.slice(-8)}`;
  if (WHOLE.test(near)) return 1;
  return part === true || PART.test(near) ? -1 : 0;
}

const FALLS =
  /下降|倒退|负增长|掉了|掉咗|少咗|少收|歉收|减收|缩减|减少|降低|降了|跌|(?<!多)少了|下滑|滑落|回落|缩水|萎缩|缩小|收窄|减产|降幅|跌幅|decreas|declin|drop|fell|fall|down|shr[aiu]nk|contracted|slump|plunge|\bcuts?\b|reduc/;
const RISES =
  /增长|增加|提高|提升|改善|多收|增收|回升|上升|上涨|增速|涨|升|(?<!几)多了|扩大|增产|增幅|涨幅|grow|increas|ris|rose|up\b|jump|climb|soar|surge|improv/;

/** True where the question asks for a fall and the figure is a rise, or the other way about. */
function opposes(folded: string, change: Figure["change"]): boolean {
  const [falls, rises] = [FALLS.test(folded), RISES.test(folded)];
  return falls !== rises && (change === "decrease") !== falls;
}
