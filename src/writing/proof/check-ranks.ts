import { readChinese } from "../../language/numerals.ts";
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
  const strange = rankOfPart(folded, evidence, vocabulary);
  if (strange !== undefined) return [{ kind: "qualifier" as const, detail: strange }];
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

/** A rank in a sentence and in its source: 9th, top 8. */
const PLACE = /第\d+|前\d+/g;
const PER_HEAD = /人均|每人|\bper (?:capita|person|head)\b/;

/** A rank that the source gives to each head or to a part (其中) alone, where the sentence speaks of neither. */
function rankOfPart(
  folded: string,
  evidence: readonly Evidence[],
  vocabulary: ProofWords,
): string | undefined {
  const places = placesIn(folded);
  if (places.length === 0) return undefined;
  const said = readTerms(folded, vocabulary);
  const text = searchable(folded);
  return places.find((place) => {
    const ranked = evidence.flatMap(stretchesOf).filter((one) => placesIn(one).includes(place));
    return (
      ranked.length > 0 &&
      ranked.every((stretch) => {
        if (/人均/.test(stretch)) return !PER_HEAD.test(folded);
        const part = /其中([^\d]+)/.exec(stretch)?.[1];
        if (part === undefined) return false;
        const own = readTerms(part, vocabulary).filter(({ weight }) => weight >= LEAST_WEIGHT);
        const named = (word: Term) =>
          heldIn(word, text) >= HELD ||
          said.some((term) => heldIn(term, ` ${word.surface} `) >= LEAST_WEIGHT);
        return own.length > 0 && !own.some(named);
      })
    );
  });
}

function placesIn(text: string): string[] {
  return (
    text
      .replace(/第([一二三四五六七八九十]+)/g, (_, word: string) => `第${readChinese(word)}`)
      .match(PLACE) ?? []
  );
}

/** True where a stretch holds a term, or the last word of a compound. */
function speaksOf(head: Term, stretch: string): boolean {
  const last = head.surface.length > 3 ? head.surface.slice(-3) : head.surface;
  return heldIn(head, searchable(stretch)) >= HELD || stretch.includes(last);
}

function stretchesOf({ folded }: Evidence): readonly string[] {
  return folded.split(/[,，;；。]/);
}
