import type { Lexicon } from "../language/lexicon.ts";
import { readChinese } from "../language/numerals.ts";
import { stem } from "../language/tokens.ts";
import { unitAt } from "../quantities/units.ts";
import { ASKING, formsOf, MEASURE_END } from "./concept-forms.ts";
import { hintOf } from "./hint-words.ts";
import type { QueryTerm } from "./query.ts";
import { CHINESE_STOP_WORDS, ENGLISH_STOP_WORDS } from "./stop-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

const HAN = /[\u3400-\u9fff]/;
const ASKING_UNIT = /(多少|几多|若干|几)(?:万亿|万|亿)?((?!升[到至咗了])[\u3400-\u9fff]{1,4})/g;
/** When something is asked for, told apart elsewhere: it parts a subject from its verb, 财政去年收了. */
const YEAR_WORDS = /(?:19|20)\d{2}年|(?<!\d)\d{2}年(?!来|度?间|以上)|[去今前明来下翌]年|本年|上年(?!同期)/g;
/** 装好了, 修完咗: what is asked for is finished. */
const FINISHED = /[装建修改做办盖造挖]好(?:了|咗)|[装建修改做办盖造挖]完(?:了|咗)/;
/** 一个月多少钱: what a rate is per is read from the figures. */
const PER_TIME = /(?:一个?|每个?)(?:月|年|天|日|季度)(?=多少|几多|能|可以|领|拿|发|$)/g;
/** Words that ask, taken out before the words around them are told apart. */
const ASKING_WORDS =
  /多少|几多|若干|百分之几|第几|哪些|哪个|哪几|什么|怎么样|怎么|怎样|如何|为什么|为何|为啥|个?巴仙/g;
/** Words of the lexicon as long as this have parts that tell something. */
const COMPOUND = 4;
const SINGLE_CHARACTER_WEIGHT = 0.35;
/** 税, 粮, 猪: nouns of one character that the lexicon knows. */
const SINGLE_NOUN_WEIGHT = 0.8;
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
  // So the dictionary marks many nouns of one character: 井.
  z: 0.8,
};
const OTHER_WEIGHT = 0.2;
/** A numeral with its unit, or a range of them: 3到11岁, 54个. */
const NUMBER =
  /(\d+(?:\.\d+)?|[一二三四五六七八九十]+)(?:(?:-|至|到)(\d+|[一二三四五六七八九十]+))?(周?岁|个(?!月)|种|月|万)/g;
/** 超百亿元, 亿元以上, 过500万: what says which ones are counted. */
const THRESHOLD =
  /(?:超过?|过|逾|突破|达到?|上)([\d.]*[一二三四五六七八九十百千]*[万亿])(?=元|的|人|以上|产值|年|大|项|企|厂|[\p{P}\s]|$)|([\d.]*[一二三四五六七八九十百千]*[万亿])元?(?:以上|级)/gu;
const THRESHOLD_WEIGHT = 0.9;

/** Terms of a Chinese question, folded: its words with all that the lexicon knows to mean the same. */
export function chineseTerms(asked: string, vocabulary: Vocabulary): QueryTerm[] {
  const folded = joinVerbs(
    withoutAsking(plain(asked).replace(YEAR_WORDS, "").replace(PER_TIME, "")),
    vocabulary.lexicon,
  );
  const numbers = [...numberTerms(folded), ...thresholdTerms(folded)];
  const finished = FINISHED.test(asked) ? hintOf("完成") : undefined;
  const terms: QueryTerm[] = finished === undefined ? [...numbers] : [...numbers, finished.term];
  const rest = numbers.length === 0 ? folded : folded.replace(THRESHOLD, " ").replace(NUMBER, " ");
  for (const { word, tag } of vocabulary.tokenizer.tagged(rest).flatMap((one) => parted(one, vocabulary))) {
    const hint = hintOf(word);
    if (hint !== undefined) terms.push(hint.term);
    if (hint?.only === true) continue;
    if (CHINESE_STOP_WORDS.has(word) || ASKING.test(word) || /^\d{1,4}$/.test(word)) continue;
    const concepts = HAN.test(word)
      ? vocabulary.lexicon.byForm(word)
      : vocabulary.lexicon.byEnglish(stem(word));
    if (!HAN.test(word) && ENGLISH_STOP_WORDS.has(word)) continue;
    // S1, 5G, PM2.5: what a Chinese sentence writes in Latin letters is a name.
    const weight = /[a-z]/.test(word)
      ? 1
      : concepts.length > 0
        ? 0.9
        : (TAG_WEIGHTS[tag[0] ?? ""] ?? OTHER_WEIGHT);
    const noun = tag.startsWith("n") && concepts.length > 0;
    const single = word.length > 1 ? 1 : noun ? SINGLE_NOUN_WEIGHT : SINGLE_CHARACTER_WEIGHT;
    const general = vocabulary.lexicon.alike(word);
    const named = concepts.length > 0 ? formsOf(concepts) : general;
    const forms = new Set([word, word.replace(MEASURE_END, ""), ...named]);
    const alike = [...new Set([...general, ...(vocabulary.glossary.get(word) ?? [])])];
    const parts = concepts.length > 0 && word.length >= COMPOUND ? vocabulary.tokenizer.parts(word) : [];
    terms.push({
      surface: word,
      forms: [...forms],
      ...(parts.length > 1 ? { parts: parts.flatMap((part) => chineseTerms(part, vocabulary)) } : {}),
      ...(alike.length === 0 ? {} : { loose: alike }),
      weight: weight * single,
    });
  }
  return terms;
}

