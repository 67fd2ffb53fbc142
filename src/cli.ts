import { Command } from "commander";
import "dotenv/config";
import { addAsk } from "./cli/ask.ts";
import { addDraft } from "./cli/draft.ts";
import { addFigures } from "./cli/figures.ts";
import { addIndex } from "./cli/index-knowledge.ts";
import { say } from "./cli/streams.ts";

const program = new Command("township-assistant").exitOverride().showHelpAfterError();
for (const add of [addAsk, addFigures, addDraft, addIndex]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!code.startsWith("commander.")) say(error instanceof Error ? error.message : String(error));
  process.exitCode = code === "commander.helpDisplayed" ? 0 : code.startsWith("commander.") ? 2 : 1;
}
