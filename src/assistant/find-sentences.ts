import { type Document, headingPath, paragraphAt } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { sentencesIn } from "../language/sentences.ts";
import type { QueryTerm } from "../retrieval/query.ts";
import { beside } from "./figure-traits.ts";
import type { FoldedTexts } from "./folded-texts.ts";
import { coverageOf, type Rarity } from "./match.ts";
import { seek } from "./sought.ts";
import { unaskedShare } from "./specificity.ts";
import type { Understood } from "./understand-question.ts";

/** A sentence judged against a question. */
export interface SentenceMatch {
  readonly document: Document;
  readonly span: Span;
  readonly coverage: number;
  readonly score: number;
  readonly missing: readonly QueryTerm[];
  /** What is taken off because the document is not of the kind asked for. */
  readonly aside: number;
  /** True where the sentence holds a number. */
  readonly numbered: boolean;
  /** True where it names a day, a month or a year. */
  readonly dated: boolean;
  /** True where it holds a term in days, months or years, which may be read as a date. */
  readonly days: boolean;
}

const DATE = /\d+月|\d+日|\d{4}年|[一二三四五六七八九十]+月|[年月]底|季度|[上下]半年|年[内前中]|\bto\b/;

/** Asks for one thing: a sentence that lists several is no better for it. */
const ASKS_ONE =
  /哪一?[个家位座条所间款种]|边[个间条]|^(?:which|what) (?:[a-z-]+ ){0,3}?[a-z-]*[a-rt-z] (?:is|was|has|did|does)\b/;
const NUMBER = /\d|[一二三四五六七八九十两][个件户人名家起处项次座百千万]/;
const DAYS = /(?:\d+|[一二三四五六七八九十两]+)(?:个)?(?:日|天|工作日|月|年)/;
const REASON = /因为|由于|导致|造成|源于|受.{1,12}影响|加之|所以|缘于|原因|because|due to|owing to/;
/** How much a mention proves, by where it stands. */
export const SENTENCE_ZONES = {
  own: 1,
  before: 0.55,
  after: 0.3,
  headings: 0.6,
  title: 0.4,
  policyTitle: 0.85,
};
const BEFORE = 80;
const AFTER = 60;
/** A heading that names all that is asked, and nothing else, makes the sentences below it the answer. */
const TOPICAL = 0.5;
/** Terms as heavy as this name things. */
const NAMING = 0.6;
const RANK = 0.1;
const LEAST_COVERAGE = 0.2;

/** Sentences of the passages that speak of the question, best first. */
export function matchSentences(
  understood: Understood,
  passages: readonly { readonly document: Document; readonly passage: Passage; readonly rank: number }[],
  rarity: Rarity,
  folded: FoldedTexts,
): SentenceMatch[] {
  const sought = seek(understood.query.terms);
  const matches = passages.flatMap(({ document, passage, rank }) => {
    const text = folded.of(document);
    const paragraph = paragraphAt(document, passage.span.start);
    const headings = headingPath(document, paragraph?.section).map(fold);
    const topical = topicality(understood, headings, rarity);
    return sentencesIn(document.text, passage.span).flatMap((span): SentenceMatch[] => {
      const own = text.slice(span.start, span.end);
      const start = Math.max(paragraph?.span.start ?? span.start, span.start - BEFORE);
      const { share: spoken, missing } = coverageOf(sought, rarity.of, [
        { text: own, weight: SENTENCE_ZONES.own },
        { text: text.slice(start, span.start), weight: SENTENCE_ZONES.before },
        {
          text: text.slice(span.end, Math.min(passage.span.end, span.end + AFTER)),
          weight: SENTENCE_ZONES.after,
        },
        { text: headings.join("\n"), weight: SENTENCE_ZONES.headings },
        {
          text: fold(document.title),
          weight: document.kind === "policy" ? SENTENCE_ZONES.policyTitle : SENTENCE_ZONES.title,
        },
      ]);
      // Under a heading that is just what is asked, every sentence speaks of it, whatever its words, the first ones first.
      const share = topical > 0 ? topical / TOPICAL : spoken;
      if (share < LEAST_COVERAGE) return [];
      const aside = beside(understood, document);
      const form = topical > 0 ? 0 : suitability(understood, own);
      const score = share + form + topical + RANK * rank - aside;
      return [
        {
          document,
          span,
          coverage: share,
          score,
          aside,
          missing,
          numbered: NUMBER.test(own),
          dated: DATE.test(own),
          days: DAYS.test(own),
        },
      ];
    });
  });
  return matches.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
}

/** How much the innermost heading is just what an open question asks about, 0 to TOPICAL. */
function topicality(understood: Understood, headings: readonly string[], rarity: Rarity): number {
  const heading = headings.at(-1);
  const terms = understood.query.terms.filter((term) => term.weight >= NAMING);
  if (heading === undefined || terms.length === 0 || !["list", "fact"].includes(understood.wanted)) return 0;
  if (coverageOf(seek(terms), rarity.of, [{ text: heading, weight: 1 }]).share < 0.9) return 0;
  return TOPICAL * (1 - unaskedShare(terms, heading));
}

/** What a sentence has of the form that the question wants: a date, several items, a reason. A bare heading says little. */
function suitability(understood: Understood, sentence: string): number {
  if (sentence.length < 12) return -0.2;
  if (understood.wanted === "date") return DATE.test(sentence) ? 0.25 : 0;
  if (understood.wanted === "list" && !ASKS_ONE.test(understood.folded))
    return (sentence.match(/、/g) ?? []).length >= 2 ? 0.15 : 0;
  return understood.reason && REASON.test(sentence) ? 0.2 : 0;
}
