import type { Citation, Language } from "../../../src/domain/answer.ts";
import type { Draft, DraftSection, DraftSentence } from "../../../src/domain/draft.ts";

/** A sentence of a draft with the numbers of its citations. */
export function sentence(text: string, ...citations: readonly number[]): DraftSentence {
  return { text, citations };
}

function citation(number: number, quote: string): Citation {
  return {
    number,
    documentId: "reports/a.txt",
    title: "某鎮2021年工作總結",
    section: ["二、民生實事", "（一）道路"],
    paragraph: 10 + number,
    span: { start: 0, end: quote.length },
    quote,
  };
}

const SECTIONS: Readonly<Record<"zh-Hant" | "zh-Hans", readonly DraftSection[]>> = {
  "zh-Hant": [
    {
      heading: "",
      level: 0,
      paragraphs: [{ sentences: [sentence("為做好“四好農村路”工作，制定本計劃。")] }],
    },
    {
      heading: "一、工作基礎",
      level: 1,
      paragraphs: [
        {
          sentences: [sentence("全年新修村道3條。", 1), sentence("硬化路面12.5公里。", 1, 2)],
        },
      ],
    },
    {
      heading: "（一）存在問題",
      level: 2,
      paragraphs: [{ sentences: [sentence("個別路段管護不到位。", 2), sentence("新修的村道要管好。", 1)] }],
    },
    {
      heading: "1.目標",
      level: 3,
      paragraphs: [{ sentences: [sentence("全年養護〔待填：指標、單位〕，由〔待填：責任單位〕負責。")] }],
    },
    {
      heading: "（1）措施",
      level: 4,
      paragraphs: [{ sentences: [{ text: "各村三月底前報名單。", citations: [], own: true }] }],
    },
  ],
  "zh-Hans": [
    {
      heading: "一、工作基础",
      level: 1,
      paragraphs: [{ sentences: [sentence("全年新修村道3条，见〔2021〕8号文。", 1)] }],
    },
  ],
};

/** A plan section with every kind of part: four levels, shared and repeated sources, slots, a point of one's own. */
export function sampleDraft(language: Language = "zh-Hant", sections?: readonly DraftSection[]): Draft {
  return {
    topic: "道路",
    kind: "plan-section",
    year: 2022,
    language,
    title: language === "zh-Hans" ? "某镇2022年道路养护计划" : "某鎮2022年道路養護計劃",
    sections: sections ?? SECTIONS[language === "zh-Hans" ? language : "zh-Hant"],
    slots: ["指標、單位", "責任單位"],
    citations: [citation(1, "新修村道3條"), citation(2, "硬化路面12.5公里，管護<不>到位")],
    engine: "quote",
  };
}

/** What the paragraphs of a draft say, title and headings included. */
export function textsOf(draft: Draft): string[] {
  return [
    draft.title,
    ...draft.sections.flatMap((section) => [
      ...(section.heading === "" ? [] : [section.heading]),
      ...section.paragraphs.map((paragraph) => paragraph.sentences.map((one) => one.text).join("")),
    ]),
  ];
}
