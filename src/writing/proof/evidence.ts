import type { Citation } from "../../domain/answer.ts";
import type { Span } from "../../domain/span.ts";
import { fold } from "../../language/fold.ts";
import { clausesIn, sentencesIn } from "../../language/sentences.ts";
import { withoutWraps } from "../../language/wraps.ts";
import { unitAt } from "../../quantities/units.ts";
import type { Referent } from "./pairing.ts";
import { PLAN_HEADING, REVIEW_HEADING } from "./proof-words.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { rewriteEnglish } from "./rewrite-english.ts";
import type { Spelling } from "./spelling.ts";
import { searchable } from "./terms.ts";

/** A sentence or a clause of a quote, folded and as `searchable` writes it. */
export interface Piece {
  readonly folded: string;
  readonly text: string;
}

/** A cited quote, read once for all sentences that cite it. */
export interface Evidence {
  readonly citation: Citation;
  /** The quote, folded, its English rewritten. */
  readonly folded: string;
  /** The quote, and the quote with its headings and title, as `searchable` writes them. */
  readonly text: string;
  readonly wide: string;
  readonly sentences: readonly Piece[];
  readonly clauses: readonly Piece[];
  readonly claims: readonly Claim[];
  /** True where the headings say that the section is about what is to be done. */
  readonly planned: boolean;
  /** True where they say that it is about what was done. */
  readonly reviewed: boolean;
  /** Years that the headings, the document or its title give to a quote without a year of its own. */
  readonly years: readonly number[];
  /** Filled as sentences ask: figures prepared for comparison, the pinyin of the text, the places that it names. */
  readonly referents: Map<Claim, Referent>;
  spelling?: Spelling;
  places?: readonly string[];
}

/** Reads the quote of a citation, its headings and its title. */
export function readEvidence(citation: Citation): Evidence {
  const quote = rewriteEnglish(withoutWraps(citation.quote));
  const folded = fold(quote);
  const sentences = sentencesIn(quote);
  const planned = citation.turned?.planned ?? isPlanned(citation);
  return {
    citation,
    folded,
    text: searchable(quote),
    wide: searchable([...citation.section, citation.title, citation.place ?? "", quote].join("\n")),
    sentences: sentences.map((span) => pieceOf(folded, span)),
    clauses: clausesIn(folded, { start: 0, end: folded.length }).map((span) => pieceOf(folded, span)),
    claims: readClaims(quote, sentences),
    planned,
    reviewed: isReview(citation, planned),
    years: yearsOf(citation, planned),
    referents: new Map(),
  };
}

function pieceOf(folded: string, { start, end }: Span): Piece {
  const piece = folded.slice(start, end);
  return { folded: piece, text: searchable(piece) };
}

function isPlanned({ section, title }: Citation): boolean {
  const headings = section.map(fold);
  if (headings.some((heading) => /回顾|成就/.test(heading) && !PLAN_HEADING.test(heading))) return false;
  for (const heading of headings.reverse()) {
    if (REVIEW_HEADING.test(heading)) return false;
    if (PLAN_HEADING.test(heading)) return true;
  }
  const name = fold(title);
  return (
    /计划|方案|规划|要点|plan/.test(name) &&
    !/总结|汇报|报告|(?:完成|落实|执行|进展|实施)情况|report/.test(name)
  );
}

function isReview({ section, title }: Citation, planned: boolean): boolean {
  if (planned) return false;
  const name = fold(title);
  return section.some((one) => REVIEW_HEADING.test(fold(one))) || (/总结/.test(name) && !/计划/.test(name));
}

function yearsOf({ section, title, year, turned }: Citation, planned: boolean): number[] {
  if (turned !== undefined && /^\d{4}$/.test(turned.period)) return [Number(turned.period)];
  for (const heading of [...section].reverse()) {
    const years = yearsIn(fold(heading));
    if (years.length > 0) return years;
  }
  const reviewed = planned && !/计划|方案|规划|要点|plan/.test(fold(title));
  const years = yearsIn(fold(title));
  if (years.length > 1) return [planned ? Math.max(...years) : Math.min(...years)];
  const stated = year ?? years[0];
  return stated === undefined ? [] : [reviewed ? stated + 1 : stated];
}

const YEAR = /(?<![\d.]|\d,)((?:19|20)\d{2})(?![\d万亿%]|[.,]\d)(?=年|[至到]|[^\d\u3400-\u9fff]|$)/g;
const CHINESE_YEAR = /([一二][〇零九][〇零一二三四五六七八九]{2})年/g;

/** Years that a folded text names; 1960人 and 2000 people name none. */
export function yearsIn(folded: string): number[] {
  const arabic = [...folded.matchAll(YEAR)].filter(
    ({ index }) => folded[index + 4] !== " " || unitAt(folded, index + 5) === undefined,
  );
  const chinese = [...folded.matchAll(CHINESE_YEAR)].map(([, word = ""]) =>
    Number([...word].map((one) => "零一二三四五六七八九".indexOf(one === "〇" ? "零" : one)).join("")),
  );
  return [...arabic.map(([, year]) => Number(year)), ...chinese];
}

const LEAD =
  /^(?:(?:the|this|report|document|text|source|plan|states?|says?|notes?|mentions?|reads?|shows?|according|to|that|it|as|follows|answer|in)+|(?:根据|依据|据|按照|报告|资料|文件|原文|材料|证据|来源|提供的?|所给的?|情况|如下|以下|为|是|写道|写|提到|指出|显示|记载|称|中|该镇|该县|该乡|该市|该区|该街道|答|其中|同时|此外|另外|另|还有?|并且?|而且|具体(?:来说|来看|而言)?|首先|其次|再次|最后|[一二三四五六七八九]是)+)(?=[\u3400-\u9fff\d])/;
/** The number of an item, where a clause begins or after the English words that lead to it. */
const ENUMERATOR =
  /(^|[a-z:])\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]、?|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、)](?!\d)|[一二三四五六七八九]是)/;

/**
 * True where a clause stands in a quote word for word and whole, but for punctuation and a lead: the bare words of a
 * plan do not say that it is done.
 */
export function quotes(clause: string, { clauses }: Evidence): boolean {
  const bare = (text: string) => text.replace(ENUMERATOR, "$1").replace(/[\s\p{P}]/gu, "");
  const said = bare(clause);
  if (`${said}一`.replace(LEAD, "") === "一") return true;
  if (!/[\u3400-\u9fff]/.test(said)) return false;
  const led = said.replace(LEAD, "");
  return clauses.some(({ folded }) => {
    const given = bare(folded);
    return given === said || given === led;
  });
}
