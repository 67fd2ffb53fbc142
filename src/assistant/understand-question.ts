import type { Language } from "../domain/answer.ts";
import { fold } from "../language/fold.ts";
import { languageOf } from "../language/script.ts";
import { unitAt } from "../quantities/units.ts";
import type { Query, QueryTerm } from "../retrieval/query.ts";
import { toQuery } from "../retrieval/to-query.ts";
import type { Vocabulary } from "../retrieval/vocabulary.ts";
import { inForm, readForm } from "./asked-form.ts";
import { type AskedMeasure, readMeasure } from "./asked-measure.ts";
import { type PartAsked, partsAsked, withoutParts } from "./asked-parts.ts";
import { withoutPeople } from "./counted-noun.ts";
import type { FormRow } from "./form-words.ts";
import { ofEconomy, ofPopulation, withoutForm } from "./implied-subject.ts";
import * as words from "./question-words.ts";

/** What kind of answer a question wants. */
export type Wanted = "figure" | "date" | "list" | "whether" | "fact";

/** A year as asked: absolute, or counted from the year that a document is written in (今年 0, 去年 -1). */
export type YearAsked = { readonly year: number } | { readonly offset: number };

/** A question, understood. */
export interface Understood {
  readonly language: Language;
  readonly folded: string;
  readonly query: Query;
  /** Further terms that find passages; whether these answer the question is judged without them. */
  readonly more?: readonly QueryTerm[];
  readonly wanted: Wanted;
  readonly years: readonly YearAsked[];
  /** True where several years are asked for as one: 五年来, over five years. */
  readonly several: boolean;
  /** Months asked for, 1 to 12. */
  readonly months: readonly number[];
  /** Quarters and halves of a year asked for. */
  readonly parts: readonly PartAsked[];
  readonly measure: AskedMeasure;
  /** What the figure must say of itself: that it is for one mu, a price. */
  readonly form: readonly FormRow[];
  readonly change: boolean;
  /** True where all there is by now is asked for, not what was added to it. */
  readonly whole: boolean;
  readonly plan: boolean;
  /** True where only what was not done can answer. */
  readonly undone: boolean;
  /** True where only what was done can answer. */
  readonly done: boolean;
  readonly reason: boolean;
  /** True where the line names a thing and asks nothing of it: "average pension in Tianjin". */
  readonly phrase: boolean;
  /** True where a rule is asked for rather than what the place itself did. */
  readonly rule: boolean;
}

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/前年|year before last/, -2],
  [/(?<![比较跟同])(?:去年|上年)(?!同期|相比|增|涨|多)|(?<!(?:than|from|over|on|with|to) )last year/, -1],
  [/今年|本年|当年|this year/, 0],
  [/明年|来年|下年|next year/, 1],
];

/** Reads a question: its language, what it is about, and what kind of answer it wants. */
export function understand(question: string, vocabulary: Vocabulary, fallback: Language): Understood {
  const said = question.replace(/[計计][畫画]/g, "计划");
  // The Cantonese mark of what is done is read like the other.
  const folded = fold(said).replace(/ +/g, " ").trim().replace(/咗/g, "了");
  const money = words.ASKS_MONEY.test(folded);
  const named = withoutYears(toQuery(withoutParts(said), vocabulary), money);
  const query = ofPopulation(ofEconomy(named, folded, vocabulary), folded, vocabulary);
  const counted = readMeasure(folded);
  const form = readForm(folded).filter((row) => answersIn(row, counted));
  const measure = inForm(withoutPeople(counted, folded, query.terms), form, folded);
  return {
    language: languageOf(question, fallback),
    folded,
    query: withoutForm(query, form),
    wanted: wantedBy(folded, measure, form),
    years: yearsAsked(folded),
    several: words.ASKS_SEVERAL_YEARS.test(folded) || rangeAsked(folded) !== undefined,
    months: monthsAsked(folded),
    parts: partsAsked(folded),
    measure,
    form,
    change: words.asksChange(folded),
    whole: words.ASKS_WHOLE.test(folded),
    plan: words.ASKS_PLAN.test(folded),
    undone: words.ASKS_UNDONE.test(folded),
    done: words.ASKS_DONE.test(folded),
    reason: words.ASKS_REASON.test(folded),
    phrase: !words.ASKS_ACCOUNT.test(folded),
    rule: words.ASKS_RULE.test(folded),
  };
}

