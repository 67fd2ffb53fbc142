import type { Citation } from "../../domain/answer.ts";
import { fold } from "../../language/fold.ts";
import { clausesIn, sentencesIn } from "../../language/sentences.ts";
import { unitAt } from "../../quantities/units.ts";
import { PLAN_HEADING, REVIEW_HEADING } from "./proof-words.ts";
import { type Claim, readClaims } from "./read-claims.ts";
import { rewriteEnglish } from "./rewrite-english.ts";
import { searchable } from "./terms.ts";

/** A cited quote, read once for all sentences that cite it. */
export interface Evidence {
  readonly citation: Citation;
  /** The quote, folded, its English rewritten. */
  readonly folded: string;
  /** The quote, and the quote with its headings and title, as `searchable` writes them. */
  readonly text: string;
  readonly wide: string;
  readonly sentences: readonly string[];
  readonly claims: readonly Claim[];
  /** True where the headings say that the section is about what is to be done. */
  readonly planned: boolean;
  /** Years that the headings or the title give to a quote without a year of its own. */
  readonly years: readonly number[];
}

/** Reads the quote of a citation, its headings and its title. */
export function readEvidence(citation: Citation): Evidence {
  const quote = rewriteEnglish(citation.quote);
  const folded = fold(quote);
  const sentences = sentencesIn(quote);
  const planned = isPlanned(citation);
  return {
    citation,
    folded,
    text: searchable(quote),
    wide: searchable([...citation.section, citation.title, quote].join("\n")),
    sentences: sentences.map(({ start, end }) => folded.slice(start, end)),
    claims: readClaims(quote, sentences),
    planned,
    years: yearsOf(citation, planned),
  };
}

function isPlanned({ section, title }: Citation): boolean {
  for (const heading of [...section].reverse().map(fold)) {
    if (REVIEW_HEADING.test(heading)) return false;
    if (PLAN_HEADING.test(heading)) return true;
  }
  const name = fold(title);
  return /计划|方案|规划|要点|plan/.test(name) && !/总结|汇报|报告|report/.test(name);
}

function yearsOf({ section, title }: Citation, planned: boolean): number[] {
  for (const heading of [...section].reverse()) {
    const years = yearsIn(fold(heading));
    if (years.length > 0) return years;
  }
  const years = yearsIn(fold(title));
  if (years.length === 0) return [];
  if (years.length > 1) return [planned ? Math.max(...years) : Math.min(...years)];
  const reviewed = planned && !/计划|方案|规划|要点|plan/.test(fold(title));
  return years.map((year) => (reviewed ? year + 1 : year));
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

/** True where a clause stands in a quote word for word and whole, but for punctuation: bare words of a plan do not say that it is done. */
export function quotes(clause: string, { folded }: Evidence): boolean {
  const bare = (text: string) => text.replace(/[\s\p{P}]/gu, "");
  const said = bare(clause);
  return (
    /[\u3400-\u9fff]/.test(said) &&
    clausesIn(folded, { start: 0, end: folded.length }).some(
      ({ start, end }) => bare(folded.slice(start, end)) === said,
    )
  );
}
