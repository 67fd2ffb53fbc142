import type { Concept } from "../language/lexicon.ts";

/** A form that asks: no text says it. */
export const ASKING = /多少|几[个多人户亩件起种次成点]|第几|^百分|^几.$|哪|什么|怎么|点样|边个|为啥|点解/;
/** Words that count anything: as another name of something they prove nothing. */
const GENERIC_FORMS: ReadonlySet<string> = new Set(
  "人 人数 数 户 户数 面积 数量 总量 总数 金额 个 次 起 件 名 家 处 年 月 日".split(" "),
);

/** Ends of compounds that name a measure: a text may say 水稻10800亩 for the 水稻面积. */
export const MEASURE_END = /(?<=[\u3400-\u9fff]{2})(?:面积|人数|户数|个数|里程)$/;

/** 养羊, 羊只: a list of herds says 羊 alone. */
const HERD = /^养的?([\u3400-\u9fff])$|^([\u3400-\u9fff])只$/;

/** The Chinese forms of concepts that a text may use for them. */
export function formsOf(concepts: readonly Concept[]): string[] {
  const named = concepts.flatMap((concept) => [...concept.official, ...concept.everyday]);
  const forms = named.flatMap((form) => {
    const [, kept, counted] = HERD.exec(form) ?? [];
    return [form, form.replace(MEASURE_END, ""), ...[kept ?? counted ?? []].flat()];
  });
  return [...new Set(forms)].filter((form) => !GENERIC_FORMS.has(form) && !ASKING.test(form));
}
