import { execFileSync, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { createDocx } from "../../../src/documents/write-docx/create-docx.ts";
import type { Draft } from "../../../src/domain/draft.ts";
import { folderOf } from "../temp-files.ts";
import { sampleDraft, sentence, textsOf } from "./sample-draft.ts";

const MINUTE = 60_000;
const missing = spawnSync("soffice", ["--version"]).error !== undefined;
if (missing) console.warn("LibreOffice is not installed (soffice): no Word file is opened with it.");

/** Lines of every page of the PDF that LibreOffice makes of a draft, spaces left out. */
async function pagesOf(drafts: Readonly<Record<string, Draft>>): Promise<Record<string, string[][]>> {
  const files: Record<string, Buffer> = {};
  for (const [name, draft] of Object.entries(drafts))
    files[`${name}.docx`] = await createDocx(draft, { citations: "none" });
  const root = await folderOf(files);
  const profile = `-env:UserInstallation=${pathToFileURL(join(root, "profile"))}`;
  const paths = Object.keys(files).map((name) => join(root, name));
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", root, ...paths], {
    stdio: "ignore",
    timeout: MINUTE,
  });
  const pages: Record<string, string[][]> = {};
  for (const name of Object.keys(drafts))
    pages[name] = await linesOf(await readFile(join(root, `${name}.pdf`)));
  return pages;
}

async function linesOf(pdf: Buffer): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const lines = new Map<number, string>();
    for (const item of (await (await document.getPage(number)).getTextContent()).items) {
      if (!("str" in item)) continue;
      const height = Math.round(Number(item.transform[5]));
      lines.set(height, (lines.get(height) ?? "") + item.str.replace(/\s/g, ""));
    }
    pages.push([...lines.values()].filter((line) => line !== ""));
  }
  return pages;
}

describe.skipIf(missing)("a draft opened in LibreOffice", () => {
  it("fills a page with 22 lines of 28 characters, numbers it and says what the draft says", {
    timeout: 2 * MINUTE,
  }, async () => {
    const full = sampleDraft("zh-Hans", [
      { heading: "", level: 0, paragraphs: [{ sentences: [sentence("田".repeat(28 * 22 * 3))] }] },
    ]);
    const pages = await pagesOf({ full, hant: sampleDraft(), hans: sampleDraft("zh-Hans") });
    const second = pages.full?.[1] ?? [];
    expect(second.map((line) => line.length)).toEqual([...Array<number>(22).fill(28), "—2—".length]);
    expect(second.at(-1)).toBe("—2—");
    for (const [name, draft] of [
      ["hant", sampleDraft()],
      ["hans", sampleDraft("zh-Hans")],
    ] as const)
      expect(pages[name]?.[0]?.join("")).toBe(`${textsOf(draft).join("")}—1—`);
  });
});
