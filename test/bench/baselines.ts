import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import MiniSearch from "minisearch";
import { fold } from "../../src/language/fold.ts";
import { createTokenizer } from "../../src/language/tokens.ts";
import { createLexicalEmbedder } from "../../src/stores/lexical-embedder.ts";
import { LANGUAGES, quotesOf } from "./questions.ts";
import { type QuestionSet, setOf } from "./sets.ts";
import { median, printTable, share } from "./table.ts";

type Search = (question: string) => Promise<readonly string[]>;

/** Single characters, pairs of them and Latin words: what a stock pipeline gets without a dictionary. */
function tokens(text: string): string[] {
  const words: string[] = text.toLowerCase().match(/[a-z]+|[\d.]+|\p{Script=Han}/gu) ?? [];
  return words.flatMap((word, index) => [word, `${word}${words[index + 1] ?? ""}`]);
}

/** LangChain as its guides put it together, with the project's embedder on the tokens given. */
async function stockPipeline(
  chunks: readonly string[],
  tokensOf: (text: string) => Iterable<string>,
): Promise<Search> {
  const { embedDocuments, embedQuery } = createLexicalEmbedder({ tokens: tokensOf });
  const store = await HNSWLib.fromTexts(
    [...chunks],
    chunks.map(() => ({})),
    { embedDocuments, embedQuery },
  );
  return async (question) => (await store.similaritySearch(question, 5)).map((hit) => hit.pageContent);
}

async function miniSearch(chunks: readonly string[]): Promise<Search> {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(chunks.map((text, id) => ({ id, text })));
  return async (question) =>
    index
      .search(question)
      .slice(0, 5)
      .map((hit) => chunks[Number(hit.id)] ?? "");
}

/** Prints what the two stock ways of searching reach on the answerable questions of a set. */
export async function benchBaselines(set: QuestionSet): Promise<void> {
  const { answerable } = setOf(set);
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 300, chunkOverlap: 60 });
  const texts = readdirSync(set.documents, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(set.documents, name), "utf8"));
  const chunks = (await Promise.all(texts.map((text) => splitter.splitText(text)))).flat();
  const rows: string[][] = [];
  const tokenizer = createTokenizer();
  const builders = {
    "LangChain stock": () => stockPipeline(chunks, tokens),
    "LangChain stock, our terms": () => stockPipeline(chunks, (text) => tokenizer.terms(fold(text))),
    "MiniSearch default": () => miniSearch(chunks),
  };
  for (const [name, build] of Object.entries(builders)) {
    const started = performance.now();
    const search = await build();
    const building = performance.now() - started;
    for (const language of LANGUAGES) {
      const times: number[] = [];
      let [first, five] = [0, 0];
      for (const question of answerable) {
        const asked = performance.now();
        const hits = await search(question[language]);
        times.push(performance.now() - asked);
        const rank = hits.findIndex((hit) => quotesOf(question).some((quote) => hit.includes(quote)));
        if (rank === 0) first += 1;
        if (rank >= 0) five += 1;
      }
      const shares = [first, five].map((count) => share(count, answerable.length));
      rows.push([name, language, ...shares, building.toFixed(0), median(times).toFixed(2)]);
    }
  }
  const header = ["pipeline", "language", "quote in top 1", "recall@5", "build ms", "median ms"];
  printTable(`${set.name}: stock pipelines, ${chunks.length} chunks`, header, rows);
}
