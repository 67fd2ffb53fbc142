import { stem } from "../../language/tokens.ts";
import groups from "./paraphrases.json" with { type: "json" };

/** Chinese words by a stemmed English word, and by a Chinese word. */
export interface Paraphrases {
  readonly english: ReadonlyMap<string, readonly string[]>;
  readonly chinese: ReadonlyMap<string, readonly string[]>;
}

/**
 * Words that a fluent writer takes for each other, from the groups of the table: Chinese ones, folded, with the English
 * ones for the same.
 */
export function readParaphrases(): Paraphrases {
  const english = new Map<string, string[]>();
  const chinese = new Map<string, string[]>();
  for (const [hanWords, latinWords] of Object.entries(groups)) {
    const han = hanWords.split(" ");
    const latinStems = latinWords.split(" ").map(stem);
    for (const word of latinStems) english.set(word, [...(english.get(word) ?? []), ...han]);
    for (const word of han)
      chinese.set(word, [...(chinese.get(word) ?? []), ...han, ...latinStems.map((one) => ` ${one} `)]);
  }
  return { english, chinese };
}
