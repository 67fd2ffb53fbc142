import { createInterface } from "node:readline";
import type { Command } from "commander";
import { render } from "../chat/terminal/run-terminal.ts";
import { answerJson } from "../to-json.ts";
import { print } from "./streams.ts";
import { withAssistant } from "./with-assistant.ts";

/** `ask`: one question, or one a line of standard input with `--batch`. */
export function addAsk(program: Command): void {
  program.command("ask").argument("[question...]").option("--json").option("--batch").action(ask);
}

async function ask(words: string[], options: { json?: true; batch?: true }): Promise<void> {
  await withAssistant(async (assistant) => {
    const answerOne = async (question: string) => {
      const result = await assistant.ask(question);
      print(options.json ? answerJson(result) : render(result.answer));
    };
    if (!options.batch) return answerOne(words.join(" "));
    for await (const line of createInterface({ input: process.stdin })) await answerOne(line);
  });
}
