import "dotenv/config";
import { runTerminal } from "./chat/terminal/run-terminal.ts";
import { composeAssistant } from "./compose.ts";
import { loadConfig } from "./config.ts";

const say = (message: string) => process.stderr.write(`${message}\n`);

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const assistant = composeAssistant(config, say);
  const report = await assistant.update();
  for (const failure of report.failures) say(failure.message["zh-Hant"]);
  say(`${report.documents} documents, ${report.passages} passages, ${report.figures} figures`);
  await runTerminal({
    assistant,
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY === true,
  });
  await assistant.close();
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
