import { headingPath, paragraphAt } from "../../domain/document.ts";
import { AssistantError, type Message } from "../../domain/errors.ts";
import { fold } from "../../language/fold.ts";
import { withoutNumbering } from "../../language/join-clauses.ts";
import { fill } from "../phrases.ts";
import { retrieve } from "../retrieve.ts";
import type { Sources } from "./evidence.ts";
import { MESSAGES } from "./messages.ts";
import type { Topic } from "./read-topic.ts";

const MOST_TOPICS = 4;
const LANGUAGES = ["zh-Hant", "zh-Hans", "en"] as const;

/** The error for a topic, or a year of it, that the documents say nothing on; it names the closest headings. */
export async function nothingOn(
  topic: Topic,
  year: number | undefined,
  { knowledge }: Sources,
): Promise<AssistantError> {
  const hits = await retrieve(topic.text, topic.asked, new Set(knowledge.documents()), knowledge);
  const reports = knowledge.documents().filter((document) => document.kind !== "policy");
  const found = hits.map(({ document, passage }) =>
    document.kind === "policy"
      ? document.title
      : (headingPath(document, paragraphAt(document, passage.span.start)?.section).at(-1) ?? ""),
  );
  const all = found.length > 0 ? found : reports.flatMap((one) => one.sections.map(({ heading }) => heading));
  const topics = [...new Set(all.map(toTopic))].filter((one) => one !== "").slice(0, MOST_TOPICS);
  const messages = Object.fromEntries(
    LANGUAGES.map((language) => {
      const values = { topic: topic.text, ...(year === undefined ? {} : { year }) };
      const lines = [fill((year === undefined ? MESSAGES.nothing : MESSAGES.noYear)[language], values)];
      const list = topics.join(language === "en" ? ", " : "、");
      if (topics.length > 0) lines.push(fill(MESSAGES.closest[language], { topics: list }));
      return [language, lines.join("\n")];
    }),
  ) as unknown as Message;
  return new AssistantError(messages, { notFound: topics });
}

function toTopic(heading: string): string {
  const trimmed = heading.trim();
  return trimmed.slice(trimmed.length - withoutNumbering(fold(trimmed)).length).replace(/[。.；;：:]+$/u, "");
}
