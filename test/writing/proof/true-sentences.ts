import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../src/documents/read-document.ts";
import type { Citation, Language } from "../../../src/domain/answer.ts";
import { type Document, headingPath, paragraphAt } from "../../../src/domain/document.ts";
import { toScript } from "../../../src/language/convert.ts";
import { sentencesIn } from "../../../src/language/sentences.ts";

/** A sentence that is true by its citations. */
export interface TrueSentence {
  readonly text: string;
  readonly language: Language;
  readonly citations: readonly Citation[];
}

/** The documents of some folders, by the name that begins their file names. */
export async function readDocuments(...folders: readonly string[]): Promise<readonly Document[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ folder, name })),
  );
  return Promise.all(paths.map(({ folder, name }) => readDocument(folder, name)));
}

/** A citation of the sentence of a document that begins with (or holds) the words given. */
export function citationOf(document: Document, words: string, number: number): Citation {
  const at = document.text.indexOf(words);
  const paragraph = paragraphAt(document, at);
  if (at < 0 || paragraph === undefined) throw new Error(`${document.id} does not say ${words}`);
  const span = sentencesIn(document.text, paragraph.span).find((one) => one.start <= at && at < one.end);
  if (span === undefined) throw new Error(`No sentence holds ${words}`);
  return {
    number,
    documentId: document.id,
    title: document.title,
    section: headingPath(document, paragraph.section),
    paragraph: paragraph.number,
    span,
    quote: document.text.slice(span.start, span.end),
  };
}

/** Reads a table of document, quotes, language and sentence. */
export function readTrueSentences(file: string, documents: readonly Document[]): TrueSentence[] {
  const rows = readFileSync(join("test/evals/proof", file), "utf8").split("\n");
  return rows
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => {
      const [name = "", quotes = "", language = "", text = ""] = row.split("\t");
      const document = documents.find((one) => one.id.startsWith(name));
      if (document === undefined) throw new Error(`No document ${name}`);
      const citations = quotes.split("|").map((words, index) => citationOf(document, words, index + 1));
      return { text, language: language as Language, citations };
    });
}

/** Every sentence of the documents as a claim of its own, in both scripts, cited by itself. */
export function verbatimSentences(documents: readonly Document[]): TrueSentence[] {
  return documents.flatMap((document) =>
    document.paragraphs
      .filter((paragraph) => !paragraph.heading)
      .flatMap((paragraph) => sentencesIn(document.text, paragraph.span).map((span) => ({ paragraph, span })))
      .flatMap(({ paragraph, span }, index): TrueSentence[] => {
        const quote = document.text.slice(span.start, span.end);
        if (quote.length < 8) return [];
        const section = headingPath(document, paragraph.section);
        const citation = {
          number: 1,
          documentId: document.id,
          title: document.title,
          section,
          paragraph: paragraph.number,
          span,
          quote,
        };
        const language = index % 2 === 0 ? "zh-Hans" : "zh-Hant";
        return [
          {
            text: `${toScript(quote.replace(/[。；;]$/, ""), language)}[1]。`,
            language,
            citations: [citation],
          },
        ];
      }),
  );
}
