import type { Document } from "../../domain/document.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import type { Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { joinClauses, setProse, withoutNumbering } from "../../language/join-clauses.ts";
import type { Script, ToProperScript } from "../../language/proper-script.ts";
import type { Picked } from "./match-topic.ts";
import { choose, type Phrase, say, type Templates } from "./templates.ts";
import type { Clause, Unit } from "./units.ts";
import { yearOf } from "./years.ts";

/** A stretch of a document that proves a sentence. */
export interface Source {
  readonly document: Document;
  readonly span: Span;
}

/** A sentence of a draft with what proves it, not yet numbered. */
export interface Line {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly own?: true;
  /** Numbers in the text that are worked out from the sources, by the formula that the text shows. */
  readonly computed?: readonly string[];
}

/** How a draft speaks: script, wording, length; and the words of a document in its manner. */
export interface Voice extends Templates {
  readonly script: Script;
  readonly variant: number;
  readonly length: NonNullable<DraftRequest["length"]>;
  readonly proper: ToProperScript;
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string;
  pick(phrases: readonly Phrase[], values?: Readonly<Record<string, string | number>>): string;
  /** A phrase of a document, set in the script of the draft. */
  words(text: string): string;
  slot(name: keyof Templates["wording"]["slots"]): string;
}

/** A voice for one request. */
export function createVoice(
  templates: Templates,
  script: Script,
  request: DraftRequest,
  proper: ToProperScript,
): Voice {
  const variant = request.variant ?? 0;
  const speak: Voice["say"] = (phrase, values) => say(phrase, script, values);
  return {
    ...templates,
    script,
    variant,
    length: request.length ?? "normal",
    proper,
    say: speak,
    pick: (phrases, values) => speak(choose(phrases, variant), values),
    words: (text) => setProse(proper(text, script), script),
    slot: (name) => speak(templates.wording.slot, { what: speak(templates.wording.slots[name]) }),
  };
}

/** How one line is opened. */
export interface Opening {
  /** Set before the clauses. */
  readonly lead?: string;
  readonly leadSource?: Source;
  /** Words of the year are superfluous after the lead. */
  readonly dated?: boolean;
}

/** Clauses of one sentence as a sentence of the draft; undefined where nothing is left of them. */
export function toLine(
  { unit, clauses }: Picked,
  voice: Voice,
  opening: Opening = {},
  end = "。",
): Line | undefined {
  const sources: Source[] = [{ document: unit.document, span: unit.span }];
  const texts = clauses.map((clause, i) => {
    const { text, source } = clauseText(unit, clause, voice, opening.dated === true);
    if (source !== undefined) sources.push(source);
    const first = i === 0 && clause !== unit.clauses[0];
    return first ? text.slice(voice.reading.joints.exec(fold(text))?.[0].length ?? 0) : text;
  });
  const body = joinClauses(texts, end);
  if (body === "") return undefined;
  if (opening.leadSource !== undefined) sources.push(opening.leadSource);
  return { text: `${opening.lead ?? ""}${body}`, sources: distinct(sources) };
}

function clauseText(
  unit: Unit,
  clause: Clause,
  voice: Voice,
  dated: boolean,
): { text: string; source?: Source } {
  const { document } = unit;
  const raw = document.text.slice(clause.span.start, clause.span.end);
  const cut = dated ? (voice.reading.year_words.exec(clause.folded)?.[0].length ?? 0) : 0;
  const said = cut < raw.length ? raw.slice(cut) : raw;
  const plain = voice.words(said);
  const year = yearOf(unit);
  if (year === undefined || document.kind !== "report") return { text: plain };
  const { text, dated: replaced } = withStatedYears(plain, year, voice);
  if (!replaced) return { text };
  const source = yearSource(document, year, clause.span.start);
  return source === undefined ? { text: plain } : { text, source };
}

/** 今年 as the year that it means; true where a year was written out. */
function withStatedYears(text: string, year: number, voice: Voice): { text: string; dated: boolean } {
  let result = text;
  let dated = false;
  for (const { from, ...phrase } of voice.wording.relative) {
    const pattern = new RegExp(from, "gu");
    const folded = fold(result);
    let at = 0;
    let next = "";
    for (const match of folded.matchAll(pattern)) {
      const word = voice.say(phrase, { year });
      dated ||= word.includes(String(year));
      next += result.slice(at, match.index) + word;
      at = match.index + match[0].length;
    }
    result = next + result.slice(at);
  }
  return { text: result, dated };
}

/** Where a document states a year: the nearest heading above, else the first sentence that names it. */
export function yearSource(document: Document, year: number, at = 0): Source | undefined {
  const word = `${year}年`;
  const section = document.paragraphs.findLast((one) => one.span.start <= at)?.section;
  for (let index = section; index !== undefined; index = document.sections[index]?.parent) {
    const span = document.sections[index]?.span;
    if (span !== undefined && fold(document.text.slice(span.start, span.end)).includes(word))
      return { document, span };
  }
  const paragraph = document.paragraphs.find((one) =>
    fold(document.text.slice(one.span.start, one.span.end)).includes(word),
  );
  if (paragraph === undefined) return undefined;
  const offset = paragraph.span.start + fold(document.text.slice(paragraph.span.start)).indexOf(word);
  return { document, span: sentenceAround(document, paragraph.span, offset) };
}

function sentenceAround(document: Document, within: Span, at: number): Span {
  const text = document.text;
  let start = at;
  let end = at;
  while (start > within.start && !/[。;；\n]/.test(text[start - 1] ?? "")) start--;
  while (end < within.end && !/[。;；\n]/.test(text[end] ?? "")) end++;
  return { start, end: Math.min(within.end, /[。;；]/.test(text[end] ?? "") ? end + 1 : end) };
}

function distinct(sources: readonly Source[]): Source[] {
  return sources.filter(
    (source, at) =>
      sources.findIndex(
        (one) => one.document.id === source.document.id && one.span.start === source.span.start,
      ) === at,
  );
}

/** A heading as words of the draft: without its number and full stop. */
export function headingWords(heading: string, voice: Voice): string {
  return voice.words(stripped(heading)).replace(/[。；：，]+$/u, "");
}

function stripped(heading: string): string {
  const trimmed = heading.trim();
  return trimmed.slice(trimmed.length - withoutNumbering(fold(trimmed)).length);
}
