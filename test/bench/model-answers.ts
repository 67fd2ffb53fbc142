import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeAssistant } from "../../src/compose.ts";
import { loadConfig } from "../../src/config.ts";
import { fold } from "../../src/language/fold.ts";
import { type Asked, evidenceIn, says, serveFakeOpenAi } from "../support/fake-openai.ts";
import { ENGLISH_LIES, HONEST, LIES, readEnglish, type Telling, textOf } from "./model-tellings.ts";
import { readQuestions } from "./questions.ts";
import type { QuestionSet } from "./sets.ts";
import { median, printTable, share } from "./table.ts";
import { createWorkspace } from "./workspace.ts";

/** What was made of the sentences of one model. */
interface Tally {
  answers: number;
  told: number;
  shown: number;
  lies: number;
  readonly times: number[];
}

/** Prints how much is kept of models that are honest, and what is shown of models that lie. */
export async function benchModelAnswers(set: QuestionSet): Promise<void> {
  const workspace = createWorkspace(set.documents);
  const questions = readQuestions(set.file);
  let tell: (asked: Asked) => string = () => "";
  const server = await serveFakeOpenAi((asked) => says(asked, tell(asked)));
  const assistant = composeAssistant(
    loadConfig(settingsFor(workspace.knowledge, server.baseUrl)),
    () => undefined,
  );
  await assistant.update();
  const run = async (telling: Telling, asked: readonly string[]): Promise<Tally> => {
    const tally: Tally = { answers: 0, told: 0, shown: 0, lies: 0, times: [] };
    for (const question of asked) {
      let told: { number: number; quote: string; said: string }[] = [];
      tell = ({ prompt }) => {
        told = evidenceIn(prompt).flatMap(({ number, quote }) => {
          const said = telling.sentence(quote.replace(/[。；;]$/, ""));
          return said === undefined ? [] : [{ number, quote, said }];
        });
        return told.length === 0 ? "Not known." : textOf(telling, told);
      };
      const { answer, milliseconds } = await assistant.ask(question);
      if (told.length === 0) continue;
      const prose = answer.engine === "model" ? bare(answer.text.split("\n")[0] ?? "") : "";
      const shown = told.filter(({ said }) => prose.includes(bare(said)));
      tally.answers += 1;
      tally.told += told.length;
      tally.shown += shown.length;
      const truth = telling.truth ?? ((quote: string) => quote);
      tally.lies += shown.filter(({ said, quote }) => !bare(truth(quote) ?? "").includes(bare(said))).length;
      tally.times.push(milliseconds);
    }
    return tally;
  };
  const chinese = questions.flatMap(({ hans, hant }) => [hans, hant]);
  const english = questions.map(({ en }) => en);
  const honest: [string, Tally][] = [];
  for (const [name, telling] of Object.entries(HONEST)) honest.push([name, await run(telling, chinese)]);
  honest.push(["English renderings", await run(readEnglish(), english)]);
  const lying: [string, Tally][] = [];
  for (const [name, telling] of Object.entries(LIES)) lying.push([name, await run(telling, chinese)]);
  for (const [name, change] of Object.entries(ENGLISH_LIES))
    lying.push([name, await run(readEnglish(change), english)]);
  await assistant.close();
  await server.stop();
  workspace.remove();
  const header = (last: string) => ["the model says", "answers", last, "ms"];
  printTable(
    `Honest models, ${set.name}`,
    header("sentences shown"),
    honest.map(([name, { answers, shown, told, times }]) => [
      name,
      String(answers),
      share(shown, told),
      String(median(times)),
    ]),
  );
  printTable(
    `Models that lie, ${set.name}`,
    header("false sentences shown"),
    lying.map(([name, { answers, lies, times }]) => [
      name,
      String(answers),
      String(lies),
      String(median(times)),
    ]),
  );
}

function settingsFor(knowledge: string, baseUrl: string): Record<string, string> {
  return {
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: mkdtempSync(join(tmpdir(), "bench-model-")),
    MODEL: "bench",
    OPENAI_BASE_URL: baseUrl,
    MODEL_DAILY_REQUESTS: "1000000",
    MODEL_DAILY_TOKENS: "1000000000",
  };
}

function bare(text: string): string {
  return fold(text).replace(/\[\d+\]|[\s\p{P}]/gu, "");
}
