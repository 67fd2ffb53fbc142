import { rootsOf } from "../../language/english-roots.ts";
import { fold } from "../../language/fold.ts";
import type { Glossary } from "../../language/glossary.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { readChinese } from "../../language/numerals.ts";
import { stem, type Tokenizer } from "../../language/tokens.ts";
import type { Paraphrases } from "./paraphrases.ts";
import { FRAME_STEMS, FRAME_WORDS, LIGHT_STEMS } from "./proof-words.ts";

/** What the gate knows of words. The assistant's own vocabulary satisfies it; the glossary may grow. */
export interface ProofVocabulary {
  readonly tokenizer: Tokenizer;
  readonly lexicon: Lexicon;
  readonly glossary: Glossary;
}

/** The same with the gate's own table of paraphrases. */
export interface ProofWords extends ProofVocabulary {
  readonly paraphrases: Paraphrases;
  /** Words already looked up; the same ones come again in every clause. */
  readonly known: Map<string, readonly Term[]>;
}

/** A content word or phrase of a sentence with every form that would prove it, as `searchable` writes texts. */
export interface Term {
  readonly surface: string;
  readonly forms: readonly string[];
  /** Words of general meaning that may say the same: they excuse a term and accuse none. */
  readonly alike: readonly string[];
  readonly weight: number;
  /** The words of a phrase, where the phrase as a whole is not found. */
  readonly parts: readonly Term[];
}

