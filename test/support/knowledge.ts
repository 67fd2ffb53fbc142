import { mkdtemp } from "node:fs/promises";
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
