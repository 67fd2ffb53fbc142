import type { Command } from "commander";
import { withAssistant } from "./with-assistant.ts";

/** `index`: brings the index up to date, with progress. */
export function addIndex(program: Command): void {
  program
    .command("index")
    .option("--rebuild")
    .action((options: { rebuild?: true }) =>
      withAssistant(async () => undefined, { rebuild: options.rebuild ?? false, aloud: true }),
    );
}
