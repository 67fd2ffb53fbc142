import type { Draft, DraftParagraph } from "../../domain/draft.ts";

/** A draft as plain lines: title, headings, paragraphs with `[n]` marks unless `marks` is false, the sources last. */
export function renderDraft(draft: Draft, marks = true): string {
  const lines = [draft.title, ""];
  for (const { heading, paragraphs } of draft.sections) {
    if (heading !== "") lines.push(heading);
    lines.push(...paragraphs.map((paragraph) => `　　${paragraphText(paragraph, marks)}`));
  }
  if (marks) lines.push("", ...sourceLines(draft));
  return lines.join("\n");
}

/** The sentences of a paragraph in a row, each with the numbers of its citations before its last mark. */
export function paragraphText({ sentences }: DraftParagraph, marks = false): string {
  return sentences
    .map(({ text, citations }) => {
      const numbers = marks ? citations.map((number) => `[${number}]`).join("") : "";
      const end = /[。；！？]$/u.exec(text)?.[0] ?? "";
      return `${text.slice(0, text.length - end.length)}${numbers}${end}`;
    })
    .join("");
}

/** The list of sources: 資料來源, then a line for each citation. */
export function sourceLines({ citations, language, sections }: Draft): string[] {
  if (citations.length === 0) return [];
  const simplified =
    language === "zh-Hans" || (language === "en" && /[这为个]/u.test(JSON.stringify(sections)));
  const [head, paragraph] = simplified ? ["资料来源", "第{n}段"] : ["資料來源", "第{n}段"];
  return [
    `${head}：`,
    ...citations.map(
      (one) =>
        `[${one.number}] ${[one.title, ...one.section, paragraph.replace("{n}", String(one.paragraph))].join(" › ")}`,
    ),
  ];
}
