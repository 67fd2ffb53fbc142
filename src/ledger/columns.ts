import type { Language } from "../domain/answer.ts";
import type { Message } from "../domain/errors.ts";
import { CHANGE_NAMES, STATUS_NAMES } from "./ledger-phrases.ts";
import type { LedgerRow } from "./ledger-row.ts";

/** One column of the ledger as a file: its heading and what stands in it. */
export interface Column {
  readonly heading: Message;
  readonly width: number;
  value(row: LedgerRow, language: Language): string | number | undefined;
}

const column = (
  headings: readonly [hant: string, hans: string, en: string],
  width: number,
  value: Column["value"],
): Column => ({
  heading: { "zh-Hant": headings[0], "zh-Hans": headings[1], en: headings[2] },
  width,
  value,
});

/** The columns of the ledger, in order. Values are numbers where a spreadsheet should reckon with them. */
export const COLUMNS: readonly Column[] = [
  column(["指標", "指标", "Indicator"], 32, ({ figure }) => figure.indicator),
  column(["數值", "数值", "Value"], 12, ({ figure }) => figure.value),
  column(["單位", "单位", "Unit"], 10, ({ figure }) => figure.unit),
  column(["原文", "原文", "As written"], 16, ({ text }) => text),
  column(["下限", "下限", "Low"], 10, ({ figure }) => figure.low),
  column(["上限", "上限", "High"], 10, ({ figure }) => figure.high),
  column(["約數", "约数", "Approximate"], 8, ({ figure }) => (figure.approximate === true ? "✓" : undefined)),
  column(["基本單位數值", "基本单位数值", "Base value"], 16, ({ figure }) => figure.baseValue),
  column(["基本單位", "基本单位", "Base unit"], 10, ({ figure }) => figure.baseUnit),
  column(["時期", "时期", "Period"], 12, ({ figure }) => figure.period),
  column(["地方", "地方", "Place"], 14, ({ figure }) => figure.place),
  column(
    ["變化", "变化", "Change"],
    12,
    ({ figure }, language) => figure.change && CHANGE_NAMES[figure.change][language],
  ),
  column(["狀態", "状态", "Status"], 8, ({ figure }, language) => STATUS_NAMES[figure.status][language]),
  column(["文件", "文件", "Document"], 32, ({ citation }) => citation.documentId),
  column(["章節", "章节", "Section"], 32, ({ citation }) => citation.section.join(" › ")),
  column(["段落", "段落", "Paragraph"], 8, ({ citation }) => citation.paragraph),
  column(["原句", "原句", "Sentence"], 60, ({ citation }) => citation.quote),
];

/** The headings of the columns in a language. */
export function headings(language: Language): string[] {
  return COLUMNS.map((one) => one.heading[language]);
}

/**
 * A cell as a spreadsheet may safely hold it: a text that would start a formula (= + - @, a tab or a line break
 * first) gets an apostrophe before it, and line breaks inside become spaces (OWASP, CSV injection).
 */
export function safeCell(value: string | number | undefined): string | number {
  if (value === undefined) return "";
  if (typeof value === "number") return value;
  const line = value.replace(/[\r\n]+/g, " ");
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${line}` : line;
}
