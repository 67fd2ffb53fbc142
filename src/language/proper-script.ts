import { Converter as fromSimplified } from "opencc-js/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";

/** A Chinese script. */
export type Script = "zh-Hant" | "zh-Hans";

/** Forms of the converter that are rare in official Traditional prose, and the usual ones. */
const USUAL: Readonly<Record<string, string>> = Object.fromEntries(
  "爲為 羣群 衆眾 臺台 牀床 峯峰 喫吃 麪麵 巖岩 佔占 綫線 纔才 鉤鈎 竈灶 覈核"
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair[1] ?? ""]),
);
/** Traditional forms that no table maps to Simplified, because other words keep them there. */
const LEFT: readonly (readonly [RegExp, string])[] = [
  [/著(?=[眼手力重陆想装急迷])|(?<=[沿随本跟意])著/g, "着"],
  [/馀/g, "余"],
];

/**
 * Writes Chinese text in one script throughout. Text in careless Traditional (方麵, 曆史, 製度) goes through Simplified,
 * so that it comes out right. Numbers, Latin letters and punctuation stay as they are, and so does the length.
 */
export type ToProperScript = (text: string, script: Script) => string;

/** The converters are built once; phrases decide where a character has two forms (OpenCC). */
export function createProperScript(): ToProperScript {
  const simplify = fromTraditional({ from: "t", to: "cn" });
  const traditionalize = fromSimplified({ from: "cn", to: "t" });
  const plain = (text: string) =>
    LEFT.reduce((result, [pattern, form]) => result.replace(pattern, form), simplify(text));
  return (text, script) =>
    script === "zh-Hans"
      ? plain(text)
      : traditionalize(plain(text)).replace(/[\u3400-\u9fff]/g, (character) => USUAL[character] ?? character);
}
