import { unprovedNumbers } from "../../src/assistant/drafting/prove-numbers.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Draft } from "../../src/domain/draft.ts";
import { fold } from "../../src/language/fold.ts";
import { scriptOf } from "../../src/language/script.ts";

/** Characters in use in both scripts, whatever a conversion table says. */
const SHARED = "准群台里床占峰岩吃面了后只系余云谷松";
const LEFTOVERS = /关键词|附件 ?下载|责任编辑|undefined|null|\{|\}|x{3,}|×{2,}|\ufffd|nan\b/iu;
const BROKEN =
  /[，、；：。！？][，、；：。！？]|^[，、；：。]|[，、：]$|（）|「」|“”|《》| {2}|[\u3400-\u9fff][,;]|[,;][\u3400-\u9fff]/u;
const PAIRS = ["「」", "“”", "（）", "《》", "〔〕"];

/** What is wrong with a draft, in words; nothing for a sound one. */
export function lintDraft(draft: Draft, document: (id: string) => Document | undefined): string[] {
  const sentences = draft.sections.flatMap((section) => section.paragraphs.flatMap((one) => one.sentences));
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { text, citations, own, computed } of sentences) {
    const quotes = citations.flatMap(
      (number) => draft.citations.find((one) => one.number === number)?.quote ?? [],
    );
    if (quotes.length < citations.length) problems.push(`cites what is not listed: ${text}`);
    if (seen.has(text)) problems.push(`says twice: ${text}`);
    seen.add(text);
    if (BROKEN.test(text)) problems.push(`has a broken joint: ${text}`);
    if (!/[。；！？]$/u.test(text)) problems.push(`does not end: ${text}`);
    if (PAIRS.some(([open = "", close = ""]) => text.split(open).length !== text.split(close).length))
      problems.push(`leaves quotes or brackets open: ${text}`);
    if (LEFTOVERS.test(fold(text))) problems.push(`carries a leftover over: ${text}`);
    if (own === true) continue;
    if (citations.length === 0 && !text.includes("〔待填：")) problems.push(`cites nothing: ${text}`);
    const unproved = unprovedNumbers(text, quotes, computed);
    if (unproved.length > 0) problems.push(`does not prove ${unproved.join(" ")}: ${text}`);
  }
  return [
    ...problems,
    ...clausesTwice(draft),
    ...headingProblems(draft),
    ...scriptProblems(draft),
    ...citationProblems(draft, document),
  ];
}

function clausesTwice(draft: Draft): string[] {
  const clauses = draft.sections
    .flatMap((section) => section.paragraphs.flatMap((one) => one.sentences))
    .flatMap(({ text }) => text.split(/[，。；：]/u))
    .filter((clause) => clause.length >= 8);
  return clauses
    .filter((clause, at) => clauses.indexOf(clause) !== at)
    .map((one) => `has a clause twice: ${one}`);
}

function headingProblems({ title, sections }: Draft): string[] {
  const bare = sections.filter(({ paragraphs }) =>
    paragraphs.every(({ sentences }) => sentences.length === 0),
  );
  const empty = sections.filter(
    ({ heading, level }) => level > 0 && heading.replace(/^[^\p{L}]*/u, "") === "",
  );
  return [
    ...bare.map(({ heading }) => `has a heading without text: ${heading}`),
    ...empty.map(() => "has an empty heading"),
    ...(title.trim() === "" || BROKEN.test(title) ? [`has a broken title: ${title}`] : []),
  ];
}

function scriptProblems({ language, title, sections }: Draft): string[] {
  const text = [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flatMap(({ sentences }) =>
        sentences.filter(({ own }) => own !== true).map((one) => one.text),
      ),
    ]),
  ].join("");
  const scripts = new Map<string, string>();
  for (const character of text) {
    const script = SHARED.includes(character) ? undefined : scriptOf(character);
    if (script !== undefined) scripts.set(script, (scripts.get(script) ?? "") + character);
  }
  const wanted = language === "en" ? undefined : language;
  const mixed =
    scripts.size > 1 || (wanted !== undefined && [...scripts.keys()].some((one) => one !== wanted));
  return mixed
    ? [
        `mixes scripts: ${JSON.stringify([...scripts].map(([script, all]) => [script, [...new Set(all)].slice(0, 12).join("")]))}`,
      ]
    : [];
}

function citationProblems({ citations }: Draft, document: (id: string) => Document | undefined): string[] {
  return citations
    .filter(({ documentId, span, quote }) => document(documentId)?.text.slice(span.start, span.end) !== quote)
    .map(({ number }) => `quotes [${number}] not byte for byte`);
}
