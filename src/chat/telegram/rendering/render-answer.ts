import type { Answer, Citation, Language } from "../../../domain/answer.ts";
import { ANSWERS } from "../messages/answers.ts";
import { type FormattedText, join, plain, styled, toLabel } from "./formatted-text.ts";
import { say } from "./say.ts";

/** An answer as one message: figure first, then the text, the quotes in expandable block quotes, and the sources. */
export function renderAnswer(answer: Answer): FormattedText {
  const quoted = new Set<number>();
  const lines = answer.text.split("\n").map((line) => renderLine(line, answer.citations, quoted));
  const rest = answer.citations.filter((citation) => !quoted.has(citation.number)).map(renderQuote);
  const body = join([...renderFigure(answer), join(lines, "\n")], "\n");
  const missing = (answer.missing ?? []).filter((item) => !answer.text.includes(item));
  const lacks =
    missing.length === 0 ? [] : [plain(say(answer.language, ANSWERS.missing, { list: missing.join("、") }))];
  return join([body, ...rest, ...lacks, ...renderSources(answer.citations, answer.language)], "\n\n");
}

function renderFigure(answer: Answer): FormattedText[] {
  const figure = answer.figures[0];
  if (figure === undefined) return [];
  const period = figure.period === undefined ? "" : `（${figure.period}）`;
  return [join([styled(figure.text, "bold"), ` ${figure.indicator}${period} [${figure.citation}]`])];
}

/** A line that is nothing but a quote and its mark becomes the block quote itself, so that no quote stands twice. */
function renderLine(line: string, citations: readonly Citation[], quoted: Set<number>): FormattedText {
  const bare = line
    .replace(/\[\d+\]/gu, "")
    .trim()
    .replace(/^[「『“"]|[」』”"]$/gu, "")
    .trim();
  const citation = citations.find(
    (candidate) => !quoted.has(candidate.number) && candidate.quote.trim() === bare,
  );
  if (citation === undefined) return plain(line);
  quoted.add(citation.number);
  return renderQuote(citation);
}

function renderQuote(citation: Citation): FormattedText {
  return styled(`${citation.quote} [${citation.number}]`, "expandable_blockquote");
}

/** The line of sources: number, title, innermost headings and paragraph of each citation; none without citations. */
export function renderSources(citations: readonly Citation[], language: Language): FormattedText[] {
  if (citations.length === 0) return [];
  const places = citations.map((citation) => `[${citation.number}] ${renderPlace(citation, language)}`);
  return [plain(say(language, ANSWERS.sources) + places.join("; "))];
}

/** Where a citation stands: title › headings · paragraph. */
export function renderPlace(citation: Citation, language: Language): string {
  const path = [citation.title, ...citation.section].map((name) => toLabel(name)).join(" › ");
  return `${path} · ${say(language, ANSWERS.paragraph, { number: citation.paragraph })}`;
}
