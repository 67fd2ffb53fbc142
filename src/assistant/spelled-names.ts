import { pinyin } from "pinyin-pro";

const SYLLABLE =
  /^(?:[bpmf]?(?:iao|ian|ie|in|ing|iu|i)|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:uang|iang|iong|ang|eng|ong|ing|uai|uan|iao|ian|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v))/;
const MOST_FORMS = 4;
const MOST_SYLLABLES = 4;
const FIRST_CHARACTER = 0x4e00;
const LAST_CHARACTER = 0x9fa6;

/** Splits a word of Latin letters into pinyin syllables, longest first; undefined where it is no pinyin. */
export function syllablesOf(word: string): readonly string[] | undefined {
  if (word === "") return [];
  for (let length = Math.min(6, word.length); length > 0; length--) {
    const head = word.slice(0, length);
    if (SYLLABLE.exec(head)?.[0] !== head || !isInitial(head)) continue;
    const rest = syllablesOf(word.slice(length));
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}

/** A syllable without a consonant begins with a, o or e. */
function isInitial(syllable: string): boolean {
  return !/^[iuv]/.test(syllable);
}

/** Finds Chinese names of folded texts by their pinyin: gaofeng finds 高峰. The table of readings is made once, when first needed. */
export function createNameFinder(): (word: string, foldedTexts: Iterable<string>) => readonly string[] {
  let characters: ReadonlyMap<string, string> | undefined;
  return (word, foldedTexts) => {
    const syllables = syllablesOf(word);
    if (syllables === undefined || syllables.length < 2 || syllables.length > MOST_SYLLABLES) return [];
    characters ??= charactersBySyllable();
    const classes = syllables.map((syllable) => characters?.get(syllable) ?? "");
    if (classes.includes("")) return [];
    const name = classes.map((list) => `[${list}]`).join("");
    const placed = counted(new RegExp(`${name}(?=${PLACE_END})`, "g"), foldedTexts);
    return placed.length > 0 ? placed : counted(new RegExp(name, "g"), foldedTexts);
  };
}

/** What follows the name of a place: gaofeng is 高峰 in 高峰村 rather than 高风 in 高风险. */
const PLACE_END = "(?:村|镇|乡|街道|社区|县|市|区|组|湖|河|江|山|水库|路|岛|港|园)";

/** The matches of a pattern in the texts, most frequent first. */
function counted(pattern: RegExp, texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [name] of text.matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_FORMS)
    .map(([name]) => name);
}

/** Characters of the basic block by the first reading of each. */
function charactersBySyllable(): ReadonlyMap<string, string> {
  const all = Array.from({ length: LAST_CHARACTER - FIRST_CHARACTER }, (_, i) =>
    String.fromCharCode(FIRST_CHARACTER + i),
  );
  const readings = pinyin(all.join(""), { toneType: "none", type: "array", v: true });
  const found = new Map<string, string>();
  for (const [i, reading] of readings.entries()) found.set(reading, `${found.get(reading) ?? ""}${all[i]}`);
  return found;
}
