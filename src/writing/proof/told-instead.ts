import { fold } from "../../language/fold.ts";

/** What joins what the documents do not say to what they do. */
const INSTEAD =
  /[,，;；]\s*(?:(?:但|不过|而)?(?:材料|资料|原文|报告|文件)?(?:只|仅|还|也)?(?:能)?(?:提到|提及|说明|指出|给出|写到|写|说|讲|显示)(?:了|的是)?[,，:：]?|(?:but|though|although|they|it|however,?)\s+(?:(?:they|it|the (?:documents?|reports?|evidence|quotes?|texts?|sources?))\s+)?(?:(?:do(?:es)?|only|also|merely)\s+)*(?:say|state|note|mention|show|report|give|indicate)s?(?:\s+that)?\s)/i;

/** A sentence that says what the documents lack and then what they tell, as the two; undefined for any other. */
export function splitInstead(text: string): { readonly lacking: string; readonly told: string } | undefined {
  const found = INSTEAD.exec(fold(text));
  if (found === null || found.index === 0) return undefined;
  return { lacking: text.slice(0, found.index), told: text.slice(found.index + found[0].length) };
}
