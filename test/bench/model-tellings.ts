import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/language/fold.ts";
import { ROOT } from "./workspace.ts";

/** A quote of the evidence with its number, as a model is shown it. */
export interface Shown {
  readonly number: number;
  readonly quote: string;
}

/** What a model makes of the evidence: a sentence for each quote it has something to say of, and how it sets them. */
export interface Telling {
  readonly sentence: (quote: string) => string | undefined;
  /** What it would say if it were honest; the quote without it. */
  readonly truth?: (quote: string) => string | undefined;
  readonly set?: (sentences: readonly { readonly number: number; readonly said: string }[]) => string;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const same = (quote: string) => quote;
const marked = (text: string, number: number) => `${text}[${number}]。`;

/** Honest models in Chinese, in the forms that models give their sentences. */
export const HONEST: Readonly<Record<string, Telling>> = {
  "the quotes as they are": { sentence: same },
  "marks after the stop": {
    sentence: same,
    set: (all) => all.map(({ said, number }) => `${said}。（见[证据${number}]）`).join(""),
  },
  "its source in front": {
    sentence: same,
    set: (all) => all.map(({ said, number }) => `根据[${number}]，${said}。`).join(""),
  },
  "a bold list after a lead": {
    sentence: same,
    set: (all) =>
      `以下是相关情况：\n${all.map(({ said, number }, i) => `${i + 1}. **${said}** (${number})`).join("\n")}\n希望对您有帮助。`,
  },
  "marks at the end": {
    sentence: same,
    set: (all) =>
      `${all.map(({ said }) => said).join("。")}。${all.map(({ number }) => `[${number}]`).join("")}`,
  },
};

/** Models that change what they were given: where a quote has a number, what they say is false. */
export const LIES: Readonly<Record<string, Telling>> = {
  "another digit": { sentence: (quote) => quote.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) },
  "ten times as much": {
    sentence: (quote) => quote.replace(NUMBER, (number) => String(Number(number) * 10)),
  },
  "numbers exchanged": { sentence: exchanged },
  "another year": { sentence: (quote) => `1998年，${quote}` },
  "another place": { sentence: (quote) => `長沙縣${quote}` },
  "a growth made up": { sentence: () => "這比上年增長了35.7%，居全省第1位" },
  "deaths made up": { sentence: (quote) => `${quote.match(NUMBER)?.[0] ?? "20"}人因此死亡` },
  "half of it": { sentence: (quote) => `不到${quote.match(NUMBER)?.[0] ?? "20"}的一半` },
};

function exchanged(quote: string): string {
  const [first, second] = quote.match(NUMBER) ?? [];
  if (first === undefined || second === undefined || first === second) return "全年共9999件";
  return quote.replace(first, "\u0000").replace(second, first).replace("\u0000", second);
}

const RENDERINGS = ["free", "freer", "heldout", "heldout-2"].map((name) =>
  join(ROOT, `test/evals/proof/${name}.tsv`),
);

/** An honest model in English: it knows the renderings of the gate's sets, by the words that their quotes begin with. */
export function readEnglish(change: (sentence: string) => string = same): Telling {
  const known = RENDERINGS.flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .map((row) => row.split("\t"))
    .filter(([, quotes = "", language]) => language === "en" && !quotes.includes("|"))
    .map(([, quote = "", , sentence = ""]) => ({
      quote: fold(quote),
      sentence: sentence.replace(/^[-* ]+/, ""),
    }));
  const rendering = (quote: string) => known.find((one) => fold(quote).includes(one.quote))?.sentence;
  const truth = (quote: string) =>
    rendering(quote)
      ?.replace(/ ?\[1\]/g, "")
      .replace(/\.$/, "");
  return {
    truth,
    sentence: (quote) => {
      const sentence = truth(quote);
      return sentence === undefined ? undefined : change(sentence);
    },
    set: (all) => all.map(({ said, number }) => `${said} [${number}].`).join(" "),
  };
}

const ENGLISH_NUMBER = /\d[\d,]*(?:\.\d+)?/;
/** What lying models make of a true English sentence. */
export const ENGLISH_LIES: Readonly<Record<string, (sentence: string) => string>> = {
  "English, another digit": (sentence) =>
    sentence.replace(/\d(?![\d,]*\b(?:st|nd|rd|th))/, (digit) => String((Number(digit) + 3) % 10)),
  "English, ten times as much": (sentence) =>
    sentence.replace(ENGLISH_NUMBER, (number) => String(10 * Number(number.replace(/,/g, "")))),
  "English, denied": (sentence) => sentence.replace(/\b(was|were|is|are|has been|have been)\b/, "$1 not"),
  "English, another thing": (sentence) => sentence.replace(/(\d[\d,]*) [a-z]+ ?[a-z]*s\b/, "$1 hospitals"),
  "English, another year": (sentence) => `In 1998, ${sentence}`,
};

/** The text of a telling, as a model sends it. */
export function textOf(
  { set }: Telling,
  said: readonly { readonly number: number; readonly said: string }[],
): string {
  return set?.(said) ?? said.map((one) => marked(one.said, one.number)).join("");
}
