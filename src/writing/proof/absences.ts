import { type Evidence, yearsIn } from "./evidence.ts";
import { isUntold } from "./missing-figures.ts";
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
const ABSENT = new RegExp(`${CHINESE_TEXT}${CHINESE_SILENT}|${ENGLISH_TEXT} ${ENGLISH_SILENT}`, "g");

/** Such words, with what is said to be missing too: 没有给出产量，也没有瓶数. */
const ALSO =
  /[,，]?(?:也|亦|且|并且)(?:都|均)?(?:没有|没|未|无)(?:提供|给出|提及|提到|说明|列出)?|,? (?:n?or|and neither)\b(?: (?:for|of))?/g;
const WHOLE = new RegExp(`^\\W*(?:但|不过|另外|此外|however,? |but )?(?:${ABSENT.source})(.+)$`);
/** What may be missing is a figure or a name, not a story. */
const A_FIGURE =
  /数|量|率|额|情况|金额|比例|面积|规模|产值|收入|多少|长度|里程|造价|价格|时间|名称|名单|哪[个家座些里年种一所条项]|谁|何时|何地|\b(?:how (?:many|much)|numbers?|amounts?|totals?|shares?|rates?|figures?|data|value|size|area|costs?|percentage|proportion|breakdown|lengths?|outputs?|production|prices?|dates?|names?|where|when|whether|which|who)\b/;
const ASKED = /^ ?(?:which|who|whose|where|when|whether)\b/;
const TOLD = /\b(?:that|because|who|which|although|while|but)\b|因为|由于|但|却|而是|[,;:，；：]/;
const HAN = /[\u3400-\u9fff]/;
const LONGEST = 80;
/** What forms of many things share says nothing of the thing. */
const GENERIC = /新增|新的|城镇|城里|全年|人数|人员|数量|数|总/g;
/** A character that this share of a word's forms hold is at its core. */
const CORE = 0.3;

/** A folded text without the words that say what the documents do not: these deny nothing that a quote says. */
export function withoutAbsence(folded: string): string {
  const rest = folded.replace(ABSENT, "");
  return rest === folded ? folded : rest.replace(ALSO, "");
}

/** True where a folded sentence says what the documents do not say, and nothing more. */
export function isAbsence(folded: string): boolean {
  const object = WHOLE.exec(folded)?.[1];
  if (object === undefined || object.length > LONGEST) return false;
  return A_FIGURE.test(object) && !TOLD.test(object.replace(ALSO, " ").replace(ASKED, ""));
}

/**
 * True where all is missing that a sentence says to be: a year that no quote tells of, a figure of whose kind there is
 * none, or a thing of which no quote holds even a part of a word. What no table translates may be there under another
 * name.
 */
export function isAbsent(folded: string, evidence: readonly Evidence[], vocabulary: ProofWords): boolean {
  const objects = (WHOLE.exec(folded)?.[1] ?? "").replace(/[\s。.!！]+$/, "").split(ALSO);
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
  if (isUntold(object, evidence)) return true;
  const terms = readTerms(object.replace(A_FIGURE, " "), vocabulary);
  const text = evidence.map((one) => one.text).join("\n");
  return terms.some((term) => term.weight >= 0.6 && isUnheard(term, text, evidence, vocabulary));
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
