import { fold } from "../../language/fold.ts";
import type { Composition } from "./composition.ts";
import { toLines } from "./composition.ts";
import type { Picked } from "./match-topic.ts";
import type { Line } from "./voice.ts";
import { ofYear } from "./years.ts";

const MOST_STATED = 4;

/** Safeguards: what the plan says of organisation and checks, then who, by when and with what money, open where unknown. */
export function composeSafeguards(composition: Composition, before: readonly Line[]): Line[][] {
  const { voice, ledger, evidence, years, sources } = composition;
  const units = evidence.documents
    .flatMap((document) => sources.unitsOf(document))
    .filter((unit) => unit.part === "safeguards")
    .map((unit): Picked => ({ unit, clauses: unit.clauses }));
  const all = ofYear(units, years.plan);
  const named = all.some(({ unit }) => evidence.core.some((one) => one.unit === unit));
  const stated = toLines(ledger.take(named ? all : all.slice(0, MOST_STATED)), voice);
  const said = fold([...before, ...stated].map((line) => line.text).join("\n"));
  const open = (name: "who" | "when" | "money"): Line => ({
    text: voice.say(voice.wording.open[name], { slot: voice.slot(name) }),
    sources: [],
  });
  const slots = [
    open("who"),
    ...(voice.reading.deadlines.test(said) ? [] : [open("when")]),
    ...(/经费|资金|万元|亿元/.test(said) || voice.length === "short" ? [] : [open("money")]),
  ];
  return [stated, slots];
}
