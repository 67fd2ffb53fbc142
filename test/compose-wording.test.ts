import { describe, expect, it } from "vitest";
import { whereQuestionsGo } from "../src/compose-wording.ts";
import { loadConfig } from "../src/config.ts";

describe("the start says where questions go", () => {
  it("nowhere, without a model, whatever else is set", () => {
    const config = loadConfig({ OPENAI_API_KEY: "sk-1", OPENAI_BASE_URL: "http://localhost:1/v1" });
    expect(whereQuestionsGo(config)).toBe("Questions stay on this machine.");
  });

  it("to the model and to the embedding endpoint, without keys and passwords", () => {
    const config = loadConfig({
      MODEL: "qwen3",
      OPENAI_BASE_URL: "https://user:sk-2@models.example:8443/v1?key=sk-3",
      OPENAI_API_KEY: "sk-1",
      EMBEDDING_MODEL: "bge-m3",
      EMBEDDING_BASE_URL: "http://localhost:11434/v1",
      EMBEDDING_API_KEY: "sk-4",
    });
    const said = whereQuestionsGo(config);
    expect(said).toContain("the model qwen3 at https://models.example:8443/v1.");
    expect(said).toContain("the embedding model bge-m3 at http://localhost:11434/v1.");
    expect(said).not.toMatch(/sk-|user/);
  });
});
