import { fold } from "../language/fold.ts";
import type { Glossary } from "../language/glossary.ts";
import type { Concept, Lexicon } from "../language/lexicon.ts";
import { readChinese } from "../language/numerals.ts";
import { pairsOf, stem, type Tokenizer } from "../language/tokens.ts";
import type { Query, QueryTerm } from "./query.ts";
import { CHINESE_STOP_WORDS, ENGLISH_STOP_WORDS } from "./stop-words.ts";

/** What the reading of a question draws on. The glossary may grow while documents are added. */
export interface Vocabulary {
  readonly tokenizer: Tokenizer;
  readonly lexicon: Lexicon;
  glossary: Glossary;
}

const HAN = /[\u3400-\u9fff]/;
/** A form that asks: no text says it. */
const ASKING = /多少|几[个多人户亩件起种次成点]|第几|百分之|哪|什么|怎么|点样|边个|为啥|点解/;
/** Words that count anything: as another name of something they prove nothing. */
const GENERIC_FORMS: ReadonlySet<string> = new Set(
  "人 人数 数 户 户数 面积 数量 总量 总数 金额 个 次 起 件 名 家 处 年 月 日".split(" "),
);
const SINGLE_CHARACTER_WEIGHT = 0.35;
/** 税, 粮, 猪: nouns of one character that the lexicon knows. */
const SINGLE_NOUN_WEIGHT = 0.8;
/** A name that neither the lexicon nor the glossary knows is most likely what the question turns on. */
const NAME_WEIGHT = 1.2;
const GLOSS_WEIGHT = 0.6;

/** Reads a question in any of the three languages as structured terms: all ways to say one thing are one term. */
export function toQuery(question: string, vocabulary: Vocabulary): Query {
  const folded = fold(question);
  const terms = HAN.test(folded) ? chineseTerms(folded, vocabulary) : englishTerms(question, vocabulary);
  return { terms: distinct(terms) };
}

/** Character pairs of a Chinese question as terms of low weight: they find what the dictionary cuts otherwise. */
export function withPairs(query: Query): Query {
  const seen = new Set(query.terms.flatMap((term) => term.forms));
  const pairs = [...new Set(query.terms.flatMap((term) => pairsOf(term.surface)))].filter(
    (pair) => !seen.has(pair),
  );
  return { terms: [...query.terms, ...pairs.map((pair) => ({ surface: pair, forms: [pair], weight: 0.4 }))] };
}

/** How much a word of a part of speech tells what is asked, where no lexicon names it. */
const TAG_WEIGHTS: Readonly<Record<string, number>> = {
  n: 1,
  v: 0.55,
  a: 0.5,
  j: 1,
  l: 0.8,
  i: 0.8,
  s: 0.6,
  t: 0.4,
  b: 0.6,
};
const OTHER_WEIGHT = 0.2;
/** A numeral with its unit, or a range of them: 3到11岁, 54个. */
const NUMBER =
  /(\d+(?:\.\d+)?|[一二三四五六七八九十]+)(?:(?:-|至|到)(\d+|[一二三四五六七八九十]+))?(周?岁|个|种|月|万)/g;

/** What spoken Chinese puts between a verb and its object: 打了针, 花咗钱. */
const SPLIT_VERB = /([\u3400-\u9fff])(?:了|过|咗|完|着|好)([\u3400-\u9fff])/g;

/** Verbs and objects joined again where the lexicon knows them as one word. */
function joinVerbs(folded: string, lexicon: Lexicon): string {
  return folded.replace(SPLIT_VERB, (whole, verb: string, object: string) =>
    lexicon.byForm(verb + object).length > 0 ? verb + object : whole,
  );
}

function chineseTerms(asked: string, vocabulary: Vocabulary): QueryTerm[] {
  const folded = joinVerbs(asked, vocabulary.lexicon);
  const terms: QueryTerm[] = numberTerms(folded);
  const rest = terms.length === 0 ? folded : folded.replace(NUMBER, " ");
  for (const { word, tag } of vocabulary.tokenizer.tagged(rest).flatMap((one) => parted(one, vocabulary))) {
    if (CHINESE_STOP_WORDS.has(word) || ASKING.test(word) || /^\d{1,4}$/.test(word)) continue;
    const concepts = HAN.test(word)
      ? vocabulary.lexicon.byForm(word)
      : vocabulary.lexicon.byEnglish(stem(word));
    if (!HAN.test(word) && ENGLISH_STOP_WORDS.has(word)) continue;
    const weight = concepts.length > 0 ? 0.9 : (TAG_WEIGHTS[tag[0] ?? ""] ?? OTHER_WEIGHT);
    const noun = tag.startsWith("n") && concepts.length > 0;
    const single = word.length > 1 ? 1 : noun ? SINGLE_NOUN_WEIGHT : SINGLE_CHARACTER_WEIGHT;
    const forms = new Set([word, word.replace(MEASURE_END, ""), ...formsOf(concepts)]);
    terms.push({ surface: word, forms: [...forms], weight: weight * single });
  }
  return terms;
}

