import { parse } from "yaml";
import type { FileContent } from "./read-document.ts";
import { readText } from "./read-text.ts";

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A Markdown file verbatim; its YAML front matter becomes metadata and is no running text. */
export function readMarkdown(bytes: Buffer, path: string): FileContent {
  const { text } = readText(bytes, path);
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { text };
  return { text, start: match[0].length, metadata: toMetadata(match[1] ?? "") };
}

function toMetadata(yaml: string): Record<string, string> {
  const metadata: Record<string, string> = {};
  let values: unknown;
  try {
    values = parse(yaml, { schema: "failsafe" });
  } catch {
    return metadata;
  }
  if (typeof values !== "object" || values === null) return metadata;
  for (const [key, value] of Object.entries(values)) metadata[key] = toLine(value);
  return metadata;
}

function toLine(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(toLine).join("；");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
