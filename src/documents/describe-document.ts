import { basename, extname } from "node:path";
import type { DocumentKind, Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";

/** What a document states of itself. */
export interface Description {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly place?: string;
  readonly year?: number;
  readonly issued?: string;
}

const PLACE = /([\u3400-\u9fff]{2,9}?(?:自治区|自治州|自治县|特别行政区|街道|省|市|县|区|州|盟|旗|镇|乡))/;
const NATIONAL = /国务院|中华人民共和国/;

/** Reads title, kind, place, year and date of issue where front matter, title, file name or sign-off state them. */
export function describeDocument(source: {
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  readonly sections: readonly Section[];
}): Description {
  const name = basename(source.path, extname(source.path));
  const lines = source.text
    .slice(source.start)
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^#+\s*/, ""));
  const first = lines.filter((line) => line !== "" && !/^https?:|^【/.test(line)).slice(0, 4);
  const title =
    source.metadata?.title ?? first.find((line) => line.length <= 60 && !/。$/.test(line)) ?? name;
  const head = fold([title, ...first, name].join("\n"));
  const kind = kindOf(source.path, source.metadata?.kind, head);
  const place = placeOf([title, name, ...first]);
  const issued = source.metadata?.effective ?? issuedOf(fold(source.text));
  const year = kind === "policy" ? undefined : yearOf(fold(title), fold(name), head, source.sections, issued);
  return {
    title,
    kind,
    ...(place === undefined || kind === "policy" ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function kindOf(path: string, stated: string | undefined, head: string): DocumentKind {
  if (stated === "policy" || path.startsWith("policies/")) return "policy";
  if (/\.(xlsx|csv)$/i.test(path)) return "table";
  if (/总结|报告|摘记|汇报|完成情况/.test(head)) return "report";
  return /计划|规划|方案|打算/.test(head) ? "plan" : "report";
}

function placeOf(sources: readonly string[]): string | undefined {
  for (const source of sources) {
    const folded = fold(source);
    const clean = folded.replace(/^(?:\d{4}年?|关于|中共|[_\s-])+/, "");
    const match = PLACE.exec(clean);
    if (match?.[1] !== undefined && !/政府|全[镇市县省国]/.test(match[1])) {
      const at = folded.indexOf(match[1]);
      const end = at + match[1].length;
      const inner = PLACE.exec(folded.slice(end));
      if (inner?.index === 0 && inner[1] !== undefined) return source.slice(end, end + inner[1].length);
      return source.slice(at, end);
    }
    if (NATIONAL.test(folded)) return "全国";
  }
  return undefined;
}

function issuedOf(folded: string): string | undefined {
  const dates = [
    ...`${folded.slice(0, 300)}\n${folded.slice(-120)}`.matchAll(/(20\d\d|19\d\d)年(\d{1,2})月(\d{1,2})日/g),
  ];
  const last = dates.at(-1);
  return last === undefined
    ? undefined
    : `${last[1]}-${last[2]?.padStart(2, "0")}-${last[3]?.padStart(2, "0")}`;
}

/** The year reviewed: of a 总结 or 回顾 heading, else of the title; a government report reviews the year before it. */
function yearOf(
  title: string,
  name: string,
  head: string,
  sections: readonly Section[],
  issued: string | undefined,
): number | undefined {
  for (const section of sections) {
    const review = /(20\d\d|19\d\d)年[^。]{0,12}(?:总结|回顾|成绩|完成)/.exec(fold(section.heading));
    if (review !== null) return Number(review[1]);
  }
  const summary = /(20\d\d|19\d\d)年[^\n]{0,14}(?:总结|完成情况|摘记)/.exec(title);
  if (summary !== null) return Number(summary[1]);
  const stated = /(20\d\d|19\d\d)/.exec(`${title}\n${name}\n${head}`)?.[1] ?? issued?.slice(0, 4);
  if (stated === undefined) return undefined;
  return Number(stated) - (/政府工作报告/.test(head) ? 1 : 0);
}
