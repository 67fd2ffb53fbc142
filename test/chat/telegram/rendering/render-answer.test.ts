import { expect, it } from "vitest";
import type { FormattedText } from "../../../../src/chat/telegram/rendering/formatted-text.ts";
import { renderAnswer } from "../../../../src/chat/telegram/rendering/render-answer.ts";
import type { Answer, Citation } from "../../../../src/domain/answer.ts";

const covered = ({ text, entities }: FormattedText) =>
  entities.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`);
const cite = (number: number, quote: string): Citation => ({
  number,
  documentId: "a",
  title: "某鎮報告",
  section: ["一、農業"],
  paragraph: 4,
  span: { start: 0, end: quote.length },
  quote,
});
const QUOTE = "全年新建公廁三座,改廁120戶。";
const ANSWER: Answer = {
  question: "改厕多少户",
  language: "zh-Hans",
  status: "answered",
  text: `改厕：120户[1]\n「${QUOTE}」[1]`,
  figures: [{ value: 120, unit: "戶", text: "120戶", indicator: "改廁", citation: 1 }],
  citations: [cite(1, QUOTE)],
  engine: "quote",
};

it("puts the figure first, in bold in whichever script it is shown, then the quote and its source", () => {
  const message = renderAnswer(ANSWER);
  expect(covered(message)).toEqual(["bold: 120户", `expandable_blockquote: ${QUOTE}`]);
  expect(message.text).toBe(`改厕：120户[1]\n\n${QUOTE}\n出处：[1] 某鎮報告 › 一、農業 · 第4段`);
});

it("puts the figure on a line of its own where the text does not show it", () => {
  const message = renderAnswer({ ...ANSWER, text: "見原文。[1]" });
  expect(covered(message)[0]).toBe("bold: 120戶");
  expect(message.text.startsWith("120戶 改廁 [1]\n\n見原文。[1]")).toBe(true);
});

it("shows a quote of several lines, and one that the text does not repeat, once each", () => {
  const two = "第一行。\n第二行。";
  const message = renderAnswer({
    ...ANSWER,
    figures: [],
    text: `「${two}」[1]`,
    citations: [cite(1, two), cite(2, QUOTE)],
  });
  expect(covered(message)).toEqual([`expandable_blockquote: ${two}`, `expandable_blockquote: ${QUOTE}`]);
});

it("says in a heading that nothing was found, and sets the closest places apart", () => {
  const message = renderAnswer({
    ...ANSWER,
    language: "en",
    status: "not_found",
    text: `The documents do not say: x.\nThe closest they come:\n· ${QUOTE}`,
    figures: [],
    citations: [],
    closest: [cite(1, QUOTE)],
    missing: ["x"],
  });
  expect(covered(message)).toEqual([
    "bold: 🔍 Not found in the documents",
    `expandable_blockquote: ${QUOTE}`,
  ]);
  expect(message.text).toContain("Sources: [1] 某鎮報告");
});
