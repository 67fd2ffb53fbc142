import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** From one state to another, without numbers. */
const CHINESE =
  /[由从]([^,，;；。\d]{2,16}?)(?:转变?为|转向|变为|变成|升级为|改为|调整为|走向|迈向|到)([^,，;；。\d]{2,16})/;
const ENGLISH = /\bfrom (?:an? |the )?([a-z -]{3,40}?) (?:in)?to (?:an? |the )?([a-z -]{3,40})/;

/** A change of state told the wrong way round: from inflow to outflow where the quote says 由净流出转为净流入. */
export function checkTurns({ folded, evidence }: Statement, vocabulary: ProofWords): ProofFailure[] {
  const said = CHINESE.exec(folded) ?? ENGLISH.exec(folded);
  if (said === null) return [];
  const [whole, from = "", to = ""] = said;
  const held = (text: string, place: string) => {
    const terms = readTerms(text, vocabulary);
    return terms.reduce((sum, term) => sum + heldIn(term, place), 0);
  };
  const reversed = evidence.some((one) =>
    one.clauses.some((clause) => {
      const given = CHINESE.exec(clause.folded) ?? ENGLISH.exec(clause.folded);
      if (given === null) return false;
      const [start, end] = [searchable(given[1] ?? ""), searchable(given[2] ?? "")];
      return held(from, end) + held(to, start) > held(from, start) + held(to, end);
    }),
  );
  return reversed ? [{ kind: "direction", detail: whole }] : [];
}
