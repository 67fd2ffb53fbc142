import { fold } from "../../language/fold.ts";
import { sentencesIn } from "../../language/sentences.ts";
import { ORDINALS } from "./english-tables.ts";
import type { Evidence } from "./evidence.ts";
import type { Segment } from "./marks.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { rewriteEnglish, withoutDeniedMovement } from "./rewrite-english.ts";

/** A stretch of a sentence that one set of marks speaks for, with the evidence that they name. */
export interface Statement {
  /** As the model wrote it, marks and markup taken away. */
  readonly written: string;
  /** Its English rewritten; claims and clauses refer to it. */
  readonly text: string;
  readonly folded: string;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  /** The words of the sentence before this stretch, folded, after the lead of its list. */
  readonly earlier: string;
}

/** Cuts a sentence at its marks; `evidenceOf` gives what a set of marks names. */
export function readStatements(
  text: string,
  segments: readonly Segment[],
  evidenceOf: (numbers: readonly number[]) => readonly Evidence[],
  lead = "",
): Statement[] {
  return segments.flatMap(({ span, numbers }) => {
    const evidence = evidenceOf(numbers);
    const written = withoutTitles(text.slice(span.start, span.end), evidence);
    if (!/[\p{L}\p{N}]/u.test(written)) return [];
    // A number that begins a line would be read as the number of a heading.
    const rewritten = rewriteEnglish(keepNames(withoutDeniedMovement(written), evidence)).replace(
      /^(?=\d)/,
      " ",
    );
    return [
      {
        written,
        text: rewritten,
        folded: fold(rewritten),
        claims: readClaims(rewritten, sentencesIn(rewritten)),
        evidence,
        earlier: fold(rewriteEnglish(`${lead} ${text.slice(0, span.start)}`.trimStart())),
      },
    ];
  });
}

/** Titles of the cited documents are names: their years and words claim nothing. */
function withoutTitles(text: string, evidence: readonly Evidence[]): string {
  return text.replace(/《([^《》]{2,80})》/g, (whole, title: string) =>
    evidence.some(({ citation }) => fold(citation.title).includes(fold(title))) ? "" : whole,
  );
}

const NUMBERED_NAME = /\b(?:covid-19|pm ?2\.5|pm ?10|5g|4g|4a|5a)\b/gi;
/** What sources may call such a name. */
const KNOWN_AS: Readonly<Record<string, RegExp>> = {
  "covid-19": /covid-19|新冠|疫/,
  "pm2.5": /pm ?2\.5|细颗粒物/,
  pm10: /pm ?10|可吸入颗粒物/,
};
const FIVE_YEAR = new RegExp(
  `\\b(?:1([1-9])th|(${ORDINALS.slice(10, 19).join("|")})) five-year plan\\b`,
  "gi",
);

/** Names with digits that the evidence holds too are no numbers; five-year plans go by their Chinese short names. */
function keepNames(text: string, evidence: readonly Evidence[]): string {
  const plans = text.replace(FIVE_YEAR, (_, digit?: string, word?: string) => {
    const number = digit === undefined ? ORDINALS.indexOf((word ?? "").toLowerCase()) - 9 : Number(digit);
    return `十${"零一二三四五六七八九"[number]}五`;
  });
  return plans.replace(NUMBERED_NAME, (name) => {
    const plain = name.toLowerCase().replace(" ", "");
    const known = KNOWN_AS[plain] ?? new RegExp(plain.replace(".", "\\."));
    return evidence.some((one) => known.test(one.wide) || known.test(one.folded))
      ? name.replace(/[\d.-]+/g, "")
      : name;
  });
}
