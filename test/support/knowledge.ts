import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeAssistant } from "../../src/compose.ts";
import { loadConfig } from "../../src/config.ts";
import type { Assistant } from "../../src/domain/ports.ts";

/** An assistant over a knowledge folder, with an index of its own that is up to date. */
export async function assistantOver(folder = "knowledge"): Promise<Assistant> {
  const data = await mkdtemp(join(tmpdir(), "township-"));
  const assistant = composeAssistant(loadConfig({ KNOWLEDGE_DIR: folder, DATA_DIR: data }), () => undefined);
  await assistant.update();
  return assistant;
}
