import type { Language } from "../domain/answer.ts";
import type { QuantityKind } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { languageOf } from "../language/script.ts";
import { unitAt } from "../quantities/units.ts";
import type { Query, QueryTerm } from "../retrieval/query.ts";
import { toQuery, type Vocabulary } from "../retrieval/to-query.ts";
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
  readonly wanted: Wanted;
  readonly years: readonly YearAsked[];
  /** Kinds of quantity that can answer; empty: any. */
  readonly kinds: readonly QuantityKind[];
  /** Unit asked for, folded; empty where none is named. */
  readonly unit: string;
  /** Subject counted in money though no unit is named. */
  readonly moneySubject: boolean;
  readonly change: boolean;
  readonly plan: boolean;
}

const RELATIVE_YEARS: readonly (readonly [RegExp, number])[] = [
  [/前年|year before last/, -2],
  [/去年|上年|last year/, -1],
  [/今年|本年|当年|this year/, 0],
  [/明年|来年|下年|next year/, 1],
];

/** Reads a question: its language, what it is about, and what kind of answer it wants. */
export function understand(question: string, vocabulary: Vocabulary, fallback: Language): Understood {
  const folded = fold(question).trim();
  const money = words.ASKS_MONEY.test(folded);
  const unit = unitAsked(folded);
  const number = words.ASKS_NUMBER.test(folded) || money;
  return {
    language: languageOf(question, fallback),
    folded,
    query: withoutYears(toQuery(question, vocabulary), money),
    wanted: wantedBy(folded, number),
    years: yearsAsked(folded),
    kinds: kindsAsked(folded, unit, money),
    unit,
    moneySubject: unit === "" && words.MONEY_SUBJECT.test(folded),
    change: words.ASKS_CHANGE.test(folded),
    plan: words.ASKS_PLAN.test(folded),
  };
}

function wantedBy(folded: string, number: boolean): Wanted {
  if (words.ASKS_DATE.test(folded)) return "date";
  if (number) return "figure";
  if (words.ASKS_WHETHER.test(folded)) return "whether";
  return words.ASKS_LIST.test(folded) ? "list" : "fact";
}

function unitAsked(folded: string): string {
  const unit = words.UNIT_AFTER_QUESTION.exec(folded)?.[2] ?? "";
  for (let length = unit.length; length > 0; length--) {
    const part = unit.slice(0, length);
    if (part in words.KINDS_FOR_UNIT) return part;
  }
  return unitAt(unit, 0)?.name ?? "";
}

function kindsAsked(folded: string, unit: string, money: boolean): readonly QuantityKind[] {
  if (money) return ["money"];
  if (words.ASKS_RANK.test(folded)) return ["rank"];
  if (/百分之|比例|占比|几成|[^效]率/.test(folded)) return ["percent", "percentage-point"];
  return (
    words.KINDS_FOR_UNIT[unit] ?? words.ENGLISH_KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? []
  );
}

function yearsAsked(folded: string): YearAsked[] {
  const years: YearAsked[] = [];
  for (const match of folded.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)|(?<!\d)(\d{2})年(?!来|度?间|以上)/g)) {
    const year = match[1] === undefined ? 2000 + Number(match[2]) : Number(match[1]);
    if (year >= 1949 && year <= 2100) years.push({ year });
  }
  if (years.length > 0) return years;
  return RELATIVE_YEARS.filter(([pattern]) => pattern.test(folded)).map(([, offset]) => ({ offset }));
}

function withoutYears(query: Query, money: boolean): Query {
  const terms = query.terms.filter((term) => !/^(?:\d{2}|\d{4})年?$/.test(term.surface));
  const subjects = money ? terms.filter((term) => !isMoneyWord(term)) : terms;
  return { terms: (subjects.length > 0 ? subjects : terms).map(weighed) };
}

function weighed(term: QueryTerm): QueryTerm {
  const aside = words.MEASURE_WORDS.has(term.surface) || words.CHANGE_QUESTION_WORDS.has(term.surface);
  return aside ? { ...term, weight: term.weight * 0.15 } : term;
}

function isMoneyWord(term: QueryTerm): boolean {
  return term.surface.split(" ").every((word) => words.MONEY_WORDS.has(word));
}
