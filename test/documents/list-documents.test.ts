import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listDocuments } from "../../src/documents/list-documents.ts";
import { folderOf } from "./temp-files.ts";

it("lists the files of all folders but the lexicon in stable order, hidden, locked and linked ones left out", async () => {
  const outside = await folderOf({ "secret.txt": "x" });
  const paths = [
    "reports/b.txt",
    "reports/a.txt",
    "policies/村/c.md",
    "other/d.csv",
    "e.txt",
    "reports/lexicon/f.txt",
  ];
  const hidden = ["lexicon/terms.tsv", ".hidden/a.txt", "reports/.b.txt", "reports/~$a.docx"];
  const root = await folderOf(Object.fromEntries([...paths, ...hidden].map((path) => [path, "x"])));
  await symlink(join(outside, "secret.txt"), join(root, "reports/link.txt"));
  await symlink(outside, join(root, "linked"));
  expect(await listDocuments(root)).toEqual(paths.toSorted());
});