const LIGHT = 0.15;
/** How well a word of general meaning is held by another for it. */
const ALIKE = 0.7;
const MOST_KNOWN = 20_000;
const FEW_MEANINGS = 6;
const MANY_MEANINGS = 15;
const RUN = /第\d{1,4}|(?:(?!第\d)[\u3400-\u9fff])+|[a-z][a-z'-]*/g;
const HAN = /[\u3400-\u9fff]/;
const NUMERAL = /^[零〇一二两三四五六七八九十百千万亿几数半第]+/;
const TAG_WEIGHTS: Readonly<Record<string, number>> = {
  n: 1,
  v: 0.7,
  a: 0.5,
  j: 1,
  l: 0.8,
  i: 0.8,
  s: 0.6,
  t: 0.3,
  b: 0.7,
  z: 0.5,
};

/** A text as proofs search it: folded, English words stemmed and set apart by blanks. */
export function searchable(text: string): string {
  return withOrdinals(fold(text))
    .replace(/其中(?=[\u3400-\u9fff])/g, "其中 ")
    .replace(/[a-z][a-z'-]*/g, (word) => ` ${stem(word.replace(/'s?$/, ""))} `);
}

/** Ordinals in digits: 第一针 is 第1针. */
function withOrdinals(folded: string): string {
  return folded.replace(
    /第 ?([一二三四五六七八九十]{1,3})(?=[\u3400-\u9fff\s]|$)/g,
    (_, word: string) => `第${readChinese(word)}`,
  );
}

/** The content words of a text, in order; function words, frame words, numbers and units are left out. */
export function readTerms(text: string, vocabulary: ProofWords): Term[] {
  const folded = withOrdinals(fold(text)).replace(/'s\b/g, "");
  const terms: Term[] = [];
  let english: string[] = [];
  const flush = () => {
    terms.push(...englishTerms(english, vocabulary));
    english = [];
  };
  let end = 0;
  for (const match of folded.matchAll(RUN)) {
    const [run] = match;
    if (HAN.test(run) || /[,.;:!?()]/.test(folded.slice(end, match.index))) flush();
    end = match.index + run.length;
    if (/\d/.test(run)) terms.push({ surface: run, forms: [], alike: [], weight: 1, parts: [] });
    else if (HAN.test(run)) terms.push(...remembered(run, vocabulary, () => chineseTerms(run, vocabulary)));
    else english.push(run);
  }
  flush();
  return terms;
}

/** What was found for a text before, or what is found now. */
function remembered(text: string, { known }: ProofWords, read: () => readonly Term[]): readonly Term[] {
  const terms = known.get(text) ?? read();
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, terms);
  return terms;
}

function chineseTerms(run: string, { tokenizer, lexicon, paraphrases }: ProofWords): readonly Term[] {
  return tokenizer.tagged(run).flatMap(({ word, tag }) => {
    const bare = word.replace(NUMERAL, "");
    if (bare === "" || FRAME_WORDS.has(word) || (bare.length === 1 && bare !== word)) return [];
    const plain = word.replace(/(?<=..)了$/, "");
    const concepts = lexicon.byForm(word);
    const weight = concepts.length > 0 ? 1 : (TAG_WEIGHTS[tag[0] ?? ""] ?? 0);
    if (weight === 0) return [];
    const forms = concepts.flatMap((concept) => [
      ...concept.official,
      ...concept.everyday,
      ...concept.english.map(searchable),
    ]);
    forms.push(...(paraphrases.chinese.get(plain) ?? []));
    return [
      {
        surface: word,
        forms: forms.filter((form) => form.length > 1),
        alike: lexicon.alike(plain).filter((form) => form.length > 1),
        weight: word.length === 1 ? weight * 0.3 : weight,
        parts: [],
      },
    ];
  });
}

function englishTerms(words: readonly string[], vocabulary: ProofWords): Term[] {
  const { lexicon } = vocabulary;
  const stems = words.map(stem);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(lexicon.longestEnglish, words.length - at);
    while (length > 1 && !isPhrase(stems.slice(at, at + length).join(" "), vocabulary)) length--;
    const parts = stems
      .slice(at, at + length)
      .flatMap((one) => remembered(one, vocabulary, () => wordTerm(one, vocabulary)));
    if (length > 1 && parts.length > 0) {
      const phrase = stems.slice(at, at + length).join(" ");
      terms.push({
        surface: phrase,
        forms: chineseForms(phrase, vocabulary),
        alike: lexicon.alikeInChinese(phrase),
        weight: 1,
        parts,
      });
    } else terms.push(...parts);
    at += Math.max(1, length);
  }
  return terms;
}

function isPhrase(phrase: string, { lexicon }: ProofWords): boolean {
  return lexicon.byEnglish(phrase).length > 0 || lexicon.alikeInChinese(phrase).length > 0;
}

function wordTerm(word: string, vocabulary: ProofWords): Term[] {
  if (FRAME_STEMS.has(word) || word.length < 2) return [];
  const { lexicon } = vocabulary;
  const pieces = word.includes("-") ? word.split("-").filter((piece) => piece !== "") : [];
  const parts = pieces.flatMap((piece) => wordTerm(stem(piece), vocabulary));
  const roots = rootsOf(word);
  if (FRAME_STEMS.has(word.replace(/ly$/, "")) || FRAME_STEMS.has(word.replace(/i$/, "y"))) return [];
  const glosses = roots.flatMap((root) => [
    ...chineseForms(root, vocabulary),
    ...(vocabulary.glossary.get(root) ?? []),
    ...(vocabulary.paraphrases.english.get(root) ?? []),
  ]);
  // The forms of one concept are one meaning.
  const meanings = roots.reduce(
    (sum, root) => sum + lexicon.byEnglish(root).length + (vocabulary.glossary.get(root) ?? []).length,
    0,
  );
  // Dictionaries give a word of two for each of them: 进出口 for imports.
  const own = glosses.filter((gloss) => !(gloss.startsWith("进出口") && /^(?:im|ex)port$/.test(word)));
  const alike = [...new Set(roots.flatMap((root) => lexicon.alikeInChinese(root)))];
  return [{ surface: word, forms: [` ${word} `, ...own], alike, weight: weightOf(word, meanings), parts }];
}

/** A word of many meanings is held by chance more often, and proves less. */
function weightOf(word: string, meanings: number): number {
  if (LIGHT_STEMS.has(word)) return LIGHT;
  return meanings <= FEW_MEANINGS ? 0.8 : meanings <= MANY_MEANINGS ? 0.6 : 0.4;
}

function chineseForms(phrase: string, { lexicon }: ProofWords): string[] {
  return lexicon.byEnglish(phrase).flatMap((concept) => [...concept.official, ...concept.everyday]);
}

/** How well a text, as `searchable` writes it, holds a term: 1 in so many words, less by another name or in part. */
export function heldIn(term: Term, text: string): number {
  if (HAN.test(term.surface) && holds(text, term.surface)) return 1;
  if (term.forms.some((form) => holds(text, form))) return 0.9;
  const held = inParts(term, text);
  return held < ALIKE && term.alike.some((form) => holds(text, form)) ? ALIKE : held;
}

/** How well a text holds the words of a phrase, or the characters of a Chinese word. */
function inParts({ parts, surface }: Term, text: string): number {
  if (parts.length > 0)
    return (0.85 * parts.reduce((sum, part) => sum + heldIn(part, text), 0)) / parts.length;
  return HAN.test(surface) ? inPart(surface, text) : 0;
}

/** True where a text holds a form that is not the end of a word for something else: 出口 is not in 进出口, nor 税收 in 非税收入. */
function holds(text: string, form: string): boolean {
  const other = form.startsWith("出口") ? "进" : "非";
  let at = text.indexOf(form);
  while (at > 0 && text[at - 1] === other) at = text.indexOf(form, at + 1);
  return at >= 0;
}

/** Share of a Chinese word's character pairs that a text holds; of a word of two, half for a character. */
function inPart(word: string, text: string): number {
  if (word.length < 2 || /\d/.test(word)) return 0;
  if (word.length === 2) return [...word].filter((one) => text.includes(one)).length * 0.25;
  let held = 0;
  for (let i = 0; i + 1 < word.length; i++) if (text.includes(word.slice(i, i + 2))) held++;
  return (0.9 * held) / (word.length - 1);
}
