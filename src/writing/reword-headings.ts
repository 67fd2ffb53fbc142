import type { Language } from "../domain/answer.ts";
import type { Draft } from "../domain/draft.ts";
import type { RequestOptions } from "../domain/ports.ts";
import { fold } from "../language/fold.ts";
import { inLanguage } from "./in-language.ts";
import type { ModelWriterDependencies } from "./model-writer.ts";
import { plainSentence } from "./plain-sentence.ts";
import { defuse, IN_LANGUAGE } from "./prompts/fence.ts";
import { readNumberedLines } from "./read-numbered-lines.ts";
import { languageOfText } from "./reword-paragraph.ts";

const LONGEST = 24;
const LONGEST_TOPIC = 200;
const NUMBERING = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|[（(]\d+[）)])/;

/**
 * The headings in the model's words, numbering kept. A heading has no citation to prove it, so every pair of characters
 * must stand in the draft already; any other heading stays as it is.
 */
export async function rewordHeadings(
  draft: Draft,
  { model, prompts, log, answerMilliseconds }: ModelWriterDependencies,
  { person, signal }: RequestOptions,
): Promise<readonly string[]> {
  const headings = draft.sections.map((section) => section.heading);
  const bare = headings.map((heading) => heading.replace(NUMBERING, ""));
  const question = draft.topic;
  const language = languageOfText(draft);
  if (headings.every((heading) => heading === "")) return headings;
  try {
    const { text } = await model.ask({
      prompt: prompts.outline({
        topic: defuse(draft.topic, LONGEST_TOPIC),
        headings: bare.map((heading, i) => `${i + 1}. ${defuse(heading, LONGEST * 2)}`).join("\n"),
        language: IN_LANGUAGE[language],
      }),
      purpose: "outline",
      milliseconds: answerMilliseconds,
      ...(person === undefined ? {} : { person }),
      ...(signal === undefined ? {} : { signal }),
    });
    const lines = readNumberedLines(text);
    const known = pairsOf(wordsOf(draft));
    return headings.map((heading, i) => {
      const words = acceptable(lines.get(i + 1), bare[i] ?? "", language, known);
      return heading === "" || words === undefined
        ? heading
        : `${NUMBERING.exec(heading)?.[0] ?? ""}${words}`;
    });
  } catch (error) {
    signal?.throwIfAborted();
    log({
      purpose: "outline",
      question,
      struck: [],
      fallback: error instanceof Error ? error.message : String(error),
    });
    return headings;
  }
}

/** The line as a heading: short, no figures, nothing that the draft does not say, and still about what it was about. */
function acceptable(
  line: string | undefined,
  heading: string,
  language: Language,
  known: ReadonlySet<string>,
): string | undefined {
  const words = inLanguage(plainSentence(line ?? "").replace(NUMBERING, ""), language);
  if (words === undefined || words.length > LONGEST || !/^[\u3400-\u9fff、]{2,}$/.test(words))
    return undefined;
  const [own, before] = [pairsOf(words), pairsOf(heading)];
  const shared = [...before].filter((pair) => own.has(pair));
  return shared.length * 2 >= before.size && [...own].every((pair) => known.has(pair)) ? words : undefined;
}

function wordsOf({ topic, title, sections, citations }: Draft): string {
  const texts = sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
  ]);
  return [topic, title, ...texts, ...citations.map((one) => one.quote)].join("\n");
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2)));
}
