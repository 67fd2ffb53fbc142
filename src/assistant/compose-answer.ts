import type { Answer, AnswerFigure, Citation } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Message } from "../domain/errors.ts";
import type { Span } from "../domain/span.ts";
import { toScript } from "../language/convert.ts";
import { withoutWraps } from "../language/wraps.ts";
import type { Chosen } from "./choose-figures.ts";
import { toCitation } from "./cite.ts";
import { figureLine } from "./figure-line.ts";
import type { FigureMatch } from "./find-figures.ts";
import { fill, PHRASES } from "./phrases.ts";
import type { Understood } from "./understand-question.ts";

/** An answer put together from figures and sentences: what is counted, its figure, the quotes. */
export function composeAnswer(
  question: string,
  asked: Understood,
  { figures, differ }: Chosen,
  sentences: readonly { readonly document: Document; readonly span: Span }[],
): Answer {
  const citations: Citation[] = [];
  const cite = (source: Parameters<typeof toCitation>[0]): number => {
    const citation = toCitation(source);
    const known = citations.find(
      (one) => one.documentId === citation.documentId && one.span.start === citation.span.start,
    );
    if (known !== undefined) return known.number;
    citations.push({ ...citation, number: citations.length + 1 });
    return citations.length;
  };
  const shown = figures.map((match) =>
    toAnswerFigure(match, cite({ document: match.document, span: match.figure.sentence })),
  );
  for (const sentence of sentences) cite(sentence);
  const lines = shown.flatMap((figure, i) => {
    const match = figures[i];
    return match === undefined ? [] : [figureLine(figure, match, asked.language)];
  });
  if (differ) lines.unshift(PHRASES.differ[asked.language]);
  for (const citation of citations) lines.push(`「${withoutWraps(citation.quote)}」[${citation.number}]`);
  return {
    question,
    language: asked.language,
    status: "answered",
    text: lines.join("\n"),
    figures: shown,
    citations,
    engine: "quote",
  };
}

/** A figure as an answer shows it. */
export function toAnswerFigure({ figure, document }: FigureMatch, citation: number): AnswerFigure {
  return {
    value: figure.value,
    unit: figure.unit,
    text: withoutWraps(document.text.slice(figure.span.start, figure.span.end)),
    ...(figure.low === undefined ? {} : { low: figure.low }),
    ...(figure.high === undefined ? {} : { high: figure.high }),
    ...(figure.approximate === undefined ? {} : { approximate: figure.approximate }),
    indicator: figure.indicator,
    ...(figure.period === undefined ? {} : { period: figure.period }),
    citation,
  };
}

/** What was looked for of a topic. */
function soughtOf({ wanted, measure }: Understood): Message {
  if (wanted !== "figure") return PHRASES.topic;
  return measure.strict && measure.kinds.includes("money") ? PHRASES.money : PHRASES.figure;
}

/** Says what the documents lack and offers the closest that they do say; cites nothing as an answer. */
export function notFound(
  question: string,
  asked: Understood,
  topics: readonly string[],
  closest: readonly Citation[],
): Answer {
  const { language } = asked;
  const missing = topics.map((topic) =>
    /^\d{4}$/.test(topic)
      ? fill(PHRASES.year[language], { year: topic })
      : fill(soughtOf(asked)[language], { topic: toScript(topic, language) }),
  );
  const named = fill(PHRASES.notFound[language], { missing: missing.join(language === "en" ? "; " : "、") });
  const lines = [missing.length === 0 ? PHRASES.vague[language] : named];
  if (closest.length > 0)
    lines.push(PHRASES.closest[language], ...closest.map((one) => `· ${withoutWraps(one.quote)}`));
  return {
    question,
    language,
    status: "not_found",
    text: lines.join("\n"),
    figures: [],
    citations: [],
    engine: "quote",
    missing,
    closest: closest.map((one, index) => ({ ...one, number: index + 1 })),
  };
}
