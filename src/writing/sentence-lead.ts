import { fold } from "../language/fold.ts";

const MARKS = String.raw`((?:\s?\[\d{1,3}\])+)`;
const SOURCES = "证据|原文|来源|资料|引文|材料|文件|报告|段落|第";
const TELLS = "中|里|的?(?:内容|记载|所述|显示|指出|提到|提及|可知|可见|表明|写道|所示|所载|记录|介绍|条)";
const CHINESE = new RegExp(
  String.raw`^(?:另|又|同时|此外,?)?(?:根据|依据|按照|由|从|据|如)?\s*(?:${SOURCES})?\s*${MARKS}\s*(?:${TELLS})*\s*[,:、]?\s*`,
);
const AS_TOLD =
  "according to|based on|as (?:stated|noted|reported|shown|described|mentioned) (?:in|by)|as per|per|from|in";
const ENGLISH_SOURCES = "evidence|source|quote|passage|report|document|reference";
const SPEAKS = "(?:states?|says?|shows?|notes?|reports?|indicates?|mentions?|reads?)(?: that)?";
const ENGLISH = new RegExp(
  String.raw`^(?:(?:${AS_TOLD})\s+)?(?:the\s+)?(?:${ENGLISH_SOURCES})?s?${MARKS}\s*(?:${SPEAKS})?[,:]?\s*`,
);
/** Bare names of a mark's number: 根据原文1, according to source 2. */
const UNBRACKETED =
  /^((?:另|又)?(?:根据|依据|按照|据)\s*(?:证据|原文|来源|资料|引文|材料|段落)|(?:according to|based on|per) (?:evidence|source|quote|passage|reference))\s*#?(\d{1,3})(?=[,:\s])/;
const ANSWER = /^(?:答案?|回答|答复|答覆|结论|简答|answer|reply|response|conclusion|in short)\s*:\s*(?=\S)/;
/** What is left of [1]显示： where its mark went to the sentence before. */
const TELLING = /^(?:显示|指出|提到|表明|记载)[,:]\s*/;

/** A sentence without a lead that only names its source or calls itself an answer; the lead's marks go to the end. */
export function withoutLead(sentence: string): { readonly body: string; readonly marks: string } {
  const told = withBrackets(without(without(sentence, ANSWER), TELLING));
  const folded = fold(told);
  const found = CHINESE.exec(folded) ?? ENGLISH.exec(folded);
  const body = told.slice(found?.[0].length ?? 0);
  if (found === null || !/[\p{L}\p{N}]/u.test(body)) return { body: told, marks: "" };
  const opened = /^[a-z]/.test(body) ? `${body[0]?.toUpperCase()}${body.slice(1)}` : body;
  return { body: opened, marks: (found[1] ?? "").replace(/\s/g, "") };
}

// Folding keeps every place of a text.
function without(text: string, lead: RegExp): string {
  return text.slice(lead.exec(fold(text))?.[0].length ?? 0);
}

function withBrackets(text: string): string {
  const [whole = "", words = "", number = ""] = UNBRACKETED.exec(fold(text)) ?? [];
  return whole === "" ? text : `${text.slice(0, words.length)}[${number}]${text.slice(whole.length)}`;
}
