import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import { toLabel } from "../rendering/formatted-text.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The files of the knowledge folder, by paths relative to it; a path that leads out of it throws. */
export interface DocumentFiles {
  exists(path: string): boolean;
  store(path: string, content: Uint8Array): void;
  /** Takes a file out of the knowledge folder; it is kept aside with the time in its name, in case it was a mistake. */
  remove(path: string): void;
}

/** Works on one knowledge folder; `aside` keeps what was removed or replaced. */
export function createDocumentFiles(knowledge: string, aside: string): DocumentFiles {
  const root = resolve(knowledge);
  const within = (path: string) => {
    const whole = resolve(root, path);
    if (!whole.startsWith(root + sep)) throw new Error("A path leads out of the knowledge folder");
    return whole;
  };
  const keepAside = (path: string) => {
    const whole = within(path);
    if (!existsSync(whole)) return;
    mkdirSync(aside, { recursive: true });
    const time = new Date().toISOString().replace(/\W/gu, "");
    writeAtomically(join(aside, `${time}-${basename(path)}`), readFileSync(whole));
  };
  return {
    exists: (path) => existsSync(within(path)),
    store: (path, content) => {
      keepAside(path);
      writeAtomically(within(path), content);
    },
    remove: (path) => {
      keepAside(path);
      rmSync(within(path), { force: true });
    },
  };
}

const LONGEST_STEM = 60;
const LONGEST_EXTENSION = 10;

/** A file name from outside as a plain name in one folder: no path, no hidden or temporary file, no control characters. */
export function toFileName(name: string): string {
  const last = toLabel(name.normalize("NFC").split(/[/\\]/u).at(-1) ?? "", 1000);
  const safe = last.replace(/[<>:"|?*]/gu, "_").replace(/^[.~$\s]+/u, "");
  const extension = extname(safe);
  const stem = safe.slice(0, safe.length - extension.length).slice(0, LONGEST_STEM);
  return (stem.replace(/\p{Surrogate}$/u, "").trim() || "document") + extension.slice(0, LONGEST_EXTENSION);
}

/** Where a file of this name belongs: over the document that has the name already, else among the reports. */
export function placeOf(name: string, paths: readonly string[]): string {
  return paths.find((path) => basename(path) === name) ?? `reports/${name}`;
}

/** Where the successor of a document belongs: in the same folder, under its own name. */
export function placeBeside(path: string, name: string): string {
  const folder = dirname(path);
  return folder === "." ? name : `${folder}/${name}`;
}
