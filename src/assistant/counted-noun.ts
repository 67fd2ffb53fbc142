import type { QueryTerm } from "../retrieval/query.ts";
import type { AskedMeasure } from "./asked-measure.ts";

/** "how many small reservoirs": the noun counted ends before the verb or the preposition. */
const COUNTED =
  /\bhow many ((?:[a-z][\w-]* ?){1,5}?)(?=(?:are|is|was|were|did|do|does|has|have|had|will|would|can|in|of|at|on|from|for|with|by|within|there|under|across|\w+ed|went|came|got|found|left|took|ran|lost)\b|[?.!]|$)/;
/** Things that are never counted as people, by the ends of their Chinese names. */
const THING =
  /(?:学校|小学|中学|院|所|站|厂|店|公园|场馆|图书馆|库|桥|路|村|镇|乡|县|市|社区|企业|公司|项目|案件|机构|中心|车|船|飞机|楼|房|井|渠|池|塘|部门|协会|合作社|基地)$/;
const PERSON = /(?:人|员|民|工|生|者|客|兵|童|徒|师|医|士|户|人次|群众|干部|代表|就业)$/;

/** What an English question asks for, without people where it counts things: "how many schools" is not answered by pupils. */
export function withoutPeople(
  measure: AskedMeasure,
  folded: string,
  terms: readonly QueryTerm[],
): AskedMeasure {
  const noun = COUNTED.exec(folded)?.[1]?.trim();
  if (noun === undefined || !measure.kinds.includes("people")) return measure;
  const head = terms.findLast((term) => noun.endsWith(term.surface));
  const forms = head?.forms.filter((form) => /[\u3400-\u9fff]/.test(form)) ?? [];
  if (!forms.some((form) => THING.test(form)) || forms.some((form) => PERSON.test(form))) return measure;
  return { ...measure, kinds: measure.kinds.filter((kind) => kind !== "people") };
}

/** "多少家螺蛳粉店": what is counted, after its counter; "乡镇数目", before the word for number. */
const COUNTED_HERE =
  /(?:多少|几多|几)[个家间座所处条项只头台辆艘](?<after>[\u3400-\u9fff]{1,8})(?:[呀啊呢嘅的吗]|[?？。!！]|$)|(?<before>[\u3400-\u9fff]{2,8}?)的?(?:数目|总数|个数)[?？]?$/;

/** True where the thing that a question counts by its name is among the terms, folded, of which nothing near a figure speaks. */
export function lacksCounted(folded: string, missing: readonly QueryTerm[]): boolean {
  const here = COUNTED_HERE.exec(folded)?.groups;
  const noun = COUNTED.exec(folded)?.[1]?.trim() ?? here?.after ?? here?.before;
  return noun !== undefined && missing.some(({ surface }) => noun.endsWith(surface));
}
