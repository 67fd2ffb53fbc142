import type { Language } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Assistant, FigureHit } from "../domain/ports.ts";
import { withPairs } from "../retrieval/to-query.ts";
import { toCitation } from "./cite.ts";
import { matchFigures } from "./find-figures.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { rarityIn } from "./match.ts";
import { readPlaces } from "./places.ts";
import { candidates } from "./retrieve.ts";
import { type Understood, understand } from "./understand-question.ts";

const LIMIT = 20;
const LEAST_COVERAGE = 0.5;
/** What covers so much less than the best is only near it in the text. */
const BESIDE_THE_BEST = 0.7;
/** Passages whose figures are looked at for a table of the best. */
const PASSAGES = 40;
const HEADLINES_A_DOCUMENT = 8;

/** Looks figures up: those that match a query, the headline figures, or the whole ledger. */
export function createLookUp(
  knowledge: KnowledgeBase,
  folded: FoldedTexts,
  gazetteer: Gazetteer,
  fallback: () => Language,
): Pick<Assistant, "figures" | "ledger"> {
  const all = () =>
    knowledge.documents().map((document) => ({ document, figures: knowledge.figuresOf(document.id) }));
  return {
    figures: async (query, limit = LIMIT) => {
      const { documents, question } = readPlaces(query, knowledge, gazetteer);
      const asked = understand(question, knowledge.vocabulary, fallback());
      const among = all().filter(({ document }) => documents.has(document));
      if (asked.query.terms.length === 0) return numbered(headlines(among).slice(0, limit));
      const near = limit === Number.POSITIVE_INFINITY ? among : nearest(asked, documents, knowledge);
      const matches = matchFigures(asked, near, rarityIn(knowledge), folded);
      const best = Math.max(0, ...matches.map((match) => match.coverage));
      const least = Math.max(LEAST_COVERAGE, BESIDE_THE_BEST * best);
      return numbered(
        matches
          .filter((match) => match.coverage >= least)
          .slice(0, limit)
          .map(({ figure, document, coverage }) => ({ figure, document, score: coverage })),
      );
    },
    ledger: () =>
      numbered(
        all().flatMap(({ document, figures }) => figures.map((figure) => ({ figure, document, score: 1 }))),
      ),
  };
}

/** Figures of the passages that speak most of what is looked up: a table of the best needs no others. */
function nearest({ query }: Understood, documents: ReadonlySet<Document>, knowledge: KnowledgeBase) {
  const byId = new Map([...documents].map((document) => [document.id, document]));
  const hits = knowledge.keywords.find(withPairs(query), PASSAGES, ({ documentId }) => byId.has(documentId));
  const found = hits.flatMap(({ passage }) => {
    const document = byId.get(passage.documentId);
    return document === undefined ? [] : [{ document, passage }];
  });
  return candidates(found, knowledge);
}

interface Found {
  readonly figure: Figure;
  readonly document: Document;
  readonly score: number;
}

/** The first figures that each report states as done, reports before other documents. */
function headlines(
  all: readonly { readonly document: Document; readonly figures: readonly Figure[] }[],
): Found[] {
  const of = (reports: boolean) =>
    all
      .filter(({ document }) => (document.kind === "report") === reports)
      .flatMap(({ document, figures }) =>
        figures
          .filter((figure) => figure.status === "done" && figure.unit !== "")
          .slice(0, HEADLINES_A_DOCUMENT)
          .map((figure) => ({ figure, document, score: 1 })),
      );
  const reports = of(true);
  return reports.length > 0 ? reports : of(false);
}

function numbered(found: readonly Found[]): FigureHit[] {
  return found.map(({ figure, document, score }, i) => ({
    figure,
    score,
    citation: { ...toCitation({ document, span: figure.sentence }), number: i + 1 },
  }));
}
