import type { Draft, DraftParagraph, DraftSection } from "../domain/draft.ts";
import type { RequestOptions } from "../domain/ports.ts";
import type { ModelWriterDependencies } from "./model-writer.ts";
import { rewordHeadings } from "./reword-headings.ts";
import { canBeReworded, rewordParagraph } from "./reword-paragraph.ts";

/** Paragraphs that the model writes at a time. */
const AT_ONCE = 3;
/** A draft may take as long as this many answers; paragraphs that come later stay as they were quoted. */
const ANSWERS = 3;

/** The draft in the model's words, sentence for sentence; each that is not proved stays as it was quoted. */
export async function rewordDraft(
  draft: Draft,
  dependencies: ModelWriterDependencies,
  options: RequestOptions = {},
): Promise<Draft> {
  const end = performance.now() + ANSWERS * dependencies.answerMilliseconds;
  const milliseconds = () => Math.ceil(Math.min(dependencies.answerMilliseconds, end - performance.now()));
  const reworded = new Map<DraftParagraph, DraftParagraph>();
  const queue = draft.sections
    .flatMap((section) => section.paragraphs)
    .filter((paragraph) => paragraph.sentences.some(canBeReworded));
  const work = async () => {
    for (let next = queue.shift(); next !== undefined && milliseconds() > 0; next = queue.shift()) {
      const request = { ...dependencies, answerMilliseconds: milliseconds() };
      reworded.set(next, { ...next, sentences: await rewordParagraph(draft, next, request, options) });
    }
  };
  const [headings] = await Promise.all([
    rewordHeadings(draft, dependencies, options),
    ...Array.from({ length: AT_ONCE }, work),
  ]);
  const sections = draft.sections.map(
    (section, i): DraftSection => ({
      ...section,
      heading: headings[i] ?? section.heading,
      paragraphs: section.paragraphs.map((paragraph) => reworded.get(paragraph) ?? paragraph),
    }),
  );
  const isSame = JSON.stringify(sections) === JSON.stringify(draft.sections);
  return isSame ? draft : { ...draft, sections, engine: "model" };
}
