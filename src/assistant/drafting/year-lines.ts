import { cut } from "../../domain/span.ts";
import type { Composition } from "./composition.ts";
import type { Stated } from "./stated-figures.ts";
import type { Phrase } from "./templates.ts";
import { type Line, type Source, type Voice, yearSource } from "./voice.ts";

/** A formula as the prose of the draft sets it, without blanks. */
export function formulaOf(voice: Voice, formula: string): string {
  return voice.words(formula).replace(/ /g, "");
}

/** What a figure counts, as words of the draft. */
export function indicatorOf({ voice }: Composition, { figure }: Stated): string {
  return voice.words(figure.indicator).replace(/[，。；：]/gu, "");
}

/** The clause of a figure as words of the draft. */
export function clauseOf({ voice }: Composition, { clause, unit }: Stated): string {
  return voice.words(cut(unit.document.text, clause.span)).replace(/[。；]$/u, "");
}

/** A line on figures; its sources are their sentences and where the years are stated. */
export function yearLine(
  { voice, evidence }: Composition,
  phrase: Phrase,
  values: Readonly<Record<string, string | number>>,
  stated: readonly Stated[],
  years: readonly number[],
  computed: readonly string[] = [],
): Line {
  const proofs: Source[] = stated.map(({ unit }) => ({ document: unit.document, span: unit.span }));
  const dated = years.flatMap((year) => {
    const places = evidence.documents.map((document) => yearSource(document, year));
    const source = places.find((one) => one !== undefined);
    return source === undefined ? [] : [source];
  });
  return {
    text: voice.say(phrase, values),
    sources: [...proofs, ...dated],
    ...(computed.length === 0 ? {} : { computed }),
  };
}
