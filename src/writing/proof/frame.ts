import { fold } from "../../language/fold.ts";
import { otherDigits } from "./clean-sentence.ts";
import type { Evidence } from "./evidence.ts";
import { FALL, NEGATION, RISE } from "./proof-words.ts";
import { hasNumberWord, rewriteEnglish } from "./rewrite-english.ts";
import { ALL, VAGUE } from "./sweeping-words.ts";
import { heldIn, type ProofWords, readTerms } from "./terms.ts";

const LONGEST_HEADING = 60;
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万亿半廿]/;
/** Idioms of framing whose numerals count nothing. */
const NUMBERLESS = /一是|二是|三是|四是|五是|一方面|另一方面|统一|一些|进一步|一步|一览/g;

/** True for a sentence that claims nothing: a lead (According to the report:), or a short heading in the evidence's words. */
export function isFrame(text: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const rewritten = rewriteEnglish(text);
  const folded = fold(rewritten).replace(NUMBERLESS, "");
  if (!/[\p{L}\p{N}]/u.test(folded)) return true;
  if (NUMERAL.test(folded) || otherDigits(text).length > 0 || hasNumberWord(rewritten)) return false;
  if ([RISE, FALL, NEGATION].some((words) => folded.match(words) !== null)) return false;
  if ([ALL, ...VAGUE].some(([claimed]) => claimed.test(folded))) return false;
  const terms = readTerms(rewritten, vocabulary);
  if (terms.length === 0) return true;
  if (text.length > LONGEST_HEADING || !/[:：]\s*$/.test(text)) return false;
  return terms.every((term) => evidence.some((one) => heldIn(term, one.wide) >= 0.6));
}
