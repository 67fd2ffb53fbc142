import type { Answer, AnswerFigure, Citation, Language } from "../../../domain/answer.ts";
import { fold } from "../../../language/fold.ts";
import { ANSWERS } from "../messages/answers.ts";
import { type FormattedText, join, plain, styled, toLabel } from "./formatted-text.ts";
import { say } from "./say.ts";
import { splitQuotes } from "./split-quotes.ts";

/**
 * An answer as one message: figure first, each quote in an expandable block quote with its source below. Where nothing
 * was found, a heading says so, and what follows is only the closest that the documents say.
 */
export function renderAnswer(answer: Answer): FormattedText {
  const citations = shownCitations(answer);
  const heading = answer.status === "not_found" && answer.smallTalk !== true ? [renderNotFound(answer)] : [];
  const pieces = splitQuotes(answer.text, citations);
  const blocks = pieces.map((piece) =>
    typeof piece === "string" ? boldFigures(piece, answer.figures) : renderQuote(piece, answer.language),
  );
  const rest = citations.filter((one) => !pieces.includes(one));
  const missing = (answer.missing ?? []).filter((item) => !answer.text.includes(item));
  return join(
    [
      ...heading,
      ...renderFigure(answer),
      ...blocks,
      ...rest.map((one) => renderQuote(one, answer.language)),
      ...(missing.length === 0 ? [] : [say(answer.language, ANSWERS.missing, { list: missing.join("、") })]),
    ],
    "\n\n",
  );
}

/** The citations of an answer, or the closest places where it has none: each gets a quote and a button. */
export function shownCitations(answer: Answer): readonly Citation[] {
  return answer.citations.length > 0 ? answer.citations : (answer.closest ?? []);
}

/** The sources of citations, a line each: number, title, headings and paragraph. */
export function renderSources(citations: readonly Citation[], language: Language): FormattedText[] {
  return citations.map((citation) => plain(renderSourceLine(citation, language)));
}

function renderSourceLine(citation: Citation, language: Language): string {
  const path = [citation.title, ...citation.section].map((name) => toLabel(name)).join(" › ");
  const paragraph = say(language, ANSWERS.paragraph, { number: citation.paragraph });
  return `[${citation.number}] ${path} · ${paragraph}`;
}

function renderNotFound(answer: Answer): FormattedText {
  return styled(say(answer.language, ANSWERS.notFound), "bold");
}

/** The first figure on a line of its own, where the text does not show it. */
function renderFigure(answer: Answer): FormattedText[] {
  const figure = answer.figures[0];
  if (figure === undefined || fold(answer.text).includes(fold(figure.text))) return [];
  const period = figure.period === undefined ? "" : `（${figure.period}）`;
  return [join([styled(figure.text, "bold"), ` ${figure.indicator}${period} [${figure.citation}]`])];
}

/** Folding keeps the length, so a figure that the answer shows in the other script is found in the same place. */
function boldFigures(text: string, figures: readonly AnswerFigure[]): FormattedText {
  const folded = fold(text);
  const parts: FormattedText[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = folded.indexOf(fold(figure.text), from);
    if (at < 0) continue;
    const end = at + figure.text.length;
    parts.push(plain(text.slice(from, at)), styled(text.slice(at, end), "bold"));
    from = end;
  }
  return join([...parts, plain(text.slice(from))]);
}

function renderQuote(citation: Citation, language: Language): FormattedText {
  const source = say(language, ANSWERS.sources) + renderSourceLine(citation, language);
  return join([styled(citation.quote, "expandable_blockquote"), source], "\n");
}
