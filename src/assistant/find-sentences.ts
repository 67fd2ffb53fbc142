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
}

const DATE = /\d+月|\d+日|\d{4}年|[一二三四五六七八九十]+月|[年月]底|季度|\bto\b/;

/** Sentences of the passages that speak of the question, best first. */
export function matchSentences(
  understood: Understood,
  passages: readonly { readonly document: Document; readonly passage: Passage; readonly rank: number }[],
  rarity: (term: QueryTerm) => number,
  folded: FoldedTexts,
): SentenceMatch[] {
  const matches: SentenceMatch[] = [];
  for (const { document, passage, rank } of passages) {
    const text = folded.of(document);
    const headings = fold(
      [...headingPath(document, paragraphAt(document, passage.span.start)?.section)].join("\n"),
    );
    for (const span of sentencesIn(document.text, passage.span)) {
      const { share, missing } = coverageOf(understood.query.terms, rarity, [
        { text: text.slice(span.start, span.end), weight: 1 },
        { text: text.slice(Math.max(passage.span.start, span.start - 80), span.start), weight: 0.45 },
        { text: text.slice(span.end, Math.min(passage.span.end, span.end + 60)), weight: 0.3 },
        { text: headings, weight: 0.6 },
        { text: fold(document.title), weight: 0.4 },
      ]);
      if (share < 0.2) continue;
      const date = understood.wanted === "date" && DATE.test(text.slice(span.start, span.end)) ? 0.25 : 0;
      const heading = span.end - span.start < 12 ? -0.2 : 0;
      matches.push({ document, span, coverage: share, score: share + date + heading + 0.1 * rank, missing });
    }
  }
  return matches.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}
