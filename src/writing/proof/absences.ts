import { type Evidence, yearsIn } from "./evidence.ts";
import { isUntold } from "./missing-figures.ts";
import { isPeriod } from "./periods.ts";
import { coversFiveYears } from "./plan-periods.ts";
import { spelledIn } from "./spelling.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

const CHINESE_TEXT =
  "(?:所?(?:给|提供|引用?)的?|上述|以上|现有|相关|这些|该|本|此|各份?)*(?:资料|文件|原文|报告|材料|文档|证据|引文|来源)[中里]?(?:均|都|并)?";
const CHINESE_SILENT =
  "(?:没有|未有|未|并未|并没有|没)(?:明确|具体|直接|单独|另外|分别|专门|进一步)?(?:提及|提到|提供|说明|载明|写明|列出|列明|给出|涉及|记载|包含|显示|公布|交代)";
const ENGLISH_TEXT =
  "(?:the |these |this |any of the )*(?:cited |provided |given |available |above |two |three )*(?:documents?|reports?|sources?|texts?|evidence|quotes?|passages?|excerpts?|materials?)(?: (?:cited|provided|given))?";
const ENGLISH_SILENT =
  "(?:do|does|did) ?n[o']t (?:explicitly |specifically |directly )?(?:say|state|mention|specify|give|list|provide|include|indicate|contain|show|disclose|report)";
/** What the documents do not say denies nothing that they say; on folded text. */
const ABSENT = new RegExp(`${CHINESE_TEXT}${CHINESE_SILENT}|${ENGLISH_TEXT} ${ENGLISH_SILENT}`, "g");

/** Such words, with what is said to be missing too: 没有给出产量，也没有瓶数. */
const ALSO =
  /[,，]?(?:也|亦|且|并且)(?:都|均)?(?:没有|没|未|无)(?:提供|给出|提及|提到|说明|列出)?|,? (?:n?or|and neither)\b(?: (?:for|of))?/g;
const WHOLE = new RegExp(`^\\W*(?:但|不过|另外|此外|however,? |but )?(?:${ABSENT.source})(.+)$`);
/** What the documents are of, told before what they do not say: 原文属于五年回顾，没有给出去年的人数. */
const OF_WHAT = new RegExp(
  `^(${CHINESE_TEXT})(?:属于|是|讲的是)([^,，。]{2,24})[,，](?:并)?(?=${CHINESE_SILENT})`,
);
/** What may be missing is a figure or a name, not a story. */
const A_FIGURE =
  /数|量|率|额|情况|金额|比例|面积|规模|产值|收入|多少|长度|里程|造价|价格|时间|名称|名单|哪[个家座些里年种一所条项]|谁|何时|何地|\b(?:how (?:many|much)|numbers?|amounts?|totals?|shares?|rates?|figures?|data|value|size|area|costs?|percentage|proportion|breakdown|lengths?|outputs?|production|prices?|dates?|names?|where|when|whether|which|who)\b/;
const ASKED = /^ ?(?:which|who|whose|where|when|whether)\b/;
const TOLD = /\b(?:that|because|who|which|although|while|but)\b|因为|由于|但|却|而是|[,;:，；：]/;
const HAN = /[\u3400-\u9fff]/;
const LONGEST = 80;
const HELD = 0.4;
/** What forms of many things share says nothing of the thing. */
const GENERIC = /新增|新的|城镇|城里|全年|人数|人员|数量|数|总/g;
/** A character that this share of a word's forms hold is at its core. */
const CORE = 0.3;

/** A folded text without the words that say what the documents do not: these deny nothing that a quote says. */
export function withoutAbsence(folded: string): string {
  const rest = folded.replace(OF_WHAT, "$1").replace(ABSENT, "");
  return rest === folded ? folded : rest.replace(ALSO, "");
}

/** True where a folded sentence says what the documents do not say, and nothing more than what they are of. */
export function isAbsence(folded: string): boolean {
  const object = WHOLE.exec(folded.replace(OF_WHAT, "$1"))?.[1];
  if (object === undefined || object.length > LONGEST) return false;
  return A_FIGURE.test(object) && !TOLD.test(object.replace(ALSO, " ").replace(ASKED, ""));
}

