import type { Citation, Language } from "../../domain/answer.ts";

interface Labels {
  readonly sources: string;
  readonly own: string;
  readonly quotation: readonly [string, string];
  readonly title: readonly [string, string];
  readonly headings: readonly [string, string];
  readonly colon: string;
  readonly separator: string;
  readonly paragraph: (number: number) => string;
  /** What stands before the places that a source is used for. */
  readonly used: string;
  readonly place: (section: string, paragraph: number, sentences: readonly number[]) => string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  "zh-Hant": {
    sources: "資料來源",
    own: "起草人補充，無文件出處。",
    quotation: ["「", "」"],
    title: ["《", "》"],
    headings: ["（", "）"],
    colon: "：",
    separator: "；",
    paragraph: (number) => `第${number}段`,
    used: "。用於：",
    place: (section, paragraph, sentences) => `${section}第${paragraph}段第${sentences.join("、")}句`,
  },
  "zh-Hans": {
    sources: "资料来源",
    own: "起草人补充，无文件出处。",
    quotation: ["“", "”"],
    title: ["《", "》"],
    headings: ["（", "）"],
    colon: "：",
    separator: "；",
    paragraph: (number) => `第${number}段`,
    used: "。用于：",
    place: (section, paragraph, sentences) => `${section}第${paragraph}段第${sentences.join("、")}句`,
  },
  en: {
    sources: "Sources",
    own: "Added by the drafter; no document says so.",
    quotation: ["“", "”"],
    title: ["", ""],
    headings: [" (", ")"],
    colon: ": ",
    separator: "; ",
    paragraph: (number) => ` paragraph ${number}`,
    used: ". Used in: ",
    place: (section, paragraph, sentences) =>
      `${section === "" ? "" : `${section}, `}paragraph ${paragraph}, sentence ${sentences.join(", ")}`,
  },
};

/** The words that a file adds to a draft, in the draft's language. */
export function labelsOf(language: Language): Labels {
  return LABELS[language];
}

/** Where a citation comes from, without its quote: title, paragraph, headings. */
export function sourceOf(citation: Citation, labels: Labels): string {
  const [open, close] = labels.title;
  const [left, right] = labels.headings;
  const section = citation.section.length === 0 ? "" : `${left}${citation.section.join(" › ")}${right}`;
  return `${open}${citation.title}${close}${labels.paragraph(citation.paragraph)}${section}`;
}

/** Where a citation comes from and what it says. */
export function quotedSource(citation: Citation, labels: Labels): string {
  const [open, close] = labels.quotation;
  return `${sourceOf(citation, labels)}${labels.colon}${open}${citation.quote}${close}`;
}
