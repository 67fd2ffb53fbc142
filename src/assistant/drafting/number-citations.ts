import type { Citation } from "../../domain/answer.ts";
import type { DraftParagraph, DraftSection, DraftSentence } from "../../domain/draft.ts";
import { toCitation } from "../cite.ts";
import type { Line } from "./voice.ts";

/** A section of lines that carry their sources. */
export interface LineSection {
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly (readonly Line[])[];
}

/** Sections with numbered citations, counted in the order of first mention; empty paragraphs and sections are left out. */
export function numberCitations(sections: readonly LineSection[]): {
  readonly sections: readonly DraftSection[];
  readonly citations: readonly Citation[];
} {
  const citations: Citation[] = [];
  const cite = (source: Line["sources"][number]): number => {
    const citation = toCitation(source);
    const known = citations.find(
      (one) =>
        one.documentId === citation.documentId &&
        one.span.start === citation.span.start &&
        one.span.end === citation.span.end,
    );
    if (known !== undefined) return known.number;
    citations.push({ ...citation, number: citations.length + 1 });
    return citations.length;
  };
  const toSentence = (line: Line): DraftSentence => ({
    text: line.text,
    citations: [...new Set(line.sources.map(cite))],
    ...(line.own === undefined ? {} : { own: line.own }),
    ...(line.computed === undefined ? {} : { computed: line.computed }),
  });
  const numbered = sections.flatMap((section): DraftSection[] => {
    const paragraphs = section.paragraphs
      .filter((lines) => lines.length > 0)
      .map((lines): DraftParagraph => ({ sentences: closed(lines).map(toSentence) }));
    return paragraphs.length === 0 ? [] : [{ heading: section.heading, level: section.level, paragraphs }];
  });
  return { sections: numbered, citations };
}

/** A paragraph ends with a full stop, whatever went on in the source. */
function closed(lines: readonly Line[]): Line[] {
  return lines.map((line, at) =>
    at === lines.length - 1 ? { ...line, text: line.text.replace(/；$/u, "。") } : line,
  );
}
