import { basename, extname } from "node:path";
import type { DocumentKind, Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { readIssued } from "./read-issued.ts";
import { readPlace } from "./read-place.ts";
import { readYear } from "./read-year.ts";

/** What a document states of itself. */
export interface Description {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly place?: string;
  readonly year?: number;
  readonly issued?: string;
}

const LONGEST_TITLE = 60;
const LONGEST_SECOND_LINE = 30;
const TOP_LINES = 8;
const END_LINES = 6;

/** Lines above the title that are none: addresses, notes in 【】, attachment and document numbers. */
const NOT_A_TITLE = /^(?:https?:|【|附件\s*\d*[:：]?$|-{3,}$)|[〔[]\d{4}[〕\]]\s*第?\d+号?$/;
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/总结|报告|汇报|会报|回顾|情况|成效/, "report"],
  [/计划|规划|方案|打算|安排|要点|思路/, "plan"],
  [/办法|条例|通知|意见|规定|细则|制度|规则|法$/, "policy"],
  [/工作/, "report"],
];
/** 2022年工作与2023年思路 reports the first year and plans the next. */
const TWO_YEARS = /((?:19|20)\d\d)年.*((?!\1)(?:19|20)\d\d)年/;
const GENRE =
  /(?:报告|总结|计划|规划|方案|汇报|意见|通知|办法|条例|规定|细则|要点|安排|情况|思路)(?:\([^)]*\))?$/;

/** Reads title, kind, place, year and date of issue where front matter, title, file name or sign-off state them. */
export function describeDocument(source: {
  readonly path: string;
  readonly text: string;
  /** Where the running text begins: after the front matter. */
  readonly start: number;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  readonly sections: readonly Section[];
}): Description {
  const { metadata = {}, sections } = source;
  const name = basename(source.path, extname(source.path));
  const lines = linesOf(source.text.slice(source.start));
  const top = lines.slice(0, TOP_LINES);
  const end = lines.slice(-END_LINES);
  const table = /\.(?:xlsx|csv)$/i.test(source.path);
  const title = stated(metadata.title) ?? (table ? name : titleOf(top, sections)) ?? name;
  const kind = kindOf(source.path, metadata.kind, [title, name, ...top.slice(0, 3)]);
  const policy = kind === "policy";
  const issued =
    stated(metadata.issued) ?? stated(metadata.effective) ?? (table ? undefined : readIssued(top, end));
  const place =
    stated(metadata.place) ?? (policy ? undefined : readPlace(title, name, top, end.toReversed()));
  const year = policy ? undefined : readYear({ kind, title, name, sections, issued });
  return {
    title,
    kind,
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function stated(value: string | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/^#+\s+/, ""))
    .filter((line) => line !== "" && !NOT_A_TITLE.test(line));
}

/** The first line, with the second where the first is cut off before the kind of document: 2021年… / 政府工作报告. */
function titleOf(top: readonly string[], sections: readonly Section[]): string | undefined {
  const [first = "", second = ""] = top;
  if (first === "" || first.length > LONGEST_TITLE || /[。！!：:；;，,]$/.test(first)) return undefined;
  if (sections[0] !== undefined && sections[0].parent === undefined && isNumbered(first, sections[0]))
    return undefined;
  const continues = !GENRE.test(fold(first)) && GENRE.test(fold(second));
  if (!continues || second.length > LONGEST_SECOND_LINE || /^[-—(（]/.test(second)) return first;
  return /[a-z]$/i.test(first) ? `${first} ${second}` : first + second;
}

function isNumbered(line: string, section: Section): boolean {
  return (
    section.heading.startsWith(line) &&
    /^[一二三四五六七八九十\d第(（]/.test(line) &&
    /[、.章节）)]/.test(line)
  );
}

function kindOf(path: string, given: string | undefined, sources: readonly string[]): DocumentKind {
  if (given === "policy" || path.startsWith("policies/")) return "policy";
  if (given === "report" || given === "plan" || given === "table") return given;
  if (/\.(?:xlsx|csv)$/i.test(path)) return "table";
  for (const source of sources) {
    const folded = fold(source);
    const kind =
      source.length > LONGEST_TITLE ? undefined : KINDS.find(([pattern]) => pattern.test(folded))?.[1];
    if (kind === "plan" && TWO_YEARS.test(folded)) return "report";
    if (kind !== undefined) return kind;
  }
  return "other";
}
