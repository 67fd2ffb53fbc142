import type { Evidence } from "./evidence.ts";
import { ordinalsIn } from "./ordinals.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

/** A rank among others: 居全国第二, 排西部第2位. */
const RANK =
  /(?:全[国球省]|世界|[东中西]部|国内|[居列排位]|跃升至|升至)[^,，;；。、\d]{0,4}(第[一二三四五六七八九十\d]+)(?![届批期个次条阶产季])/;
const LEAST_WEIGHT = 0.7;
const HELD = 0.85;

/** A rank told of what the evidence ranks otherwise: 保有量居全国第一 where that is the rank of 渗透率. */
export function checkRanks({ folded, evidence }: Statement, vocabulary: ProofWords): ProofFailure[] {
  return folded.split(/[,，;；。、]/).flatMap((clause) => {
    const found = RANK.exec(clause);
    const [rank] = ordinalsIn(found?.[1] ?? "");
    if (found === null || rank === undefined) return [];
    const head = readTerms(clause.slice(0, found.index), vocabulary)
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .at(-1);
    if (head === undefined) return [];
    const ranked = evidence.flatMap(stretchesOf).filter((one) => RANK.test(one) && speaksOf(head, one));
    const wrong = ranked.length > 0 && !ranked.some((one) => ordinalsIn(one).has(rank));
    return wrong ? [{ kind: "pairing" as const, detail: clause }] : [];
  });
}

/** True where a stretch holds a term, or the last word of a compound. */
function speaksOf(head: Term, stretch: string): boolean {
  const last = head.surface.length > 3 ? head.surface.slice(-3) : head.surface;
  return heldIn(head, searchable(stretch)) >= HELD || stretch.includes(last);
}

function stretchesOf({ folded }: Evidence): readonly string[] {
  return folded.split(/[,，;；。]/);
}
