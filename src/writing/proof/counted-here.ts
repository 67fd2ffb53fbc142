import { fold } from "../../language/fold.ts";
import type { Evidence } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

const PLACES = /^(?:个|座|份)?(?:镇|县|市|区|乡|村|街道|省|地|年|报告)/;
const ENGLISH_PLACES =
  /^\s*(?:towns|townships|counties|cities|districts|villages|provinces|places|areas|years|reports)\b/;
const KINDS = /^(?:种|类|者|方面)/;
/** What several figures of one quote may be called together. */
const MEASURES =
  /^[项者类笔](?!目)[\u3400-\u9fff]{0,4}?(?:合计|相加|之和|措施|政策|相比|共|总)|^\s*(?:measures|policies|programmes|programs|schemes|groups|categories)\b/;
const JOINT = /[、和与及]|以及/;
const ENGLISH_JOINT = /, and | and |, /;
/** A list that the words after a number lead to: two companies went public: A and B. */
const LED_TO = /^[^:：;；。]{0,80}[:：]\s*([^:：;；。]{3,})$/;

/**
 * True where a small number counts what the sentence itself names: the places it cites (两个镇), the figures it adds up (the
 * two measures), the things it lists (三种作物), which are no more and no fewer in its evidence.
 */
export function countsNamed(claim: Claim, { evidence, folded }: Statement): boolean {
  const { value, unit } = claim.quantity;
  if (value < 2 || value > 9 || !Number.isInteger(value)) return false;
  const rest = `${fold(unit)}${claim.after}`;
  if (PLACES.test(rest) || ENGLISH_PLACES.test(claim.after))
    return value === placesOf(evidence) || evidence.some((one) => listsPlaces(one, value));
  if (MEASURES.test(rest)) return evidence.some((one) => figuresOf(one).includes(value));
  const list = LED_TO.exec(folded.slice(claim.span.end))?.[1]?.replace(/[\s.]+$/, "");
  if (list !== undefined) return itemsIn(list) === value && evidence.some((one) => enumerates(one, value));
  if (!/^[二两三四五六七八九]/.test(claim.text)) return false;
  const before =
    folded
      .slice(0, claim.span.start)
      .split(/[,，;；。:：]/)
      .at(-1) ?? "";
  if (before.split(JOINT).length !== value) return false;
  return (
    KINDS.test(rest) || (/^[家所个项位条座款]/.test(unit) && evidence.some((one) => enumerates(one, value)))
  );
}

/** True where one stretch of the evidence alone lists places, and so many: 青田县、遂昌县、义和市调出. */
function listsPlaces({ folded }: Evidence, value: number): boolean {
  const lists = folded.match(PLACE_LIST) ?? [];
  return lists.length === 1 && lists[0]?.split("、").length === value;
}

const PLACE_LIST =
  /(?:[\u3400-\u9fff]{1,5}[县市区镇乡旗]、)+[\u3400-\u9fff]{1,5}[县市区镇乡旗](?![\u3400-\u9fff]{0,4}、)/g;

/** How many reports are cited. */
export function placesOf(evidence: Statement["evidence"]): number {
  return new Set(evidence.map(({ citation }) => citation.title)).size;
}

/** How many figures of one unit stand in each sentence of a quote. */
function figuresOf({ claims }: Evidence): readonly number[] {
  const counts = new Map<string, number>();
  for (const { sentence, quantity } of claims) {
    const key = `${sentence} ${quantity.kind} ${quantity.baseUnit ?? quantity.unit}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

function itemsIn(list: string): number {
  return list.split(/[a-z]{3}/.test(list) ? ENGLISH_JOINT : JOINT).length;
}

/** True where the evidence lists so many things between two commas. */
function enumerates({ folded }: Evidence, value: number): boolean {
  return folded.split(/[,，;；。:：]/).some((stretch) => stretch.split(JOINT).length === value);
}
