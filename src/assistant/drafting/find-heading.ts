import type { Document, Section } from "../../domain/document.ts";
import { fold } from "../../language/fold.ts";
import { commaClauses, withoutNumbering } from "../../language/join-clauses.ts";

/** A heading that a topic names, and how exactly: 4 the whole, 3 a clause of it, 2 but for a common ending, 1 its subject. */
export interface HeadingMatch {
  readonly document: Document;
  readonly index: number;
  readonly section: Section;
  readonly exactness: 1 | 2 | 3 | 4;
}

/** Shorter topics are found by what the sentences say. */
const SUBJECT = 4;

/** Endings that say no more than that something is a topic. */
export const ENDING = /(?:方面工作|建设情况|发展情况|有关情况|完成情况|工作情况|工作|方面|情况)$/;

/** Headings of the documents that one of the wordings of a topic names, most exact first, then in order of the documents. */
export function findHeadings(topics: readonly string[], documents: readonly Document[]): HeadingMatch[] {
  const found = documents.flatMap((document) => {
    const place = fold(document.place ?? "");
    const wanted = topics
      .map((topic) => fold(topic).trim())
      .flatMap((topic) => [topic, topic.startsWith(place) ? topic.slice(place.length) : topic])
      .map(bare)
      .filter((topic) => topic.length >= 2);
    return document.sections.flatMap((section, index): HeadingMatch[] => {
      const exactness = Math.max(...wanted.map((topic) => compare(section.heading, topic)), 0);
      return exactness === 0
        ? []
        : [{ document, index, section, exactness: exactness as HeadingMatch["exactness"] }];
    });
  });
  return found.sort((a, b) => b.exactness - a.exactness);
}

function compare(heading: string, wanted: string): HeadingMatch["exactness"] | 0 {
  const whole = bare(heading);
  if (whole === wanted) return 4;
  const parts = withoutNumbering(fold(heading).trim())
    .split(/[,、;]/)
    .map(bare);
  if (wanted.length >= SUBJECT && parts.includes(wanted)) return 3;
  const ended = wanted.replace(ENDING, "");
  if (ended.length >= 2 && whole.replace(ENDING, "") === ended) return 2;
  // 民生保障 is the subject of 民生保障不断加强.
  return wanted.length >= SUBJECT && parts[0]?.startsWith(wanted) === true ? 1 : 0;
}

/** Folded letters and digits of a heading without its number: what two spellings of it share. */
function bare(heading: string): string {
  return withoutNumbering(fold(heading).trim()).replace(/[^\p{L}\p{N}]/gu, "");
}

/** True where a place of a document stands under the heading; one that only opens a paragraph (疫苗接种方面。) heads no other. */
export function standsUnder(
  { document, index, section }: Pick<HeadingMatch, "document" | "index" | "section">,
  at: { readonly section?: number; readonly paragraph: number },
): boolean {
  if (!isWithin(document, at.section, index)) return false;
  const own = document.paragraphs.find((one) => one.section === index);
  const opens = own?.heading === false && withoutNumbering(fold(section.heading)) === fold(section.heading);
  return !opens || at.paragraph === own.number;
}

/** True where a section is the given one or stands below it. */
export function isWithin(document: Document, section: number | undefined, above: number): boolean {
  for (let index = section; index !== undefined; index = document.sections[index]?.parent)
    if (index === above) return true;
  return false;
}

/** A heading of several clauses names no topic by its words; what stands below it does. */
export function isSlogan({ section }: Pick<HeadingMatch, "section">): boolean {
  const words = fold(section.heading);
  return commaClauses(words, { start: 0, end: words.length }).length > 1;
}
