import { extname } from "node:path";
import type { DocumentKind, Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { findTitle, tellingLines } from "./find-title.ts";
import type { KnownPlaces } from "./known-places.ts";
import { placeIn } from "./place-in.ts";
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

/** What it is read from. */
export interface DescriptionSources {
  readonly path: string;
  readonly text: string;
  /** Where the running text begins: after the front matter. */
  readonly start: number;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  readonly sections: readonly Section[];
  readonly places?: KnownPlaces | undefined;
}

const LONGEST_TITLE = 60;
const LONGEST_BARE_TITLE = 14;
const TOP_LINES = 8;
const END_LINES = 6;

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/总结|报告|汇报|会报|回顾|情况|成效|公报|绩效/, "report"],
  [/计划|计画|规划|方案|打算|安排|要点|思路|纲要/, "plan"],
  [/办法|条例|通知|意见|规定|细则|制度|规则|法$/, "policy"],
  [/工作/, "report"],
];
/** 2022年工作与2023年思路 reports the first year and plans the next. */
const TWO_YEARS = /((?:19|20)\d\d)年.*((?!\1)(?:19|20)\d\d)年/;

/**
 * Reads title, kind, place, year and date of issue where front matter, title, file name, sign-off or text state them. A
 * bare title (政府工作報告) gets the place before it, so that those of two places can be told apart.
 */
export function describeDocument(sources: DescriptionSources): Description {
  const { path, text, metadata = {}, sections, places } = sources;
  const stem = path.slice(0, path.length - extname(path).length);
  const name = stem.slice(stem.lastIndexOf("/") + 1);
  const lines = tellingLines(text.slice(sources.start));
  const top = lines.slice(0, TOP_LINES);
  const end = lines.slice(-END_LINES);
  const table = isTable(path);
  const title = stated(metadata.title) ?? (table ? name : findTitle(top, sections)) ?? name;
  const kind = kindOf(path, metadata.kind, [title, name, ...top.slice(0, 3)]);
  const policy = kind === "policy";
  const issued =
    stated(metadata.issued) ?? stated(metadata.effective) ?? (table ? undefined : readIssued(top, end));
  const signature = end.toReversed();
  const place =
    stated(metadata.place) ??
    (policy ? undefined : readPlace({ title, path: stem, top, signature, text, known: places }));
  const year = policy ? undefined : readYear({ kind, title, name, sections, issued, text });
  return {
    title: place !== undefined && isBare(title, places) ? `${place}${title}` : title,
    kind,
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function stated(value: string | undefined): string | undefined {
  return value?.trim() ? value.trim() : undefined;
}

function isTable(path: string): boolean {
  return /\.(?:xlsx|csv)$/i.test(path);
}

/** True for a title that names no place: 政府工作報告, 2024年工作總結. */
function isBare(title: string, places: KnownPlaces | undefined): boolean {
  return (
    title.length <= LONGEST_BARE_TITLE &&
    /^(?:(?:19|20)\d\d年度?)?(?:人民政府|政府)?工作(?:报告|总结|计划|要点|情况)/.test(fold(title)) &&
    placeIn(title, places) === undefined
  );
}

function kindOf(path: string, given: string | undefined, sources: readonly string[]): DocumentKind {
  if (given === "policy" || path.startsWith("policies/")) return "policy";
  if (given === "report" || given === "plan" || given === "table") return given;
  if (isTable(path)) return "table";
  for (const source of sources) {
    const folded = fold(source);
    const kind =
      source.length > LONGEST_TITLE ? undefined : KINDS.find(([pattern]) => pattern.test(folded))?.[1];
    if (kind === "plan" && TWO_YEARS.test(folded)) return "report";
    if (kind !== undefined) return kind;
  }
  return "other";
}
