import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ModelRequest } from "../../../src/writing/model/language-model.ts";
import { completion, END_OF_EVENTS, eventsOf, says } from "../../support/fake-openai.ts";
import { openLanguageModel } from "./open-language-model.ts";

const REQUEST: ModelRequest = {
  prompt: { system: "規則", user: "問題" },
  purpose: "answer",
  milliseconds: 10_000,
};
const TEXT = "全年處理12件。";
const busy = { status: 429, headers: { "retry-after": "7" }, body: "{}" };
const broken = { status: 500, body: "{}" };

describe("asking the model", () => {
  it("sends rules and task with model and key, whole or streamed", async () => {
    const { model, asked } = await openLanguageModel((one) => says(one, TEXT));
    expect(await model.ask(REQUEST)).toEqual({ text: TEXT, finished: true });
    const deltas: string[] = [];
    const onDelta = (delta: string) => deltas.push(delta) > 0;
    expect(await model.ask({ ...REQUEST, onDelta })).toEqual({ text: TEXT, finished: true });
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.join("")).toBe(TEXT);
    expect(asked.map((one) => [one.model, one.authorization, one.prompt, one.stream])).toEqual([
      ["qwen3", "Bearer SECRET", "規則\n問題", false],
      ["qwen3", "Bearer SECRET", "規則\n問題", true],
    ]);
  });

  it("tries twice more, after the pause that the server asks for or a growing one with jitter", async () => {
    const { model, pauses } = await openLanguageModel((one, before) =>
      before === 0 ? busy : before === 1 ? broken : says(one, TEXT),
    );
    expect(await model.ask(REQUEST)).toEqual({ text: TEXT, finished: true });
    expect(pauses).toEqual([7000, 1500]);
  });

  it("does not wait for a pause that is longer than the time limit", async () => {
    const { model, asked, pauses } = await openLanguageModel(() => ({
      ...busy,
      headers: { "retry-after": "60" },
    }));
    await expect(model.ask(REQUEST)).rejects.toThrow("429");
    expect([asked.length, pauses.length]).toEqual([1, 0]);
  });

  it.each([
    ["malformed JSON", { body: '{"choices": [' }],
    ["no choices", completion([])],
    [
      "tool calls that nobody asked for",
      completion([
        {
          index: 0,
          message: {
            role: "assistant",
            content: null,
            tool_calls: [{ id: "1", type: "function", function: { name: "rm", arguments: "{}" } }],
          },
        },
      ]),
    ],
    ["a refusal of the key that repeats it", { status: 401, body: '{"error":{"message":"bad key SECRET"}}' }],
    ["a dropped connection", { body: "{", after: "cut" as const }],
  ])("says in one line, without the key, that there is no answer: %s", async (_, reply) => {
    const { model } = await openLanguageModel(() => reply);
    const error = await model.ask(REQUEST).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "ModelError", message: expect.not.stringMatching(/SECRET|\n/) });
  });

  it("keeps what arrived of a stream that is cut, marked as unfinished, and does not start it again", async () => {
    const { model, asked } = await openLanguageModel(() => ({ body: eventsOf(TEXT), after: "cut" }));
    expect(await model.ask({ ...REQUEST, onDelta: () => true })).toEqual({ text: TEXT, finished: false });
    expect(asked).toHaveLength(1);
  });

  it("stops a model that writes without end, at the provider too", async () => {
    const endless = eventsOf("長".repeat(100_000), 1000);
    const { model, asked } = await openLanguageModel(() => ({
      body: endless,
      after: new Promise(() => undefined),
    }));
    const reply = await model.ask({ ...REQUEST, onDelta: () => true });
    expect(reply.finished).toBe(false);
    expect(reply.text.length).toBeLessThan(50_000);
    await asked[0]?.closed;
  });

  it("hangs up when the person cancels, and when the time is over", async () => {
    const person = new AbortController();
    const limit = new AbortController();
    const { model, asked } = await openLanguageModel(
      (_, before) => {
        setImmediate(() => (before === 0 ? person : limit).abort());
        return undefined;
      },
      { limit: limit.signal },
    );
    const cancelled = model.ask({ ...REQUEST, signal: person.signal });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    await expect(model.ask(REQUEST)).rejects.toMatchObject({ name: "ModelError", message: /10000 ms/ });
    await Promise.all(asked.map((one) => one.closed));
    expect(asked).toHaveLength(2);
  });

  it("leaves a model alone that fails three times in a row, says so once, and tries again after a minute", async () => {
    let time = 0;
    let works = false;
    const { model, asked, notices } = await openLanguageModel(
      (one) => (works ? says(one, TEXT) : { status: 404, body: "{}" }),
      { now: () => time },
    );
    for (let i = 0; i < 6; i++) await expect(model.ask(REQUEST)).rejects.toThrow();
    expect(asked).toHaveLength(3);
    expect(notices).toEqual([expect.stringContaining("answers are quoted")]);
    time += 61_000;
    works = true;
    expect((await model.ask(REQUEST)).text).toBe(TEXT);
    expect(notices).toHaveLength(2);
  });

  it("counts requests a person and day, also over a restart, and writes down what they took", async () => {
    const first = await openLanguageModel((one) => says(one, TEXT), { dailyRequests: 2 });
    await first.model.ask({ ...REQUEST, person: "1" });
    await first.model.ask({ ...REQUEST, person: "2" });
    const again = await openLanguageModel((one) => says(one, TEXT), {
      dailyRequests: 2,
      folder: first.folder,
    });
    await again.model.ask({ ...REQUEST, person: "1" });
    await expect(again.model.ask({ ...REQUEST, person: "1" })).rejects.toThrow("budget");
    await again.model.ask({ ...REQUEST, person: "2" });
    const file = join(first.folder, readdirSync(first.folder)[0] ?? "");
    const lines = readFileSync(file, "utf8").trim().split("\n");
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      person: "1",
      inputTokens: 100,
      outputTokens: 20,
      outcome: "ok",
    });
  });

  it("reads the usage of a stream from its last event", async () => {
    const { model, folder } = await openLanguageModel(() => ({ body: eventsOf(TEXT) + END_OF_EVENTS }));
    await model.ask({ ...REQUEST, onDelta: () => true });
    expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ""), "utf8")).toContain('"outputTokens":20');
  });
});
