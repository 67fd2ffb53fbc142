import { fold } from "../../language/fold.ts";
import type { ClauseLedger } from "./clause-ledger.ts";
import { type Evidence, ofPart, type Sources } from "./evidence.ts";
import { standsUnder } from "./find-heading.ts";
import type { Picked } from "./match-topic.ts";
import type { Phrase } from "./templates.ts";
import type { Part } from "./units.ts";
import { type Line, type Opening, type Source, toLine, type Voice, yearSource } from "./voice.ts";
import { type DraftYears, ofYear } from "./years.ts";

/** All that one draft is composed from. */
export interface Composition {
  readonly evidence: Evidence;
  readonly years: DraftYears;
  readonly voice: Voice;
  readonly sources: Sources;
  readonly ledger: ClauseLedger;
}

/** The sentences of a part and year; where the topic is a heading of that part, those below it only. */
export function partOfYear(
  { evidence, years }: Composition,
  part: Part,
  year: keyof DraftYears,
): readonly Picked[] {
  const all = ofYear(ofPart(evidence, part), years[year]);
  const { heading } = evidence;
  const own = all.filter(
    ({ unit }) => heading !== undefined && unit.document === heading.document && standsUnder(heading, unit),
  );
  return own.length > 0 ? own : all;
}

/** Sentences as lines; neighbours in the source keep the semicolon between them. */
export function toLines(
  picked: readonly Picked[],
  voice: Voice,
  opening: (at: number, one: Picked) => Opening = () => ({}),
): Line[] {
  return picked.flatMap((one, at) => {
    const next = picked[at + 1];
    const joined = one.unit.goesOn && next !== undefined && adjoin(one, next);
    const line = toLine(one, voice, opening(at, one), joined ? "；" : "。");
    return line === undefined ? [] : [line];
  });
}

function adjoin(one: Picked, next: Picked): boolean {
  return (
    one.unit.paragraph === next.unit.paragraph &&
    next.unit.span.start - one.unit.span.end <= 2 &&
    next.clauses[0] === next.unit.clauses[0]
  );
}

/** Opens the first line with the year, where a document states it and the line does not name one itself. */
export function openWithYear(
  composition: Composition,
  picked: readonly Picked[],
  year: number | undefined,
  phrases: readonly Phrase[],
  values: Readonly<Record<string, string>> = {},
): (at: number, one: Picked) => Opening {
  const first = picked[0];
  const source =
    year === undefined || first === undefined ? undefined : sourceOfYear(composition, first, year);
  return (at, one) => {
    if (at > 0 || source === undefined || year === undefined) return {};
    const start = one.clauses[0]?.folded ?? "";
    if (/^(?:截[至止]|\d{4}年|\d+月|[上下]半年|今年|到|自|至)/.test(start)) return {};
    return { lead: composition.voice.pick(phrases, { year, ...values }), leadSource: source, dated: true };
  };
}

function sourceOfYear({ evidence }: Composition, first: Picked, year: number): Source | undefined {
  const own = yearSource(first.unit.document, year, first.unit.span.start);
  return (
    own ??
    evidence.documents.map((document) => yearSource(document, year)).find((source) => source !== undefined)
  );
}

/** The sentences with only the clauses that the test admits. */
export function withClauses(
  picked: readonly Picked[],
  admit: (clause: Picked["clauses"][number], one: Picked) => boolean,
): Picked[] {
  return picked.flatMap((one) => {
    const clauses = one.clauses.filter((clause) => admit(clause, one));
    return clauses.length === 0 ? [] : [{ unit: one.unit, clauses }];
  });
}

/** 我鎮, 我縣: the town as its own report says it; empty where no place is known. */
export function selfOf({ evidence, voice }: Composition): string {
  const suffix = /(?:街道|镇|乡|县|区|市|省|州|旗)$/.exec(fold(evidence.place ?? ""))?.[0];
  return suffix === undefined
    ? ""
    : voice.say(voice.wording.self, { suffix: voice.words((evidence.place ?? "").slice(-suffix.length)) });
}
