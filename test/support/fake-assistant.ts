import type { Document } from "../../src/domain/document.ts";
import type { Assistant } from "../../src/domain/ports.ts";

const TEXT = "前一段。\n全年查處非法捕撈100餘起。\n後一段。";

/** One document of three paragraphs; the second is the quote of every answer. */
export const FAKE_DOCUMENT: Document = {
  id: "reports/fake.txt",
  path: "reports/fake.txt",
  title: "工作報告",
  sha256: "aa",
  kind: "report",
  text: TEXT,
  sections: [],
  paragraphs: [
    { number: 1, span: { start: 0, end: 4 }, heading: false },
    { number: 2, span: { start: 5, end: 19 }, heading: false },
    { number: 3, span: { start: 20, end: 24 }, heading: false },
  ],
};

/** An assistant that repeats the question and cites one paragraph; `ask` fails for the question `fail`. */
export function createFakeAssistant(): Assistant {
  const quote = TEXT.slice(5, 19);
  return {
    ask: async (question, conversation = { turns: [] }) => {
      if (question === "fail") throw new Error("planted");
      const citation = {
        number: 1,
        documentId: FAKE_DOCUMENT.id,
        title: FAKE_DOCUMENT.title,
        section: [],
        paragraph: 2,
        span: { start: 5, end: 19 },
        quote,
      };
      return {
        answer: {
          question,
          language: "zh-Hant",
          status: "answered",
          text: `答：${question}\n${quote} [1]`,
          figures: [],
          citations: [citation],
          engine: "quote",
        },
        conversation,
        milliseconds: 1,
      };
    },
    figures: async () => [],
    ledger: () => [],
    draft: async () => Promise.reject(new Error("not in this fake")),
    documents: () => [FAKE_DOCUMENT],
    document: (id) => (id === FAKE_DOCUMENT.id ? FAKE_DOCUMENT : undefined),
    update: async () => ({ documents: 1, passages: 3, figures: 0, failures: [], changed: false }),
    preview: async () => ({ document: FAKE_DOCUMENT, figures: [] }),
    close: async () => undefined,
  };
}
