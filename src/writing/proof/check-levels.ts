import { fold } from "../../language/fold.ts";
import type { Evidence } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";

/** A level of places: how a sentence speaks of all of one, and by which characters its evidence tells that it is one. */
const LEVELS: readonly (readonly [chinese: string, english: RegExp, known: RegExp])[] = [
  [
    "国",
    /\b(?:nationwide|countrywide|(?:the|this|our|whole|entire) (?:country|nation)(?! (?:court|road|level))\b|the (?:country|nation)'s|across china|in china)/,
    /全国|国家|国务院|中央|中国|中华|我国|国内|国外|境外|海外/,
  ],
  ["省", /\b(?:province-?wide|(?:the|this|whole|entire) province)\b/, /省|自治区|province/],
  ["市", /\b(?:city-?wide|(?:the|this|whole|entire) city)\b/, /[市州盟]|city|municipal/],
  ["州", /\b(?:the|this|whole|entire) prefecture\b/, /[州市盟]|prefecture/],
  ["县", /\b(?:county-?wide|(?:the|this|whole|entire) county)\b/, /[县旗]|county/],
  ["区", /\b(?:district-?wide|(?:the|this|whole|entire) district)\b/, /[区城园]|district/],
  ["镇", /\b(?:the|this|whole|entire) town\b/, /[镇乡街]|town/],
  ["乡", /\b(?:the|this|whole|entire) township\b/, /[乡镇街]|town/],
  ["村", /\b(?:the|this|whole|entire) village\b/, /[村社屯寨庄]|village/],
];
const LEVEL = /[省市州盟县旗区镇乡]|街道|全国|国家|国务院|中国|\b(?:province|city|county|district|town)/;

/** Numbers of one level of places told of another: 全國 where the evidence speaks of 全縣. */
export function checkLevels({ folded, evidence }: Statement): ProofFailure[] {
  return LEVELS.flatMap(([chinese, english, known]) => {
    const found = new RegExp(`[全我本]${chinese}(?![家标民籍债有产务内])`).exec(folded)?.[0];
    const said = found ?? english.exec(folded)?.[0];
    if (said === undefined) return [];
    const borne = evidence.some((one) =>
      found === undefined ? tells(one, known) : spokenOf(one, chinese, known),
    );
    return borne ? [] : [{ kind: "place" as const, detail: said }];
  });
}

/** True where the quote speaks of the level in the same words, or what it is taken from is of that level. */
function spokenOf(one: Evidence, level: string, known: RegExp): boolean {
  if (new RegExp(`[全我本该]${level}`).test(one.folded)) return true;
  const other = /[全我本][国省市州县旗区镇乡村]/.exec(one.folded)?.[0];
  return other === undefined && tells({ ...one, folded: "" }, known);
}

/** True where a text or what is known of its document tells of the level; also where nothing tells of any. */
function tells({ citation, folded }: Evidence, known: RegExp): boolean {
  const source = fold([citation.title, citation.place ?? "", ...citation.section].join("\n"));
  return known.test(folded) || known.test(source) || !(LEVEL.test(source) || LEVEL.test(folded));
}
