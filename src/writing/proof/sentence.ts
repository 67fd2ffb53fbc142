import { fold } from "../../language/fold.ts";
import { sentencesIn } from "../../language/sentences.ts";
import type { Evidence } from "./evidence.ts";
import type { Segment } from "./marks.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { rewriteEnglish } from "./rewrite-english.ts";

/** A stretch of a sentence that one set of marks speaks for, with the evidence that they name. */
export interface Statement {
  /** As the model wrote it, marks and markup taken away. */
  readonly written: string;
  /** Its English rewritten; claims and clauses refer to it. */
  readonly text: string;
  readonly folded: string;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  /** The words of the sentence before this stretch, folded. */
  readonly earlier: string;
}

/** Cuts a sentence at its marks; `evidenceOf` gives what a set of marks names. */
export function readStatements(
  text: string,
  segments: readonly Segment[],
  evidenceOf: (numbers: readonly number[]) => readonly Evidence[],
): Statement[] {
  return segments.flatMap(({ span, numbers }) => {
    const written = text.slice(span.start, span.end);
    if (!/[\p{L}\p{N}]/u.test(written)) return [];
    const evidence = evidenceOf(numbers);
    // A number that begins a line would be read as the number of a heading.
    const rewritten = rewriteEnglish(keepNames(written, evidence)).replace(/^(?=\d)/, " ");
    return [
      {
        written,
        text: rewritten,
        folded: fold(rewritten),
        claims: readClaims(rewritten, sentencesIn(rewritten)),
        evidence,
        earlier: fold(rewriteEnglish(text.slice(0, span.start))),
      },
    ];
  });
}

const NUMBERED_NAME = /\b(?:covid-19|pm ?2\.5|pm ?10|5g|4g|4a|5a)\b/gi;

/** Names with digits that the evidence holds too are no numbers. */
function keepNames(text: string, evidence: readonly Evidence[]): string {
  return text.replace(NUMBERED_NAME, (name) => {
    const plain = name.toLowerCase();
    const known =
      plain === "covid-19"
        ? /covid-19|新冠/
        : new RegExp(plain.replace(/[. ]/g, (c) => (c === " " ? "" : "\\.")));
    return evidence.some((one) => known.test(one.wide)) ? name.replace(/[\d.-]+/g, "") : name;
  });
}
