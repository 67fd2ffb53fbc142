import type { Document } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { sentencesIn } from "../language/sentences.ts";
import { dateAt } from "../quantities/read-dates.ts";
import { writtenIn, yearWanted } from "./asked-years.ts";
import type { Understood } from "./understand-question.ts";

/** Asks when a document itself was made, signed or delivered; folded. */
const ASKS_ISSUE =
  /(?:报告|文件|总结|计划).*(?:作[的嘅]|做[的嘅]|写[的嘅]|发[的嘅]|出的|印发|发布|公布|落款|报告的|[是系](?:哪|边|几|什么)[天日年]?)|落款|成文日期|(?:report|document|plan|summary)\b.*\b(?:signed|delivered|dated|issued|released|published|written|presented|given)|date (?:of|on) the (?:report|document)/;

/** The sentence that states when the document was issued, for a question that asks just that. */
export function findIssueDate(
  asked: Understood,
  documents: Iterable<Document>,
): { readonly document: Document; readonly span: Span } | undefined {
  if (asked.wanted !== "date" || !ASKS_ISSUE.test(asked.folded)) return undefined;
  const fitting = [...documents].filter(
    (document) =>
      document.kind !== "policy" &&
      document.issued !== undefined &&
      yearWanted(asked.years, document, writtenIn(document)),
  );
  for (const document of fitting.sort((a, b) => writtenIn(b) - writtenIn(a))) {
    const span = sentenceOfDate(document);
    if (span !== undefined) return { document, span };
  }
  return undefined;
}

function sentenceOfDate(document: Document): Span | undefined {
  for (const { span } of document.paragraphs) {
    const paragraph = fold(document.text.slice(span.start, span.end));
    for (const match of paragraph.matchAll(/(?<!\d)(?:\d{4}|[一二][〇零九]\S{2}) ?年/g)) {
      if (dateAt(paragraph, match.index)?.date !== document.issued) continue;
      const at = span.start + match.index;
      return sentencesIn(document.text, span).find((one) => one.start <= at && at < one.end);
    }
  }
  return undefined;
}