/** A long word that no lexicon knows, in its shorter words: a text may say 玉米 for 玉米种. */
function parted(
  one: { readonly word: string; readonly tag: string },
  { tokenizer, lexicon }: Vocabulary,
): { readonly word: string; readonly tag: string }[] {
  if (one.word.length < 3 || !HAN.test(one.word) || lexicon.byForm(one.word).length > 0) return [one];
  const parts = tokenizer.parts(one.word);
  return parts.length > 1 ? parts.map((word) => ({ word, tag: one.tag })) : [one];
}

/** Ages and counts that a question names are part of its subject, whatever numerals they are written in. */
function numberTerms(folded: string): QueryTerm[] {
  return [...folded.matchAll(NUMBER)].flatMap(([surface, low = "", high, unit = ""]) => {
    const from = arabic(low);
    if (high === undefined && from < 10 && !unit.endsWith("岁")) return [];
    return [
      {
        surface,
        forms: [surface, `${from}${high === undefined ? "" : `-${arabic(high)}`}${unit}`],
        weight: unit.endsWith("岁") ? 1.4 : 0.6,
      },
    ];
  });
}

function arabic(numeral: string): number {
  return /\d/.test(numeral) ? Number(numeral) : (readChinese(numeral) ?? 0);
}

function englishTerms(question: string, vocabulary: Vocabulary): QueryTerm[] {
  const words =
    question
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .replaceAll("-", " ")
      .match(/[a-z]+\d*(?![a-z])|[a-z]+|\d[\d,.]*\d|\d/g) ?? [];
  const stems = words.map(stem);
  const names = new Set(
    [...question.matchAll(/(?<=[a-z,] )[A-Z][a-z]+/g)].map(([name]) => name.toLowerCase()),
  );
  const terms: QueryTerm[] = englishAges(question);
  for (let at = 0; at < words.length; ) {
    const { length, concepts } = longestPhrase(stems, at, vocabulary.lexicon);
    const word = words[at] ?? "";
    if (length > 0 && words.slice(at, at + length).some((one) => !ENGLISH_STOP_WORDS.has(one))) {
      terms.push({ surface: words.slice(at, at + length).join(" "), forms: formsOf(concepts), weight: 1 });
      at += length;
      continue;
    }
    at += 1;
    if (ENGLISH_STOP_WORDS.has(word) || /^\d/.test(word)) continue;
    const glosses = vocabulary.glossary.get(stem(word)) ?? [];
    terms.push({
      surface: word,
      forms: [word, ...glosses],
      weight: glosses.length > 0 ? GLOSS_WEIGHT : names.has(word) ? NAME_WEIGHT : 0.5,
    });
  }
  return terms;
}

/** Ages as Chinese texts write them: "ages 3 to 11" is 3-11岁, "over 18" is 18岁. */
function englishAges(question: string): QueryTerm[] {
  const range = /(\d{1,2})\s*(?:to|-|–|—)\s*(\d{1,2})(?!\d)/.exec(question);
  const single =
    /(?:over|aged?|under|above|older than)\s+(\d{1,2})(?!\d)|(\d{1,2})\s*(?:and (?:over|above)|years? old|\+)/i.exec(
      question,
    );
  const age = range === null ? (single?.[1] ?? single?.[2]) : `${range[1]}-${range[2]}`;
  return age === undefined ? [] : [{ surface: age, forms: [`${age}岁`], weight: 1.4 }];
}

function longestPhrase(
  stems: readonly string[],
  at: number,
  lexicon: Lexicon,
): { length: number; concepts: readonly Concept[] } {
  for (let length = Math.min(lexicon.longestEnglish, stems.length - at); length > 0; length--) {
    const concepts = lexicon.byEnglish(stems.slice(at, at + length).join(" "));
    if (concepts.length > 0) return { length, concepts };
  }
  return { length: 0, concepts: [] };
}

/** Ends of compounds that name a measure: a text may say 水稻10800亩 for the 水稻面积. */
const MEASURE_END = /(?<=[\u3400-\u9fff]{2})(?:面积|人数|户数|数量|总数|总量|金额|个数)$/;

function formsOf(concepts: readonly Concept[]): string[] {
  const named = concepts.flatMap((concept) => [...concept.official, ...concept.everyday]);
  const forms = named.flatMap((form) => [form, form.replace(MEASURE_END, "")]);
  return [...new Set(forms)].filter((form) => !GENERIC_FORMS.has(form) && !ASKING.test(form));
}

function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const seen = new Map<string, QueryTerm>();
  for (const term of terms) if (!seen.has(term.surface)) seen.set(term.surface, term);
  return [...seen.values()];
}
