import type { Quantity } from "../../domain/figure.ts";
import type { Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { clausesIn } from "../../language/sentences.ts";
import { readQuantities } from "../../quantities/read-quantities.ts";
import { dealtTo, isWord, runAround, subjectOf, wordsFrom } from "./number-words.ts";

/** A quantity with the words around it. All texts are folded; English in them is rewritten. */
export interface Claim {
  readonly quantity: Quantity;
  /** As it stands: 100余起. */
  readonly text: string;
  /** The clause that holds the number. */
  readonly clause: string;
  /** The words between the commas around the number, enumerations included. */
  readonly stretch: string;
  /** The words of the clause before the number, from the number before it, and after, to the next number. */
  readonly before: string;
  readonly after: string;
  /** Values in the list of numbers that this one stands in, in order. */
  readonly listed: readonly number[];
  /** True for the first number of its sentence, periods aside. */
  readonly leading: boolean;
  /** In a list (5.1%和7.9%), the words before its first number. */
  readonly lead: string;
  /** The words of the sentence before the clause. */
  readonly carried: string;
  /** The sentence. */
  readonly sentence: string;
  /** What a list with 分别 gives to this number. */
  readonly dealt: string;
  /** For a change that stands alone after what changes (出口874.3亿元，增长6.9%), or a level after its change, the words of that. */
  readonly subject: string;
  readonly span: Span;
}

/** From such a word on, what follows a Chinese number speaks of the next one: 4起并全部办结. */
const NEXT = /[并且和及均都]|全部|已(?!经?[婚])|$/;
const ENGLISH_JOINT = /\s(?:and|while|but|with|of which|whereas|plus)\s(?=[^,;]*(?<![第\d])\d)/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Quantities of a text with their contexts; dates count as quantities of their own kind. */
export function readClaims(text: string, sentences: readonly Span[]): Claim[] {
  const folded = fold(text);
  const quantities = readQuantities(text)
    .filter((one) => !isEvent(one, folded))
    .map((one) => ofPeople(one, folded));
  const clauses = sentences.flatMap((sentence) =>
    clausesIn(text, sentence)
      .flatMap((clause) => englishParts(folded, clause))
      .map((clause) => ({ clause, sentence })),
  );
  return quantities.map((quantity, index) => {
    const { start, end } = quantity.span;
    const home = clauses.find(({ clause }) => clause.start <= start && start < clause.end);
    const clause = home?.clause ?? quantity.span;
    const sentence = home?.sentence ?? quantity.span;
    const from = Math.max(clause.start, wordsFrom(folded, quantities, index));
    const to = Math.min(Math.max(clause.end, end), quantities[index + 1]?.span.start ?? text.length);
    return {
      quantity,
      text: folded.slice(start, end),
      clause: folded.slice(clause.start, Math.max(clause.end, end)),
      stretch: stretchAround(folded, start, end, sentence),
      before: folded.slice(Math.min(from, start), start),
      after: folded.slice(end, to),
      listed: runAround(folded, quantities, index).map((one) => quantities[one]?.value ?? 0),
      leading: quantities.slice(0, index).every((one) => one.span.end <= sentence.start || isWord(one)),
      lead: leadOf(folded, quantities, index, clause.start),
      carried: folded.slice(sentence.start, Math.max(sentence.start, Math.min(from, start))),
      sentence: folded.slice(sentence.start, sentence.end),
      dealt: dealtTo(folded, quantities, index, sentence),
      subject: subjectOf(folded, quantities, index, sentence),
      span: quantity.span,
    };
  });
}

/** “7·20”暴雨 and 5·12地震 are names of days. */
function isEvent({ unit, span }: Quantity, folded: string): boolean {
  return unit === "" && (/^·\d/.test(folded.slice(span.end)) || /\d·$/.test(folded.slice(0, span.start)));
}

/** 46万群众 are people, not groups of them. */
function ofPeople(quantity: Quantity, folded: string): Quantity {
  const { span, unit } = quantity;
  if (!unit.endsWith("群") || folded[span.end] !== "众") return quantity;
  const people = `${unit.slice(0, -1)}人`;
  return { ...quantity, kind: "people", unit: people, baseUnit: "人", span: { ...span, end: span.end - 1 } };
}

/** Of the words after a number those that may say what it counts. */
export function ownWordsAfter(after: string): string {
  return /[\u3400-\u9fff]/.test(after) ? after.slice(0, after.search(NEXT)) : after;
}

function stretchAround(folded: string, start: number, end: number, sentence: Span): string {
  const before = folded.slice(sentence.start, start);
  const after = folded.slice(end, Math.max(end, sentence.end));
  return `${before.slice(before.search(/[^,，;；]*$/))} ${after.split(/[,，;；]/)[0]}`;
}

function englishParts(folded: string, clause: Span): Span[] {
  const text = folded.slice(clause.start, clause.end);
  if (!/[a-z]{3}/.test(text)) return [clause];
  const spans: Span[] = [];
  let start = clause.start;
  for (const match of text.matchAll(ENGLISH_JOINT)) {
    if (!/\d/.test(folded.slice(start, clause.start + match.index).replace(YEAR, ""))) continue;
    spans.push({ start, end: clause.start + match.index });
    start = clause.start + match.index;
  }
  return [...spans, { start, end: clause.end }];
}

function leadOf(folded: string, quantities: readonly Quantity[], index: number, from: number): string {
  const first = runAround(folded, quantities, index)[0] ?? index;
  const start = quantities[first]?.span.start ?? 0;
  return first === index
    ? ""
    : folded.slice(Math.min(from, quantities[first - 1]?.span.end ?? 0, start), start).slice(-40);
}
