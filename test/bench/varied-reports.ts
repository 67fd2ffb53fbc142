import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FIRST = [..."安平永和泰宁兴华长丰"];
const SECOND = [..."阳川河山城江溪林陵海"];
/** Places of the documents that are varied; each copy gets a name of its own. */
const PLACES = ["清河口", "白杨坪", "松嶺"];

/** A fixed sequence of numbers from 0 to 1, so that every run measures the same text. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes copies of the documents with other names and numbers until they hold so many characters. */
export function writeVariedReports(
  documents: string,
  target: string,
  characters: number,
): { readonly characters: number; readonly documents: number } {
  const random = createRandom(7);
  const originals = readdirSync(documents)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(join(documents, name), "utf8") }));
  if (originals.length === 0) throw new Error(`No text files in ${documents}`);
  let written = 0;
  let copies = 0;
  while (written < characters) {
    for (const { name, text } of originals) {
      const place = placeName(copies);
      const rename = (value: string) => PLACES.reduce((all, old) => all.replaceAll(old, place), value);
      const varied = rename(text).replace(/\d+(?:\.\d+)?/g, (number) => vary(number, random));
      writeFileSync(join(target, rename(name)), varied);
      written += varied.length;
      copies += 1;
    }
  }
  return { characters: written, documents: copies };
}

function placeName(copy: number): string {
  const first = FIRST[copy % FIRST.length] ?? "";
  const second = SECOND[Math.floor(copy / FIRST.length) % SECOND.length] ?? "";
  const third = FIRST[Math.floor(copy / (FIRST.length * SECOND.length)) % FIRST.length] ?? "";
  return `${first}${second}${third}`;
}

/** Another number of the same number of digits; years, months and days stay as they are. */
export function vary(number: string, random: () => number): string {
  if (/^20[12]\d$/.test(number) || /^\d{1,2}$/.test(number)) return number;
  return number.replace(/\d/g, (digit, place) =>
    place === 0 || digit === "0" ? digit : String(1 + Math.floor(9 * random())),
  );
}