/** 产值过亿的企业有几家 counts enterprises: what it says of money only tells which. */
function answersIn({ kinds }: FormRow, { strict, unit, kinds: counted }: AskedMeasure): boolean {
  return kinds === undefined || !strict || unit === "" || kinds.some((kind) => counted.includes(kind));
}

function wantedBy(folded: string, measure: AskedMeasure, form: readonly FormRow[]): Wanted {
  if (words.ASKS_DATE.test(folded)) return "date";
  if (words.ASKS_NUMBER.test(folded) || words.ASKS_MEASURE.test(folded) || measure.strict) return "figure";
  if (form.length > 0 && /^what\b/.test(folded)) return "figure";
  if (words.ASKS_WHETHER.test(folded)) return "whether";
  if (words.ASKS_REASON.test(folded)) return "fact";
  const number = measure.kinds.length > 0;
  if (words.ASKS_LIST.test(folded))
    return number && /^what (?:is|was|were|are|did|does|will)/.test(folded) ? "figure" : "list";
  return number ? "figure" : "fact";
}

/** 2021-25, 2021年到2025年: the last of several years that are asked for as one. */
function rangeAsked(folded: string): number | undefined {
  const [, from = "", to = ""] =
    /(?<!\d)((?:19|20)\d{2})年? ?(?:-|–|—|~|至|到|to) ?((?:19|20)?\d{2})(?!\d)/.exec(folded) ?? [];
  const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  return from !== "" && last - Number(from) >= 2 ? last : undefined;
}

/** Years asked for; one since which something is counted is no year of the figure. */
function yearsAsked(folded: string): YearAsked[] {
  const range = rangeAsked(folded);
  if (range !== undefined) return [{ year: range }];
  const years: YearAsked[] = [];
  for (const match of folded.matchAll(
    /(?<!\d|since )((?:19|20)\d{2})(?![\d.%]|年?(?:以来|起)| ?[多余餘几]?[万亿元人户个亩吨公平立米斤起件次名头套辆家]| (?:yuan|people|mu|households|tonnes|km)\b)|(?<!\d)(\d{2})年(?!来|度?间|以上|以来)/g,
  )) {
    const year = match[1] === undefined ? 2000 + Number(match[2]) : Number(match[1]);
    if (year >= 1949 && year <= 2100) years.push({ year });
  }
  if (years.length > 0) return years;
  return RELATIVE_YEARS.filter(([pattern]) => pattern.test(folded)).map(([, offset]) => ({ offset }));
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

function monthsAsked(folded: string): number[] {
  const chinese = [...folded.matchAll(/(?<![\d.])(1[0-2]|[1-9])月(?![饼底亮])/g)].map((match) =>
    Number(match[1]),
  );
  const english = MONTHS.flatMap((name, i) =>
    new RegExp(`\\b(?:in|by|of|during|for) ${name}\\b`).test(folded) ? [i + 1] : [],
  );
  return [...chinese, ...english];
}

function withoutYears(query: Query, money: boolean): Query {
  const terms = query.terms.filter((term) => !/^(?:\d{2}|\d{4})年?$/.test(term.surface));
  const subjects = money ? terms.filter((term) => !isMoneyWord(term)) : terms;
  const spoken = subjects.length > 0 ? subjects : terms;
  // "What growth is planned" names nothing besides: then growth itself is the subject.
  return { terms: spoken.every((term) => words.isAside(term.surface)) ? spoken : spoken.map(weighed) };
}

function weighed(term: QueryTerm): QueryTerm {
  const aside = isCount(term.surface) || words.isAside(term.surface);
  return aside ? { ...term, weight: term.weight * 0.15 } : inDigits(term);
}

/** 头数, 一村, 哪户: how many, or which one, of whatever is counted so. */
function isCount(surface: string): boolean {
  const counter = /^(.)数$|^[一哪每](.)$/.exec(surface);
  const one = counter?.[1] ?? counter?.[2];
  return one !== undefined && (/[村镇乡县]/.test(one) || unitAt(one, 0) !== undefined);
}

/** 八月 is as often written 8月, and so is August. */
function inDigits(term: QueryTerm): QueryTerm {
  const month =
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" ").indexOf(term.surface) + 1;
  const number = month === 0 ? MONTHS.indexOf(term.surface) + 1 : month;
  return number === 0 ? term : { ...term, forms: [...term.forms, `${number}月`] };
}

function isMoneyWord(term: QueryTerm): boolean {
  return term.surface.split(" ").every((word) => words.MONEY_WORDS.has(word));
}
