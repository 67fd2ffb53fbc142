import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Comparison, Operation } from "./comparison.ts";
import * as words from "./comparison-words.ts";
import { allPlaces } from "./places-named.ts";
import { foldChinese, slotOf, subjectOf } from "./subject.ts";
import type { Asked } from "./understand-comparison.ts";

/** 早稻和中稻, A or B: what stands on the two sides of a joining word. */
const CHINESE_PAIR = /^(.{2,}?)(?:还是|[和与跟同及、比])(.{2,})$/;
const ENGLISH_PAIR = /^(?:.*,\s*)?(.{3,}?)\s+(?:or|and|than|versus)\s+(.{3,})$/i;

/**
 * Two indicators of one place: 早稻和中稻哪个面积大. A joining word may also stand inside one indicator, so this gives
 * way to any other reading where the ledger does not hold two figures.
 */
export function ofSubjects(asked: Asked, knowledge: KnowledgeBase): Comparison | undefined {
  const { folded, years, named, scope } = asked;
  const places = named.known.length > 0 ? named.known : allPlaces(knowledge);
  const [place] = places;
  if (place === undefined || places.length > 1 || named.unknown.length > 0 || scope.length > 0)
    return undefined;
  const operation = operationOf(asked);
  const pair = (/[\u3400-\u9fff]/.test(folded) ? CHINESE_PAIR : ENGLISH_PAIR).exec(
    foldChinese(named.rest).trim(),
  );
  if (operation === undefined || pair === null) return undefined;
  const subjects = [pair[1] ?? "", pair[2] ?? ""].map(subjectOf);
  if (subjects.includes("")) return undefined;
  return {
    operation,
    slots: subjects.map((subject) => ({ ...slotOf(place, years.at(-1)), subject })),
    named: true,
    lowest: words.LOWEST.test(asked.plain),
    subject: "",
    implicit: true,
    unknown: [],
  };
}

function operationOf({ folded, plain }: Asked): Operation | undefined {
  if (words.DIFFERENCE.test(folded)) return "difference";
  if (words.SUM.test(folded)) return "sum";
  return words.COMPARES.test(plain) && words.ASKS_WHO.test(folded) ? "which" : undefined;
}
