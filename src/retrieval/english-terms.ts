import { baseOf, likeStems } from "../language/english-roots.ts";
import { type Concept, englishTokens, type Lexicon, MOST_FILLERS } from "../language/lexicon.ts";
import { stem } from "../language/tokens.ts";
import { formsOf } from "./concept-forms.ts";
import { hintOf } from "./hint-words.ts";
import type { QueryTerm } from "./query.ts";
import { ENGLISH_STOP_WORDS } from "./stop-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name that neither the lexicon nor the glossary knows is most likely what the question turns on. */
const NAME_WEIGHT = 1.2;
const GLOSS_WEIGHT = 0.6;
/** A noun that the dictionary knows, but no word for which the documents use. */
const UNSAID_WEIGHT = 0.75;
const UNKNOWN_WEIGHT = 0.5;
/** A word of which only what it is made from is known: enrolment by enrol. */
const DERIVED_WEIGHT = 0.7;
/** Verbs, by their look: how something is done is said in many ways. */
const VERB_FORM = /(?:ed|ing|ly)$/;
const VERB_WEIGHT = 0.5;
const KNOWN_VERB_WEIGHT = 0.7;
/** A verb of general meaning beside a noun. */
const GENERAL_VERB = 0.8;

/** Terms of an English question: the longest phrases that the lexicon knows, then single words by their glosses. */
export function englishTerms(question: string, vocabulary: Vocabulary): QueryTerm[] {
  const words = englishTokens(question);
  const stems = words.map(stem);
  const names = new Set(
    [...question.matchAll(/(?<=[a-z,] )[A-Z][a-z]+/g)].map(([name]) => name.toLowerCase()),
  );
  const terms: QueryTerm[] = englishAges(question);
  for (let at = 0; at < words.length; ) {
    const { length, concepts } = longestPhrase(stems, at, vocabulary.lexicon);
    const word = words[at] ?? "";
    const turned = length > 1 ? undefined : turnedPhrase(words, stems, at, vocabulary.lexicon);
    if (turned !== undefined) {
      terms.push({
        surface: words.slice(at, at + turned.length).join(" "),
        forms: formsOf(turned.concepts),
        weight: 1,
        parts: words.slice(at, at + turned.length).flatMap((one) => englishTerms(one, vocabulary)),
      });
      at += turned.length;
      continue;
    }
    const past = length > 0 ? wordsPassed(words, stems, at, length, vocabulary.lexicon) : 0;
    if (past > 0) {
      at += past;
      continue;
    }
    if (length > 0 && words.slice(at, at + length).some((one) => !ENGLISH_STOP_WORDS.has(one))) {
      const surface = words.slice(at, at + length).join(" ");
      terms.push({
        surface,
        forms: formsOf(concepts),
        loose: length === 1 ? glossesOf(stems[at] ?? "", vocabulary) : [],
        weight: length === 1 && isVerb(surface) ? KNOWN_VERB_WEIGHT : 1,
        ...(length === 1
          ? {}
          : { parts: words.slice(at, at + length).flatMap((one) => englishTerms(one, vocabulary)) }),
      });
      at += length;
      continue;
    }
    const general = longestGeneral(stems, at, vocabulary.lexicon);
    if (general.length > 1 || (general.length === 1 && !ENGLISH_STOP_WORDS.has(word))) {
      const surface = words.slice(at, at + general.length).join(" ");
      const loose = general.length === 1 ? glossesOf(stems[at] ?? "", vocabulary) : [];
      const verb = general.words.some((one) => vocabulary.lexicon.general.get(one) === "v");
      terms.push({
        surface,
        forms: [...general.words],
        loose,
        weight: GLOSS_WEIGHT * (verb ? GENERAL_VERB : 1),
      });
      at += general.length;
      continue;
    }
    at += 1;
    const hint = hintOf(word);
    if (hint !== undefined) terms.push(hint.term);
    if (hint?.only === true) continue;
    if (ENGLISH_STOP_WORDS.has(word) || /^\d/.test(word)) continue;
    const glosses = glossesOf(stem(word), vocabulary);
    const unsaid = glosses.length === 0 && vocabulary.glossary.has(stem(word));
    const derived = glosses.length === 0 ? derivedForms(stem(word), vocabulary) : [];
    if (derived.length > 0) {
      terms.push({ surface: word, forms: derived, weight: DERIVED_WEIGHT });
      continue;
    }
    terms.push({
      surface: word,
      forms: [word, ...glosses],
      weight:
        (unsaid
          ? UNSAID_WEIGHT
          : glosses.length > 0
            ? GLOSS_WEIGHT
            : names.has(word)
              ? NAME_WEIGHT
              : UNKNOWN_WEIGHT) * (VERB_FORM.test(word) ? VERB_WEIGHT : 1),
    });
  }
  return terms;
}

