import { Paragraph } from "docx";
import type { Draft, DraftParagraph } from "../../domain/draft.ts";
import { labelsOf, quotedSource } from "./labels.ts";
import { STYLES } from "./styles.ts";
import { plainText, textRuns } from "./text-runs.ts";

/**
 * The annex 資料來源, on a page of its own: every source with its quote and with the sentences that rest on it. The text
 * before it bears no marks, so that cutting the annex off leaves the text as it is.
 */
export function annexOf(draft: Draft): Paragraph[] {
  const labels = labelsOf(draft.language);
  const uses = usesOf(draft);
  const items = draft.citations.map((citation) => {
    const used = uses.get(citation.number) ?? [];
    const where = used.length === 0 ? "" : `${labels.used}${used.join(labels.separator)}`;
    return `${citation.number}. ${quotedSource(citation, labels)}${where}`;
  });
  const own = (uses.get("own") ?? []).join(labels.separator);
  if (own !== "") items.push(`${own}${labels.colon}${labels.own}`);
  if (items.length === 0) return [];
  return [
    new Paragraph({
      style: STYLES.annexHeading,
      children: textRuns(labels.sources),
    }),
    ...items.map((item) => new Paragraph({ style: STYLES.annexItem, children: textRuns(item) })),
  ];
}

/** Places of the sentences that rest on each citation, and of the person's own points. */
function usesOf(draft: Draft): ReadonlyMap<number | "own", readonly string[]> {
  const labels = labelsOf(draft.language);
  const uses = new Map<number | "own", string[]>();
  for (const section of draft.sections)
    for (const [i, paragraph] of section.paragraphs.entries())
      for (const [key, sentences] of sentencesBySource(paragraph)) {
        const place = labels.place(plainText(section.heading), i + 1, sentences);
        uses.set(key, [...(uses.get(key) ?? []), place]);
      }
  return uses;
}

/** Which sentences of a paragraph, counted from 1, rest on each citation. */
function sentencesBySource(paragraph: DraftParagraph): ReadonlyMap<number | "own", readonly number[]> {
  const found = new Map<number | "own", number[]>();
  for (const [i, sentence] of paragraph.sentences.entries())
    for (const key of sentence.own ? ["own" as const] : sentence.citations)
      found.set(key, [...(found.get(key) ?? []), i + 1]);
  return found;
}
