import { type Evidence, yearsIn } from "./evidence.ts";
import { spelledIn } from "./spelling.ts";
import { type ProofWords, readTerms, type Term } from "./terms.ts";

const CHINESE_TEXT =
  "(?:所?(?:给|提供|引用?)的?|上述|以上|现有|相关|这些|该|本|此|各份?)*(?:资料|文件|原文|报告|材料|文档|证据|引文|来源)[中里]?(?:均|都|并)?";
const CHINESE_SILENT =
  "(?:没有|未|并未|没)(?:明确|具体|直接)?(?:提及|提到|提供|说明|载明|写明|列出|列明|给出|涉及|记载|包含|显示|公布)";
const ENGLISH_TEXT =
  "(?:the |these |this |any of the )*(?:cited |provided |given |available |above |two |three )*(?:documents?|reports?|sources?|texts?|evidence|quotes?|passages?|excerpts?|materials?)(?: (?:cited|provided|given))?";
const ENGLISH_SILENT =
  "(?:do|does|did) ?n[o']t (?:explicitly |specifically |directly )?(?:say|state|mention|specify|give|list|provide|include|indicate|contain|show|disclose|report)";
/** What the documents do not say denies nothing that they say; on folded text. */
export const ABSENT = new RegExp(`${CHINESE_TEXT}${CHINESE_SILENT}|${ENGLISH_TEXT} ${ENGLISH_SILENT}`, "g");

const WHOLE = new RegExp(`^\\W*(?:但|不过|另外|此外|however,? |but )?(?:${ABSENT.source})(.+)$`);
/** What may be missing is a figure, not a story. */
const A_FIGURE =
  /数|量|率|额|情况|金额|比例|面积|规模|产值|收入|多少|\b(?:how (?:many|much)|numbers?|amounts?|totals?|shares?|rates?|figures?|data|value|size|area|costs?|percentage|proportion|breakdown)\b/;
const TOLD = /\b(?:that|because|who|which|although|while|but)\b|因为|由于|但|却|而是|[,;:，；：]/;
const LONGEST = 80;
/** A form is heard of in part where a text holds this share of its characters; a few of many forms may be by chance. */
const IN_PART = 0.5;
const BY_CHANCE = 0.34;

/** True where a folded sentence says what the documents do not say, and nothing more. */
export function isAbsence(folded: string): boolean {
  const object = WHOLE.exec(folded)?.[1];
  return object !== undefined && object.length <= LONGEST && A_FIGURE.test(object) && !TOLD.test(object);
}

/**
 * True where what a sentence says to be missing is: a year that no quote tells of, or a thing of which no quote holds
 * even a part of a word. What no table translates may be there under another name.
 */
export function isAbsent(folded: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const object = WHOLE.exec(folded)?.[1] ?? "";
  const years = yearsIn(object);
  if (
    years.some((year) =>
      evidence.every((one) => !one.years.includes(year) && !yearsIn(one.folded).includes(year)),
    )
  )
    return true;
  const terms = readTerms(object.replace(A_FIGURE, " "), vocabulary);
  const text = evidence.map((one) => one.wide).join("\n");
  return terms.some((term) => term.weight >= 0.6 && isUnheard(term, text, evidence));
}

function isUnheard(term: Term, text: string, evidence: readonly Evidence[]): boolean {
  const forms = [term.surface, ...term.forms].filter((form) => /[\u3400-\u9fff]/.test(form));
  if (forms.length === 0 || text.includes(term.surface)) return false;
  if (/^[a-z]/.test(term.surface) && evidence.some((one) => spelledIn(term.surface, one))) return false;
  if (forms.some((form) => text.includes(form))) return false;
  const inPart = forms.filter((form) => {
    const characters = Array.from(form);
    return characters.filter((one) => text.includes(one)).length >= IN_PART * characters.length;
  });
  return inPart.length <= BY_CHANCE * forms.length;
}
