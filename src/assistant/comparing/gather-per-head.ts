import type { Figure } from "../../domain/figure.ts";
import { isAdditive } from "../../ledger/measure.ts";
import { convincingFigure } from "../convincing.ts";
import { type FigureMatch, matchFigures } from "../find-figures.ts";
import { rarityIn } from "../match.ts";
import { type Understood, understand } from "../understand-question.ts";
import type { Comparison, Slot } from "./comparison.ts";
import { type Gathered, type Operands, yearOf } from "./gather-operands.ts";
import type { Ground } from "./places-named.ts";

/** An amount of the place in the year, and those whom it is divided among: whom its own sentence names, else the population. */
export function gatherPerHead(comparison: Comparison, asked: Understood, ground: Ground): Operands {
  const [amountSlot, headSlot] = comparison.slots;
  if (amountSlot === undefined || headSlot === undefined) return { found: [], wanting: [] };
  const amount = bestOf(amountSlot, asked, ground).find(({ figure }) => isAdditive(figure));
  const kind = /户/.test(headSlot.subject ?? "") ? "household" : "people";
  const heads =
    amount === undefined
      ? undefined
      : (reached(amount, kind, ground) ??
        bestOf(headSlot, asked, ground).find(({ figure }) => figure.kind === kind));
  const found: Gathered[] = [];
  if (amount !== undefined) found.push({ slot: amountSlot, match: amount });
  if (heads !== undefined) found.push({ slot: headSlot, match: heads });
  const has = new Set(found.map(({ slot }) => slot));
  const wanting = comparison.slots.filter((slot) => !has.has(slot));
  return { found, wanting: wanting.map((slot) => ({ slot, reason: "none" as const })) };
}

/** Of what is divided, the figure's own words must say so much. */
const LEAST_OWN = 0.5;

function isLevel({ change }: Figure): boolean {
  return change === undefined || change === "increase-to" || change === "decrease-to";
}

function bestOf(slot: Slot, asked: Understood, { knowledge, folded }: Ground): FigureMatch[] {
  const own = understand(slot.subject ?? "", knowledge.vocabulary, asked.language);
  const question = { ...own, years: [], change: false, plan: asked.plan };
  const candidates = slot.place.documents.map((document) => ({
    document,
    figures: knowledge.figuresOf(document.id).filter((figure) => isOfYear(figure) && isLevel(figure)),
  }));
  return matchFigures(question, candidates, rarityIn(knowledge), folded).filter(
    (match) =>
      convincingFigure(question, match) &&
      match.own >= LEAST_OWN &&
      yearOf(match) === slot.year &&
      (match.figure.status === "done") !== asked.plan,
  );
}

/** People or households that the same sentence says the amount went to: 發放502萬元，惠及1195人. */
function reached(amount: FigureMatch, kind: Figure["kind"], { knowledge }: Ground): FigureMatch | undefined {
  const own = amount.figure;
  const figure = knowledge
    .figuresOf(own.documentId)
    .find(
      (one) =>
        one.kind === kind &&
        one.sentence.start === own.sentence.start &&
        one.span.start > own.span.start &&
        one.indicator.startsWith(own.indicator),
    );
  return figure === undefined ? undefined : { ...amount, figure };
}

/** True for a figure of a whole year, or of its end. */
function isOfYear({ period }: Figure): boolean {
  return period === undefined || /^\d{4}(?:-12.*)?$/.test(period);
}
