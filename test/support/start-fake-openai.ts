import { onTestFinished } from "vitest";
import { serveFakeOpenAi } from "./fake-openai.ts";

/** A fake OpenAI server for one test, which ends with it. */
export async function startFakeOpenAi(reply: Parameters<typeof serveFakeOpenAi>[0]) {
  const server = await serveFakeOpenAi(reply);
  onTestFinished(server.stop);
  return server;
}
