import { type Document, headingPath, paragraphAt } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { sentencesIn } from "../language/sentences.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { coverageOf } from "./match.ts";
import type { Understood } from "./understand-question.ts";

/** A sentence judged against a question. */
export interface SentenceMatch {
  readonly document: Document;
  readonly span: Span;
  readonly coverage: number;
  readonly score: number;
  readonly missing: readonly QueryTerm[];
  /** True where the sentence holds a number. */
  readonly numbered: boolean;
}

const DATE = /\d+月|\d+日|\d{4}年|[一二三四五六七八九十]+月|[年月]底|季度|\bto\b/;

const NUMBER = /\d|[一二三四五六七八九十两][个件户人名家起处项次座百千万]/;
const REASON = /因为|由于|导致|造成|源于|受.{1,12}影响|加之|所以|缘于|原因|because|due to|owing to/;
/** A heading that names all that is asked makes the sentences below it likely. */
const TOPICAL = 0.1;

/** Sentences of the passages that speak of the question, best first. */
export function matchSentences(
  understood: Understood,
  passages: readonly { readonly document: Document; readonly passage: Passage; readonly rank: number }[],
  rarity: (term: QueryTerm) => number,
  folded: FoldedTexts,
): SentenceMatch[] {
  const matches: SentenceMatch[] = [];
  const { terms } = understood.query;
  for (const { document, passage, rank } of passages) {
    const text = folded.of(document);
    const headings = fold(
      [...headingPath(document, paragraphAt(document, passage.span.start)?.section)].join("\n"),
    );
    for (const span of sentencesIn(document.text, passage.span)) {
      const { share, missing } = coverageOf(terms, rarity, [
        { text: text.slice(span.start, span.end), weight: 1 },
        { text: text.slice(Math.max(passage.span.start, span.start - 80), span.start), weight: 0.45 },
        { text: text.slice(span.end, Math.min(passage.span.end, span.end + 60)), weight: 0.3 },
        { text: headings, weight: 0.6 },
        { text: fold(document.title), weight: 0.4 },
      ]);
      if (share < 0.2) continue;
      const bonus = suitability(understood, text.slice(span.start, span.end));
      const topical = coverageOf(terms, rarity, [{ text: headings, weight: 1 }]).share >= 0.9 ? TOPICAL : 0;
      matches.push({
        document,
        span,
        coverage: share,
        score: share + bonus + topical + 0.1 * rank,
        missing,
        numbered: NUMBER.test(text.slice(span.start, span.end)),
      });
    }
  }
  return matches.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}

/** What a sentence has of the form that the question wants: a date, several items, a reason. A bare heading says little. */
function suitability(understood: Understood, sentence: string): number {
  if (sentence.length < 12) return -0.2;
  if (understood.wanted === "date") return DATE.test(sentence) ? 0.25 : 0;
  if (understood.wanted === "list") return (sentence.match(/、/g) ?? []).length >= 2 ? 0.15 : 0;
  return understood.reason && REASON.test(sentence) ? 0.2 : 0;
}