/** Kinds of unit that are never the subject of a question: 多少吨粮 asks for 粮. */
const MEASURED: ReadonlySet<string> = new Set([
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "percent",
  "energy",
]);
const COUNTERS =
  /^[个起件例宗处座台架部张家份次条项所辆支只头户名位套间艘栋幢棵株]$|^(?:件次|起次|人次|人份|剂次|批次|车次|场次|户次)$/;

/** A question without its asking words and the units that follow them. */
function withoutAsking(asked: string): string {
  return asked
    .replace(ASKING_UNIT, (whole, _word: string, after: string) => {
      const unit = unitAt(after, 0);
      const measure = unit !== undefined && (MEASURED.has(unit.kind) || COUNTERS.test(unit.name));
      return measure ? ` ${after.slice(unit.name.length)}` : whole.replace(ASKING_WORDS, " ");
    })
    .replace(ASKING_WORDS, " ");
}

/** What spoken Chinese puts between a verb and its object: 打了针, 花咗钱, 生了小孩. */
const SPLIT_VERB = /([\u3400-\u9fff])(?:了|过|咗|完|着|好|紧|的)\s*([\u3400-\u9fff]{1,2})/g;

/** What an asking word and its unit parted: 种多少亩树. */
const PARTED_VERB = /([\u3400-\u9fff]) +([\u3400-\u9fff]{1,2})/g;

/** Cantonese and bookish words for now, which a dictionary cuts into others. */
const NOW = /而家|依家|家阵|现时|时下/g;

/** 多咗几多份工. */
const JOBS = /份工(?!资|钱)/g;
/** 蜂箱数目 asks for 蜂箱. */
const NUMBER_OF = /(?:的)?(?:数目|个数)(?=$|[?？有是为共系])/g;

function plain(asked: string): string {
  return asked.replace(NOW, "现在").replace(NUMBER_OF, "").replace(JOBS, "岗位");
}

/** Verbs and objects joined again where the lexicon knows them as one word. */
function joinVerbs(folded: string, lexicon: Lexicon): string {
  return folded.replace(SPLIT_VERB, join).replace(PARTED_VERB, join);

  function join(whole: string, verb: string, object: string): string {
    if (lexicon.byForm(verb + object).length > 0) return verb + object;
    const [first = "", rest = ""] = object;
    return lexicon.byForm(verb + first).length > 0 ? verb + first + rest : whole;
  }
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

/** A threshold tells siblings apart: 超10亿元企业19家、超百亿元企业2家. */
function thresholdTerms(folded: string): QueryTerm[] {
  return [...folded.matchAll(THRESHOLD)].flatMap(([surface, over, least]) => {
    const amount = over ?? least ?? "";
    return amount.length < 2
      ? []
      : [
          {
            surface,
            forms: [`超${amount}`, `过${amount}`, `${amount}元`, `${amount}以上`],
            weight: THRESHOLD_WEIGHT,
          },
        ];
  });
}

function arabic(numeral: string): number {
  return /\d/.test(numeral) ? Number(numeral) : (readChinese(numeral) ?? 0);
}
