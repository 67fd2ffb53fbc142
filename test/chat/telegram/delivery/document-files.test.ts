import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  createDocumentFiles,
  placeBeside,
  placeOf,
  toFileName,
} from "../../../../src/chat/telegram/delivery/document-files.ts";

it("makes a plain name of a path", () => {
  const names = ["../../.env", "..\\..\\a b.txt", "/etc/passwd", "...", "報\u202e告.docx", "~$lock.docx"];
  expect(names.map(toFileName)).toEqual(["env", "a b.txt", "passwd", "document", "報告.docx", "lock.docx"]);
});

it("takes line breaks, NUL and all but the first characters out of a name", () => {
  expect(toFileName("報\u0000告\n2021.txt")).toBe("報告 2021.txt");
  expect(toFileName(`${"長".repeat(500)}.docx`)).toBe(`${"長".repeat(60)}.docx`);
});

it("never makes a name that leads out of its folder or hides, whatever is sent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      const safe = toFileName(name);
      expect(safe).not.toMatch(/[/\\\p{Cc}\p{Surrogate}]|^[.~]|^$/u);
      expect(Buffer.byteLength(safe)).toBeLessThan(240);
    }),
    { numRuns: 40 },
  );
});

it("refuses paths that lead out of the knowledge folder, and keeps aside what it removes", () => {
  const root = mkdtempSync(join(tmpdir(), "files-"));
  const files = createDocumentFiles(join(root, "knowledge"), join(root, "aside"));
  expect(() => files.store("../x.txt", Buffer.from("x"))).toThrow("out of the knowledge folder");
  files.store("reports/a.txt", Buffer.from("one"));
  files.remove("reports/a.txt");
  expect(existsSync(join(root, "knowledge/reports/a.txt"))).toBe(false);
  const [kept = ""] = readdirSync(join(root, "aside"));
  expect(readFileSync(join(root, "aside", kept), "utf8")).toBe("one");
});

it("puts a document over the one of the same name, else among the reports; a successor beside it", () => {
  expect(placeOf("a.md", ["policies/a.md"])).toBe("policies/a.md");
  expect(placeOf("b.md", ["policies/a.md"])).toBe("reports/b.md");
  expect(placeBeside("policies/a.md", "b.md")).toBe("policies/b.md");
});
