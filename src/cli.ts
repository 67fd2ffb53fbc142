import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import "dotenv/config";
import { composeAssistant } from "./compose.ts";
import { loadConfig } from "./config.ts";
import type { Assistant } from "./domain/ports.ts";
import { readFigures } from "./figures/read-figures.ts";
import { readQuantities } from "./quantities/read-quantities.ts";
import { answerJson, figureJson, hitsJson, looseDocument } from "./to-json.ts";

const say = (message: string) => process.stderr.write(`${message}\n`);
const print = (value: unknown) =>
  process.stdout.write(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);

/** Runs a use case on an assistant whose index is up to date, and closes it. */
async function withAssistant(
  use: (assistant: Assistant) => Promise<void>,
  rebuild = false,
  quiet = true,
): Promise<void> {
  const assistant = composeAssistant(loadConfig(process.env), say);
  const bar =
    !quiet && process.stderr.isTTY
      ? new SingleBar({ stream: process.stderr, format: "{bar} {value}/{total}" })
      : undefined;
  const report = await assistant.update({
    rebuild,
    progress: (done, total) => (done === 0 ? bar?.start(total, 0) : bar?.update(done)),
  });
  bar?.stop();
  for (const failure of report.failures) say(failure.message.en);
  if (!quiet) say(`${report.documents} documents, ${report.passages} passages, ${report.figures} figures`);
  try {
    await use(assistant);
  } finally {
    await assistant.close();
  }
}

async function ask(words: string[], options: { json?: true; batch?: true }): Promise<void> {
  await withAssistant(async (assistant) => {
    const answerOne = async (question: string) => {
      const result = await assistant.ask(question);
      print(options.json ? answerJson(result) : result.answer.text);
    };
    if (!options.batch) return answerOne(words.join(" "));
    for await (const line of createInterface({ input: process.stdin })) await answerOne(line);
  });
}

async function figures(words: string[], options: { json?: true; text?: string }): Promise<void> {
  if (options.text !== undefined) {
    const text = readFileSync(options.text === "-" ? 0 : options.text, "utf8");
    const understood = new Map(readFigures(looseDocument(text)).map((figure) => [figure.span.start, figure]));
    const found = readQuantities(text).map((quantity) =>
      figureJson(text, understood.get(quantity.span.start) ?? quantity),
    );
    print(
      options.json
        ? { figures: found }
        : found.map((one) => `${one.text}\t${one.indicator ?? ""}`).join("\n"),
    );
    return;
  }
  await withAssistant(async (assistant) => {
    const json = hitsJson(await assistant.figures(words.join(" ")), assistant.document);
    if (options.json) {
      print(json);
      return;
    }
    for (const [i, figure] of json.figures.entries()) {
      const source = json.citations[i];
      print(
        `${figure.indicator}\t${figure.text}\t${figure.period ?? ""}\t${source?.document ?? ""} ¶${source?.paragraph ?? ""}`,
      );
    }
  });
}

const program = new Command("township-assistant").exitOverride().showHelpAfterError();
program.command("ask").argument("[question...]").option("--json").option("--batch").action(ask);
program.command("figures").argument("[query...]").option("--json").option("--text <file>").action(figures);
program
  .command("index")
  .option("--rebuild")
  .action((options: { rebuild?: true }) => withAssistant(async () => undefined, options.rebuild, false));

try {
  await program.parseAsync();
} catch (error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!code.startsWith("commander.")) say(error instanceof Error ? error.message : String(error));
  process.exitCode = code === "commander.helpDisplayed" ? 0 : code.startsWith("commander.") ? 2 : 1;
}