/** True for what looks like a form of a verb, regular or not. */
function isVerb(word: string): boolean {
  return VERB_FORM.test(word) || baseOf(word) !== word;
}

/** Chinese words that an English one may stand for, by the reports' translations and by the dictionary. */
function glossesOf(word: string, { lexicon, glossary }: Vocabulary): string[] {
  return [...new Set([...(lexicon.glosses.get(word) ?? []), ...(glossary.get(word) ?? [])])];
}

/** Chinese words for what a word that is unknown itself is made from; those of the lexicon go first. */
function derivedForms(word: string, vocabulary: Vocabulary): string[] {
  const others = likeStems(word).filter((one) => one !== word);
  const named = others.flatMap((one) => formsOf(vocabulary.lexicon.byEnglish(one)));
  return [...new Set(named.length > 0 ? named : others.flatMap((one) => glossesOf(one, vocabulary)))];
}

/** Ages as Chinese texts write them: "ages 3 to 11" is 3-11岁, "over 18" is 18岁. */
function englishAges(question: string): QueryTerm[] {
  const range = /(?<![\d.-])(\d{1,2})\s*(?:to|-|–|—)\s*(\d{1,2})(?![\d.])/.exec(question);
  const single =
    /(?:over|aged?|under|above|older than)\s+(\d{1,2})(?!\d)|(\d{1,2})\s*(?:and (?:over|above)|years? old|\+)/i.exec(
      question,
    );
  const age = range === null ? (single?.[1] ?? single?.[2]) : `${range[1]}-${range[2]}`;
  return age === undefined ? [] : [{ surface: age, forms: [`${age}岁`], weight: 1.4 }];
}

/**
 * How many stop words to pass over for a phrase that goes on past the end of the one that they begin: "the public" is a
 * term, and so is "public budget revenue", which goes ahead of it, as "pigs sold" does of "number of pigs".
 */
function wordsPassed(
  words: readonly string[],
  stems: readonly string[],
  at: number,
  length: number,
  lexicon: Lexicon,
): number {
  for (let past = 1; past < length && ENGLISH_STOP_WORDS.has(words[at + past - 1] ?? ""); past++)
    if (past + longestPhrase(stems, at + past, lexicon).length > length) return past;
  return length === 1 &&
    ENGLISH_STOP_WORDS.has(words[at] ?? "") &&
    longestPhrase(stems, at + 1, lexicon).length > 0
    ? 1
    : 0;
}

/** "canteens for the elderly" is said as "elderly canteens" too. */
function turnedPhrase(words: readonly string[], stems: readonly string[], at: number, lexicon: Lexicon) {
  if (!TURNS.has(words[at + 1] ?? "")) return undefined;
  const from = at + (ARTICLES.has(words[at + 2] ?? "") ? 3 : 2);
  for (const count of [2, 1]) {
    const after = stems.slice(from, from + count);
    if (after.length < count) continue;
    const concepts = lexicon.byEnglish([...after, stems[at]].join(" "));
    if (concepts.length > 0) return { length: from + count - at, concepts };
  }
  return undefined;
}

const TURNS: ReadonlySet<string> = new Set(["of", "for"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** The longest phrase of general words, with the Chinese ones for it. */
function longestGeneral(stems: readonly string[], at: number, lexicon: Lexicon) {
  for (let length = Math.min(lexicon.longestEnglish, stems.length - at); length > 0; length--) {
    const words = lexicon.alikeInChinese(stems.slice(at, at + length).join(" "));
    if (words.length > 0) return { length, words };
  }
  return { length: 0, words: [] };
}

function longestPhrase(
  stems: readonly string[],
  at: number,
  lexicon: Lexicon,
): { length: number; concepts: readonly Concept[] } {
  const longest = lexicon.longestEnglish + MOST_FILLERS;
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    const concepts = lexicon.byEnglish(stems.slice(at, at + length).join(" "));
    if (concepts.length > 0) return { length, concepts };
  }
  return { length: 0, concepts: [] };
}
