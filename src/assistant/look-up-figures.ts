import type { Language } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Assistant, FigureHit } from "../domain/ports.ts";
import { withPairs } from "../retrieval/to-query.ts";
import { yearFit } from "./asked-years.ts";
import { toCitation } from "./cite.ts";
import { lacksSubject } from "./convincing.ts";
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
/** So much more must be covered where a thing that the query names is not there at all. */
const LEAST_LACKING = 0.15;
/** What covers so much less than the best is only near it in the text. */
const BESIDE_THE_BEST = 0.7;
/** Passages whose figures are looked at for a table of the best. */
const PASSAGES = 40;
/** A figure of the year asked for, or of a part of it; see `yearFit`. */
const OF_THE_YEAR = 0.8;
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
      const { documents, question, named } = readPlaces(query, knowledge, gazetteer);
      const asked = understand(question, knowledge.vocabulary, fallback());
      const among = all().filter(({ document }) => documents.has(document));
      if (asked.query.terms.length === 0) {
        const nothingSaid = query.trim() !== "" && !named && asked.years.length === 0;
        return nothingSaid ? [] : numbered(headlines(among, asked, limit));
      }
      const near = limit === Number.POSITIVE_INFINITY ? among : nearest(asked, documents, knowledge);
      const matches = matchFigures(asked, near, rarityIn(knowledge), folded);
      const best = Math.max(0, ...matches.map((match) => match.coverage));
      const least = Math.max(LEAST_COVERAGE, BESIDE_THE_BEST * best);
      return numbered(
        matches
          .filter((match) => match.coverage >= least + (lacksSubject(match) ? LEAST_LACKING : 0))
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
  // 厕 alone is no word of the index, though it stands in many: all figures are looked at.
  if (hits.length === 0)
    return [...documents].map((document) => ({ document, figures: knowledge.figuresOf(document.id) }));
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

interface Stock {
  readonly document: Document;
  readonly figures: readonly Figure[];
}

/**
 * The first figures that each report states as done in a year asked for, reports before other documents; of many reports
 * fewer of each, so that as many as may be are heard.
 */
function headlines(all: readonly Stock[], asked: Understood, limit: number): Found[] {
  const reports = all.filter(({ document }) => document.kind === "report");
  const heard = (reports.length > 0 ? reports : all)
    .map(({ document, figures }) => ({ document, figures: figures.filter(isHeadline(asked, document)) }))
    .filter(({ figures }) => figures.length > 0);
  const each = Math.max(1, Math.min(HEADLINES_A_DOCUMENT, Math.ceil(limit / Math.max(1, heard.length))));
  return heard
    .flatMap(({ document, figures }) =>
      figures.slice(0, each).map((figure) => ({ figure, document, score: 1 })),
    )
    .slice(0, limit);
}

function isHeadline(asked: Understood, document: Document): (figure: Figure) => boolean {
  const least = asked.years.length === 0 ? 0 : OF_THE_YEAR;
  return (figure) =>
    figure.status === "done" && figure.unit !== "" && yearFit(asked, document, figure) >= least;
}

function numbered(found: readonly Found[]): FigureHit[] {
  return found.map(({ figure, document, score }, i) => ({
    figure,
    score,
    citation: { ...toCitation({ document, span: figure.sentence }), number: i + 1 },
  }));
}
