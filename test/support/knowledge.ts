import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeAssistant } from "../../src/compose.ts";
import { loadConfig } from "../../src/config.ts";
import type { Assistant } from "../../src/domain/ports.ts";

/** An assistant over a knowledge folder, with an index of its own that is up to date; further settings as in `.env`. */
export async function assistantOver(
  folder = "knowledge",
  settings: Readonly<Record<string, string>> = {},
): Promise<Assistant> {
  const data = await mkdtemp(join(tmpdir(), "township-"));
  const config = loadConfig({ KNOWLEDGE_DIR: folder, DATA_DIR: data, ...settings });
  const assistant = composeAssistant(config, () => undefined);
  await assistant.update();
  return assistant;
}

/** An assistant over these reports, by file name; closing it removes them. */
export async function assistantOverReports(reports: Readonly<Record<string, string>>): Promise<Assistant> {
  const folder = await mkdtemp(join(tmpdir(), "reports-"));
  await mkdir(join(folder, "reports"));
  for (const [name, text] of Object.entries(reports)) await writeFile(join(folder, "reports", name), text);
  const assistant = await assistantOver(folder);
  return {
    ...assistant,
    close: async () => {
      await assistant.close();
      await rm(folder, { recursive: true });
    },
  };
}
