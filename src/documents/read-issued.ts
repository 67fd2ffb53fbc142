import { fold } from "../language/fold.ts";
import { withChineseDates } from "./digit-years.ts";

const NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
const DATE = `((?:19|20)\\d\\d)年(?:\\s*${NUMBER}月(?:\\s*${NUMBER}日)?)?`;
const SIGNED = new RegExp(`^\\(?(?:.{0,20}[\\s:])?${DATE}\\)?$`);
const DELIVERED = new RegExp(`^[-—(（\\s]*(?:[^\\d。]{0,20}[:\\s])?${DATE}`);
/** 2024年1月21日在…会议上: where it was delivered. */
const IN_MEETING = /日在.{2,40}(?:会议|大会|全会)/;
const LONGEST_LINE = 60;

/**
 * Date of issue, ISO 8601, as precise as stated: of the signature or the delivery at the end (2021年3月5日, or with
 * 在…会议上), else of the line of delivery at the top, else of its publication (發布時間：2021-03-06).
 */
export function readIssued(top: readonly string[], end: readonly string[]): string | undefined {
  for (const line of end.toReversed()) {
    const date = toDate(SIGNED.exec(withChineseDates(line)));
    if (date !== undefined && date.length > 4) return date;
    if (!IN_MEETING.test(fold(line)) || line.length > LONGEST_LINE) continue;
    const delivered = toDate(DELIVERED.exec(withChineseDates(line)));
    if (delivered !== undefined) return delivered;
  }
  const [published, delivered] = [true, false].map((it) => top.filter((line) => isPublication(line) === it));
  for (const line of [...(delivered ?? []), ...(published ?? [])]) {
    if (line.length > LONGEST_LINE || line.endsWith("。")) continue;
    const date = toDate(DELIVERED.exec(withChineseDates(line)));
    if (date !== undefined && date.length > 4) return date;
  }
  return undefined;
}

function isPublication(line: string): boolean {
  return /^(?:发[布文]|日期|时间)/.test(fold(line));
}

function toDate(match: RegExpExecArray | null): string | undefined {
  if (match === null) return undefined;
  const parts = [match[2], match[3]].filter((part) => part !== undefined).map(toNumber);
  const limits = [12, 31];
  if (parts.some((part, i) => part < 1 || part > (limits[i] ?? 0))) return undefined;
  return [match[1], ...parts.map((part) => String(part).padStart(2, "0"))].join("-");
}

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (numeral: string | undefined) => "一二三四五六七八九".indexOf(numeral || "?") + 1;
  return (text.includes("十") ? (tens === "" ? 1 : digit(tens)) * 10 : 0) + digit(ones);
}
