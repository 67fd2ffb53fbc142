import type { QueryTerm } from "../retrieval/query.ts";
import type { AskedMeasure } from "./asked-measure.ts";

const UP_TO = "(?:are|is|was|were|did|do|does|has|have|had|will|would|can)\\b";
const BEFORE_REST =
  "(?:in|of|at|on|from|for|with|by|within|there|under|across|\\w+ed|went|came|got|found|left|took|ran|lost)\\b";
/**
 * "how many small reservoirs": the noun counted ends before the verb, "how many newly monitored households were", or else before
 * the preposition or what looks like a verb.
 */
const COUNTED = [
  new RegExp(`\\bhow many ((?:[a-z][\\w-]* ?){1,5}?)(?=${UP_TO})`),
  new RegExp(`\\bhow many ((?:[a-z][\\w-]* ?){1,5}?)(?=${BEFORE_REST}|[?.!]|$)`),
];
const PREPOSITION = / (?:in|of|at|on|from|for|with|by|within|there|under|across) /;

function nounInEnglish(folded: string): string | undefined {
  const [whole, short] = COUNTED.map((one) => one.exec(folded)?.[1]?.trim());
  return whole === undefined || PREPOSITION.test(whole) ? (short ?? whole) : whole;
}

/** Things that are never counted as people, by the ends of their Chinese names. */
const THING =
  /(?:学校|小学|中学|院|所|站|厂|店|公园|场馆|图书馆|库|桥|路|村|镇|(?<![返回还])乡|县|市|社区|企业|公司|项目|案件|机构|中心|车|船|飞机|楼|房|井|渠|池|塘|部门|协会|合作社|基地)$/;
const PERSON = /(?:人|员|民|工|生|者|客|兵|童|徒|师|医|士|户|人次|群众|干部|代表|就业)$/;

/** What an English question asks for, without people where it counts things: "how many schools" is not answered by pupils. */
export function withoutPeople(
  measure: AskedMeasure,
  folded: string,
  terms: readonly QueryTerm[],
): AskedMeasure {
  const noun = nounInEnglish(folded);
  if (noun === undefined || !measure.kinds.includes("people")) return measure;
  const head = terms.findLast((term) => noun.endsWith(term.surface));
  const forms = head?.forms.filter((form) => /[\u3400-\u9fff]/.test(form)) ?? [];
  if (!forms.some((form) => THING.test(form)) || forms.some((form) => PERSON.test(form))) return measure;
  return { ...measure, kinds: measure.kinds.filter((kind) => kind !== "people") };
}

/** "多少家螺蛳粉店": what is counted, after its counter; "乡镇数目", before the word for number. */
const COUNTED_HERE =
  /(?:多少|几多|几)[个家间座所处条项只头台辆艘](?<after>[\u3400-\u9fff]{1,8})(?:[呀啊呢嘅的吗]|[?？。!！]|$)|(?<before>[\u3400-\u9fff]{2,8}?)(?:的?(?:数目|总数|个数)|(?:一共|总共|共)?[有建设开修了]{0,2}(?:多少|几多|几)[家间座所处条项只头台辆艘])[?？]?$/;

const HAN = /[\u3400-\u9fff]/;
/** Terms as heavy as this name things. */
const NAMING_WEIGHT = 0.7;
/** Lighter terms are units: "how many mu of rice" counts no thing by its name. */
const UNIT_WEIGHT = 0.4;

/**
 * Tells of an indicator, folded, whether it counts another thing of the question than the one that is to be counted: "how
 * many meals did the canteens serve" is not answered by 新开老年食堂2家.
 */
export function countsAnother(folded: string, terms: readonly QueryTerm[]): (indicator: string) => boolean {
  const noun = nounCounted(folded);
  const counted = terms.filter(
    ({ surface, weight }) => weight >= UNIT_WEIGHT && noun?.endsWith(surface) === true,
  );
  if (noun === undefined || counted.length === 0) return () => false;
  const others = terms
    .filter((term) => !noun.includes(term.surface) && term.weight >= NAMING_WEIGHT && term.place !== true)
    .flatMap(({ forms }) => forms.filter((form) => form.length > 1));
  const own = counted.flatMap(({ forms }) => forms);
  return (indicator) =>
    others.some((form) => indicator.endsWith(form)) && !own.some((form) => indicator.includes(form));
}

function nounCounted(folded: string): string | undefined {
  const here = COUNTED_HERE.exec(folded)?.groups;
  return nounInEnglish(folded) ?? here?.after ?? here?.before;
}

/** True where the thing that a question counts by its name is among the terms, folded, of which nothing near a figure speaks. */
export function lacksCounted(folded: string, missing: readonly QueryTerm[]): boolean {
  const noun = nounCounted(folded);
  const least = HAN.test(folded) ? NAMING_WEIGHT : UNIT_WEIGHT;
  return (
    noun !== undefined && missing.some(({ surface, weight }) => weight >= least && noun.endsWith(surface))
  );
}
