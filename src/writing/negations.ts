import { fold } from "../language/fold.ts";
import { withoutAbsence } from "./proof/absences.ts";
import { negations } from "./proof/negations.ts";
import { NOT_NEGATION } from "./proof/proof-words.ts";
import { withoutDeniedMovement } from "./proof/rewrite-english.ts";

/** Words that deny what follows them; those that are parts of other words (不断, 非法) are left to the gate. */
const CHINESE = /没有|没能|没|尚未|从未|未能|未(?![来必成知央])|并非|并不|绝不|从不|不再|不是|不曾|毫无/g;
const ENGLISH =
  /\b(?:not|no(?!-(?!one))|never|none|nobody|neither|nor|without|fail(?:s|ed)?|refused?|cannot)\b|n't\b/i;
const ANY_DENIAL =
  /(?<![\d.])0(?=[起例人宗件次个名处])|[不没未无零否勿莫]|免(?![费疫税])|非(?=[省县市区])|禁止|严禁|取消|避免|防止|杜绝|难以/;

/** What is left of what was counted: 还剩28处未整改. */
const OF_THE_REST = /(?<=(?:剩|尚有|其余|余下|还有)[^,。;]{0,12})(?:未|没有|没)/g;

/** True where a sentence denies something and its quotes do not: more often in Chinese, at all in English. */
export function denies(sentence: string, quotes: string): boolean {
  const source = fold(quotes);
  const said = withoutAbsence(fold(withoutDeniedMovement(sentence)))
    .replace(NOT_NEGATION, "")
    .replace(OF_THE_REST, "")
    .replace(/^(?:没有|不是|否|no)[,.]/, "");
  if (ENGLISH.test(said) && !ANY_DENIAL.test(source)) return true;
  return (said.match(CHINESE)?.length ?? 0) > negations(source);
}
