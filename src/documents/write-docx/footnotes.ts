import { FootnoteReferenceRun, Paragraph, TextRun } from "docx";
import type { Citation } from "../../domain/answer.ts";
import type { Draft, DraftSentence } from "../../domain/draft.ts";
import { labelsOf, quotedSource, sourceOf } from "./labels.ts";
import { STYLES } from "./styles.ts";
import { textRuns } from "./text-runs.ts";

/** Footnotes in the making: `mark` gives the references to put behind a sentence, `notes` the notes so far by number. */
export interface Footnotes {
  mark(sentence: DraftSentence, next: DraftSentence | undefined): FootnoteReferenceRun[];
  readonly notes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
}

/**
 * One note behind a sentence, or behind the last of several with the same sources. A source is quoted where it first
 * occurs and named from then on.
 */
export function createFootnotes(draft: Draft): Footnotes {
  const labels = labelsOf(draft.language);
  const byNumber = new Map(draft.citations.map((citation) => [citation.number, citation]));
  const notes: Record<string, { children: Paragraph[] }> = {};
  const quoted = new Set<number>();
  const toText = (citation: Citation) => {
    const known = quoted.has(citation.number);
    quoted.add(citation.number);
    return known ? sourceOf(citation, labels) : quotedSource(citation, labels);
  };
  return {
    notes,
    mark(sentence, next) {
      if (next !== undefined && keyOf(next) === keyOf(sentence)) return [];
      const sources = sentence.citations.flatMap((number) => byNumber.get(number) ?? []);
      const text = sentence.own ? labels.own : sources.map(toText).join(labels.separator);
      if (text === "") return [];
      const id = Object.keys(notes).length + 1;
      notes[id] = {
        children: [
          new Paragraph({ style: STYLES.footnote, children: [new TextRun(" "), ...textRuns(text)] }),
        ],
      };
      return [new FootnoteReferenceRun(id)];
    },
  };
}

function keyOf(sentence: DraftSentence): string {
  return sentence.own ? "own" : sentence.citations.join(" ");
}
