import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

const PLACES = /^(?:个|座|份)?(?:镇|县|市|区|乡|村|街道|省|地|年|报告)/;
const ENGLISH_PLACES =
  /^\s*(?:towns|townships|counties|cities|districts|villages|provinces|places|areas|years|reports)\b/;
const KINDS = /^(?:种|类|者|方面)/;

/** True where a small number counts what the sentence itself names: the places it cites (两个镇), the things it lists (三种作物). */
export function countsNamed(claim: Claim, { evidence, folded }: Statement): boolean {
  const { value, unit } = claim.quantity;
  if (value < 2 || value > 9 || !Number.isInteger(value)) return false;
  const rest = `${unit}${claim.after}`;
  if (PLACES.test(rest) || ENGLISH_PLACES.test(claim.after)) return value === placesOf(evidence);
  if (!/^[二两三四五六七八九]/.test(claim.text) || !KINDS.test(rest)) return false;
  const list =
    folded
      .slice(0, claim.span.start)
      .split(/[,，;；。:：]/)
      .at(-1) ?? "";
  return list.split(/[、和与及]/).length === value;
}

/** How many reports are cited. */
export function placesOf(evidence: Statement["evidence"]): number {
  return new Set(evidence.map(({ citation }) => citation.title)).size;
}
