import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeAssistant } from "../../src/compose.ts";
import { loadConfig } from "../../src/config.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { type Asked, evidenceIn, says, serveFakeOpenAi } from "../support/fake-openai.ts";
import { readQuestions } from "./questions.ts";
import type { QuestionSet } from "./sets.ts";
import { median, printTable, share } from "./table.ts";
import { createWorkspace } from "./workspace.ts";

/** What a model makes of one quote. */
type Telling = (quote: string) => string;

const NUMBER = /\d+(?:\.\d+)?/g;

/** Models that change what they were given: where a quote has a number, what they say is false. */
const LIES: Readonly<Record<string, Telling>> = {
  "another digit": (quote) => quote.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)),
  "ten times as much": (quote) => quote.replace(NUMBER, (number) => String(Number(number) * 10)),
  "numbers exchanged": (quote) => {
    const [first, second] = quote.match(NUMBER) ?? [];
    if (first === undefined || second === undefined || first === second) return "全年共9999件";
    return quote.replace(first, "\u0000").replace(second, first).replace("\u0000", second);
  },
  "another year": (quote) => `1998年，${quote}`,
  "another place": (quote) => `長沙縣${quote}`,
  "a growth made up": () => "這比上年增長了35.7%，居全省第1位",
  "deaths made up": (quote) => `${quote.match(NUMBER)?.[0] ?? "20"}人因此死亡`,
  "half of it": (quote) => `不到${quote.match(NUMBER)?.[0] ?? "20"}的一半`,
};

/** Prints what is shown of models that lie, and how much of one that does not is kept. */
export async function benchModelAnswers(set: QuestionSet): Promise<void> {
  const workspace = createWorkspace(set.documents);
  const questions = readQuestions(set.file).flatMap(({ hans, hant }) => [hans, hant]);
  let telling: Telling = (quote) => quote;
  const server = await serveFakeOpenAi((asked) => says(asked, tell(asked, telling)));
  const settings = {
    KNOWLEDGE_DIR: workspace.knowledge,
    DATA_DIR: mkdtempSync(join(tmpdir(), "bench-model-")),
    MODEL: "bench",
    OPENAI_BASE_URL: server.baseUrl,
    MODEL_DAILY_REQUESTS: "1000000",
    MODEL_DAILY_TOKENS: "1000000000",
  };
  const assistant = composeAssistant(loadConfig(settings), () => undefined);
  await assistant.update();
  const rows: string[][] = [];
  for (const [name, lie] of [
    ["the quotes as they are", (quote: string) => quote] as const,
    ...Object.entries(LIES),
  ]) {
    telling = lie;
    const answers: Answer[] = [];
    const times: number[] = [];
    for (const question of questions) {
      const before = server.asked.length;
      const { answer, milliseconds } = await assistant.ask(question);
      if (server.asked.length === before) continue;
      answers.push(answer);
      times.push(milliseconds);
    }
    const kept = answers.filter((answer) => answer.engine === "model");
    const wrong = kept.filter((answer) => strangeNumbers(answer).length > 0);
    rows.push([name, share(kept.length, answers.length), String(wrong.length), String(median(times))]);
  }
  await assistant.close();
  await server.stop();
  workspace.remove();
  const header = ["the model says", "answers by the model", "with numbers no quote has", "ms"];
  printTable(`Answers of a model, ${set.name}`, header, rows);
}

function tell({ prompt }: Asked, telling: Telling): string {
  const told = evidenceIn(prompt).map(
    ({ number, quote }) => `${telling(quote.replace(/[。；;]$/, ""))}[${number}]。`,
  );
  return told.join("");
}

/** Numbers in the model's words that stand in no quote. */
function strangeNumbers({ text, citations }: Answer): string[] {
  const prose = (text.split("\n")[0] ?? "").replace(/\[\d+\]/g, "");
  const known = new Set(citations.flatMap(({ quote }) => quote.match(NUMBER) ?? []).map(Number));
  return (prose.match(NUMBER) ?? []).filter((number) => !known.has(Number(number)));
}
