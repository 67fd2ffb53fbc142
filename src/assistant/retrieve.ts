import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { withPairs } from "../retrieval/to-query.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { Understood } from "./understand-question.ts";

/** Passages looked at in detail. */
const PASSAGES = 28;
/** The vector index is the weaker one: its ranks count this much beside the keyword index's. */
const VECTOR_WEIGHT = 0.15;

/** Passages of the documents by both indexes, best first; the weaker index weighs less. */
export async function retrieve(
  question: string,
  asked: Understood,
  documents: ReadonlySet<Document>,
  knowledge: KnowledgeBase,
) {
  const byId = new Map([...documents].map((document) => [document.id, document]));
  const query = withPairs({ terms: [...asked.query.terms, ...(asked.more ?? [])] });
  const keyword = knowledge.keywords.find(query, PASSAGES, (passage) => byId.has(passage.documentId));
  const vector = (await knowledge.vectors.search(question, PASSAGES)).filter((hit) =>
    byId.has(hit.passage.documentId),
  );
  const scores = new Map(keyword.map((hit) => [hit.passage.id, { passage: hit.passage, rank: hit.score }]));
  for (const hit of vector) {
    const known = scores.get(hit.passage.id);
    scores.set(hit.passage.id, {
      passage: hit.passage,
      rank: (known?.rank ?? 0) + VECTOR_WEIGHT * hit.score,
    });
  }
  return [...scores.values()]
    .sort((a, b) => b.rank - a.rank || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, PASSAGES)
    .flatMap(({ passage, rank }) => {
      const document = byId.get(passage.documentId);
      return document === undefined ? [] : [{ document, passage, rank }];
    });
}

/** The figures that stand in the passages, by document. */
export function candidates(
  passages: readonly { readonly document: Document; readonly passage: { readonly span: Span } }[],
  knowledge: KnowledgeBase,
) {
  const spans = new Map<Document, Span[]>();
  for (const { document, passage } of passages)
    spans.set(document, [...(spans.get(document) ?? []), passage.span]);
  return [...spans].map(([document, within]) => {
    const figures = knowledge.figuresOf(document.id);
    const inside = within.sort((a, b) => a.start - b.start).flatMap((span) => figuresIn(figures, span));
    return { document, figures: [...new Set(inside)] };
  });
}

/** Figures stand in the order of the text: those of a span are found by halving. */
function figuresIn(figures: readonly Figure[], { start, end }: Span): readonly Figure[] {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < figures.length && (figures[last]?.span.end ?? 0) <= end) last++;
  return figures.slice(low, last);
}
