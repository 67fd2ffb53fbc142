import type { Figure } from "../domain/figure.ts";
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
  planMissed: 0.15,
  planUnasked: 0.2,
  bare: 0.15,
  former: 0.2,
  recent: 0.03,
};
/** A figure that tells by how much something differs from before. */
const COMPARED = /[比较](?:去年|上年|上期|同期|年初|前|20|预算)[^,，;；]*$/;
/** A figure that tells what something was before: 从2.5万公里增加到. */
const FORMER = /[从由][^,，;；、增提升扩降减]{0,8}$/;

/** Change and status as asked, each a penalty where they differ; a bare number counts nothing. */
export function suitability(understood: Understood, figure: Figure, lead: string): number {
  const moved = figure.change === "increase" || figure.change === "decrease";
  const changed = moved && (SHARES.includes(figure.kind) || COMPARED.test(lead));
  const planned = figure.status !== "done";
  let penalty = 0;
  if (understood.change && !changed) penalty += TRAITS.changeMissed;
  if (!understood.change && changed) penalty += TRAITS.changeUnasked;
  if (understood.plan && !planned) penalty += TRAITS.planMissed;
  if (!understood.plan && planned) penalty += TRAITS.planUnasked;
  if (figure.kind === "number" && figure.unit === "") penalty += TRAITS.bare;
  if (FORMER.test(lead)) penalty += TRAITS.former;
  return -penalty;
}
