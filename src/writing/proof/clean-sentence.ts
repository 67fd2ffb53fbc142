/** A sentence without markup, and why it cannot be read where that is so. */
export interface CleanSentence {
  readonly text: string;
  /** What the gate cannot see through: hidden characters, formulas, links, other scripts' digits. */
  readonly unreadable?: string;
}

const EMOJI_TAIL = /(\p{Extended_Pictographic})[\u{FE0F}\u{200D}]+/gu;
const SPACE = /[\p{Zs}\t\r\n]+/gu;
const BULLET = /^(?:[-*•·▪●○◆■+–—]\s+|#{1,6}\s+|>\s+)+/u;
const ENUMERATOR =
  /^(?:\d{1,2}[.)]\s+|(?:[（(]\d{1,2}[)）]|[①-⑩])[.、]?\s*(?=[A-Z\u3400-\u9fff])|\d{1,2}、(?!\d))/u;
const RULE = /^[\s|:-]+$/;
const EMPHASIS = /\*{1,3}|_{2}|`/g;

/** Everything that a reader could take for a number and the gate could not, or that changes what is read. */
const UNREADABLE: readonly (readonly [string, RegExp])[] = [
  ["hidden characters", /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u],
  ["combining characters", /\p{M}/u],
  ["markup or a formula", /[\\`${}^<>~](?![\d ])|[\\^<>{}]|\$[^$]*\$(?! ?\d)|&#?\w+;|\]\(|https?:|www\./],
  ["a sign of arithmetic", /[≈≤≥±∼×÷=√∑∞]/],
  ["a number sign of another kind", /[🔟💯🅰-🆚🈁-🉑㆒-㆟㈠-㉟㊀-㊰㋀-㋿㍘-㍰㏠-㏾]/u],
  ["letters of another script", /(?![\p{Script=Han}\p{Script=Latin}])\p{L}/u],
];
const OTHER_DIGIT = /(?![0-9０-９〇])\p{N}/gu;

/** Takes list signs, emphasis and table bars off a line of a model's output; says what makes it unreadable. */
export function cleanSentence(sentence: string): CleanSentence {
  const line = sentence.replace(EMOJI_TAIL, "$1").replace(SPACE, " ").trim().replace(EMPHASIS, "");
  const text = line.replace(BULLET, "").replace(ENUMERATOR, "").replaceAll("|", "，").trim();
  if (RULE.test(line)) return { text: "" };
  const found = UNREADABLE.find(([, pattern]) => pattern.test(text));
  return found === undefined ? { text } : { text, unreadable: found[0] };
}

/** Digits of other scripts, fractions, circled and Roman numerals: only their presence in a quote proves them. */
export function otherDigits(text: string): string[] {
  return text.match(OTHER_DIGIT) ?? [];
}
