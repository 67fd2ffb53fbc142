import type { Document } from "../../src/domain/document.ts";
import type { Assistant, FigureHit } from "../../src/domain/ports.ts";
import { readFigures } from "../../src/figures/read-figures.ts";
import { looseDocument } from "../../src/to-json.ts";
import { createFakeAssistant } from "./fake-assistant.ts";

/** A report of one year of the place 甲鎮, for tests that need its figures. */
export function reportOf(year: number, text: string): Document {
  const id = `reports/${year}.txt`;
  const title = `甲鎮${year}年工作總結`;
  return { ...looseDocument(text), id, path: id, title, place: "甲鎮", year, kind: "report" };
}

/** An assistant over these reports whose every query finds all their figures; `nothing` finds none. */
export function createFigureAssistant(documents: readonly Document[]): Assistant {
  const hits: FigureHit[] = documents.flatMap((document) =>
    readFigures(document).map((figure) => ({
      figure,
      score: 1,
      citation: {
        number: 1,
        documentId: document.id,
        title: document.title,
        section: [],
        paragraph: 1,
        span: figure.sentence,
        quote: document.text.slice(figure.sentence.start, figure.sentence.end),
      },
    })),
  );
  return {
    ...createFakeAssistant(),
    documents: () => documents,
    document: (id) => documents.find((one) => one.id === id),
    figures: async (query, limit = 20) => (query === "nothing" ? [] : hits.slice(0, limit)),
    ledger: () => hits,
  };
}
