import type { Command } from "commander";
import { hitsJson } from "../to-json.ts";
import { figuresOfText } from "./figures-of-text.ts";
import { print } from "./streams.ts";
import { withAssistant } from "./with-assistant.ts";

/** `figures`: figures that match a query, or every figure of a text with `--text`. */
export function addFigures(program: Command): void {
  program.command("figures").argument("[query...]").option("--json").option("--text <file>").action(figures);
}

async function figures(words: string[], options: { json?: true; text?: string }): Promise<void> {
  if (options.text !== undefined) {
    const found = figuresOfText(options.text);
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
