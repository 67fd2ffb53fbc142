import { fold } from "../language/fold.ts";

/** Words that deny what follows them; those that are parts of other words (不断, 非法) are left to the gate. */
const CHINESE = /没有|没能|没|尚未|从未|未能|未|并非|并不|绝不|从不|不再|不是|不曾|毫无/g;
const ENGLISH = /\b(?:not|no|never|none|nobody|neither|nor|without|fail(?:s|ed)?|refused?|cannot)\b|n't\b/i;
const ANY_DENIAL = /[不没未无零否勿莫]|免(?![费疫税])|禁止|严禁|取消|避免|防止|杜绝|难以/;

/** True where a sentence denies something and its quotes do not: more often in Chinese, at all in English. */
export function denies(sentence: string, quotes: string): boolean {
  const source = fold(quotes);
  if (ENGLISH.test(sentence) && !ANY_DENIAL.test(source)) return true;
  return countOf(fold(sentence)) > countOf(source);
}

/** How many denials a folded Chinese text holds. */
function countOf(folded: string): number {
  return folded.match(CHINESE)?.length ?? 0;
}