/**
 * True where all is missing that a sentence says to be: a year that no quote tells of, a figure of whose kind there is
 * none, or a thing of which no quote holds even a part of a word. What no table translates may be there under another
 * name.
 */
export function isAbsent(folded: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const ofWhat = OF_WHAT.exec(folded)?.[2];
  if (ofWhat !== undefined && !isHeld(ofWhat, evidence, vocabulary)) return false;
  const objects = (WHOLE.exec(folded.replace(OF_WHAT, "$1"))?.[1] ?? "")
    .replace(/[\s。.!！]+$/, "")
    .split(ALSO);
  return objects.every((object) => isMissing(object, evidence, vocabulary));
}

function isMissing(object: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const years = yearsIn(object);
  if (
    years.some((year) =>
      evidence.every((one) => !one.years.includes(year) && !yearsIn(one.folded).includes(year)),
    )
  )
    return true;
  if (isUntold(object, evidence) || isUncounted(object, evidence, vocabulary)) return true;
  if (LAST_YEAR.test(object) && evidence.every(tellsOfFiveYears)) return true;
  const terms = readTerms(object.replace(A_FIGURE, " "), vocabulary);
  const text = evidence.map((one) => one.text).join("\n");
  return terms.some((term) => term.weight >= 0.6 && isUnheard(term, text, evidence, vocabulary));
}

/** True where the quotes or their headings hold every word of a text, or, where it has none of its own, the text. */
function isHeld(text: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const terms = readTerms(text, vocabulary);
  return evidence.some(({ wide }) =>
    terms.length === 0 ? wide.includes(text) : terms.every((term) => heldIn(term, wide) >= HELD),
  );
}

const LAST_YEAR = /去年|上年|\blast year\b/;

/** True where a quote is of five years, and of no one of them. */
function tellsOfFiveYears(one: Evidence): boolean {
  return (
    coversFiveYears(one) && !/去年|上年|一年来|last year/.test(one.folded) && yearsIn(one.folded).length === 0
  );
}

/** What is counted stands in so many characters before its number, or after it. */
const COUNTED_BEFORE = 10;
const THERE_ARE = /有\s*$/;
/** What is counted, in a question for its number. */
const COUNTED = /\bhow many ([a-z-]+)|多少[家个座名人条项户处辆台只]?([\u3400-\u9fff]{2,4})/;

/** True where a number of something is missing: none of the quotes stands beside a word for it. */
function isUncounted(object: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const found = COUNTED.exec(object);
  const terms = readTerms(found?.[1] ?? found?.[2] ?? "", vocabulary);
  const known = terms.every(({ forms, alike }) => forms.length + alike.length > 1);
  const near = evidence.flatMap((one) =>
    one.claims
      .filter((claim) => !isPeriod(claim))
      .map(({ before, after }) =>
        searchable(THERE_ARE.test(before) ? after : `${before.slice(-COUNTED_BEFORE)} ${after}`),
      ),
  );
  return (
    terms.length > 0 && known && terms.every((term) => near.every((words) => heldIn(term, words) < HELD))
  );
}

/**
 * True where no form of a term is in a text, nor two adjoining characters of its core, nor its one core character. An
 * English word counts where the terms of reports know it: a dictionary may know other senses.
 */
function isUnheard(
  term: Term,
  text: string,
  evidence: readonly Evidence[],
  { lexicon }: ProofWords,
): boolean {
  const english = /^[a-z]/.test(term.surface);
  if (english && lexicon.byEnglish(term.surface).length === 0) return false;
  if (english && evidence.some((one) => spelledIn(term.surface, one))) return false;
  const forms = [term.surface, ...term.forms, ...term.alike].filter((form) => HAN.test(form));
  if (forms.length === 0 || forms.some((form) => text.includes(form))) return false;
  const bare = forms.map((form) => form.replace(GENERIC, "")).filter((form) => form !== "");
  const core = [...new Set(bare.join(""))].filter(
    (one) => bare.filter((form) => form.includes(one)).length >= CORE * bare.length,
  );
  if (core.length === 1) return !text.includes(core[0] ?? "");
  const pairs = bare.flatMap((form) => Array.from(form, (_, at) => form.slice(at, at + 2)));
  return !pairs.some(
    (pair) => pair.length === 2 && [...pair].every((one) => core.includes(one)) && text.includes(pair),
  );
}
