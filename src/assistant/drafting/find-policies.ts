import { type Document, headingPath } from "../../domain/document.ts";
import { fold } from "../../language/fold.ts";
import { understand } from "../understand-question.ts";
import type { Evidence, Sources } from "./evidence.ts";
import { isSlogan } from "./find-heading.ts";
import { createTopicMatcher, type Picked } from "./match-topic.ts";
import type { Unit } from "./units.ts";
import type { Source } from "./voice.ts";

/** A policy note that applies to a topic: what it asks for, and its legal basis as its front matter states it. */
export interface ApplicablePolicy {
  readonly document: Document;
  /** Sentences that state a duty, most to the point first. */
  readonly duties: readonly Picked[];
  readonly laws: readonly { readonly name: string; readonly source: Source }[];
}

/** Mentions in a note from which it applies though its title speaks of something else. */
const MENTIONS = 3;
/** A duty stated, and that it is of a law, a town or the topic. */
const LEAST_WORTH = 3;

/** The policy notes that apply: those whose title names the topic, or whose subject the picked sentences speak of. */
export function findPolicies(evidence: Evidence, sources: Sources): ApplicablePolicy[] {
  const { knowledge } = sources;
  const texts = evidence.core.flatMap(({ clauses }) => clauses.map((clause) => clause.folded));
  const ranked = knowledge
    .documents()
    .filter((document) => document.kind === "policy")
    .map((document) => ({ document, weight: weightOf(document, evidence, texts, sources) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked.map(({ document }) => ({
    document,
    duties: dutiesOf(document, evidence, sources),
    laws: lawsOf(document),
  }));
}

function weightOf(
  document: Document,
  { matcher, heading }: Evidence,
  texts: readonly string[],
  { knowledge }: Sources,
): number {
  const title = fold(document.title);
  if (heading === undefined || (!isSlogan(heading) && matcher.names(title))) {
    if (matcher.names(title)) return 100;
    const units = knowledge.passagesOf(document.id).filter((passage) => matcher.names(fold(passage.text)));
    return units.length >= MENTIONS ? units.length : 0;
  }
  const { terms } = understand(document.title, knowledge.vocabulary, "zh-Hans").query;
  const subject = createTopicMatcher(terms, knowledge.keywords.rarity);
  const all = texts.join("\n");
  return subject.keys.length > 0 && subject.coverage([all]) >= 0.75
    ? texts.filter((text) => subject.names(text)).length
    : 0;
}

function dutiesOf(document: Document, { matcher }: Evidence, sources: Sources): Picked[] {
  const { duties, elsewhere, articles, locals } = sources.reading;
  const worth = (unit: Unit) =>
    (duties.test(unit.folded) ? 2 : 0) +
    (articles.test(unit.folded) ? 1 : 0) +
    (locals.test(unit.folded) ? 1 : 0) +
    (matcher.names(unit.folded + fold(headingPath(document, unit.section).join(""))) ? 1 : 0) -
    (elsewhere.test(unit.folded) ? 3 : 0);
  return sources
    .unitsOf(document)
    .map((unit) => ({ unit, worth: worth(unit) }))
    .filter((one) => one.worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth || a.unit.span.start - b.unit.span.start)
    .map(({ unit }) => ({ unit, clauses: unit.clauses }));
}

const LAW = /(?:法|条例|规定|办法|意见|方案|通知|通告|决定)(?=第|\(|（|$)/u;

/** The laws and papers of the front matter, where each stands in the text. */
function lawsOf(document: Document): { name: string; source: Source }[] {
  return (document.metadata?.sources ?? "").split("；").flatMap((name) => {
    const start = document.text.indexOf(name);
    if (name === "" || start < 0 || !LAW.test(fold(name))) return [];
    return [{ name, source: { document, span: { start, end: start + name.length } } }];
  });
}

/**
 * A sentence that leans on a law named before it (按第86條…), with the law in its place, as the front matter ties the
 * article to it; undefined where no law or more than one has such an article.
 */
export function nameLaw(
  text: string,
  laws: ApplicablePolicy["laws"],
  leaning: RegExp,
): { readonly text: string; readonly source?: Source } | undefined {
  const match = leaning.exec(fold(text));
  if (match === null) return { text: inTitleMarks(text, laws) };
  const holders = laws.filter(({ name }) => fold(name).includes(`第${match[2]}条`));
  const law = holders.length === 1 ? holders[0] : undefined;
  if (law === undefined) return undefined;
  const title = titleOf(law.name);
  const article = text.slice(text.indexOf("第"));
  return { text: `${text.slice(0, match[1]?.length ?? 0)}《${title}》${article}`, source: law.source };
}

/** The name of a law without its articles and its year. */
function titleOf(name: string): string {
  return name.replace(/(?:第\d|（|\().*$/u, "");
}

/** 《》 around the laws that a sentence begins with by name. */
function inTitleMarks(text: string, laws: ApplicablePolicy["laws"]): string {
  const folded = fold(text);
  const title = laws
    .map(({ name }) => titleOf(name))
    .find((name) => folded.startsWith(`${fold(name)}第`) && name.length > 2);
  return title === undefined ? text : `《${text.slice(0, title.length)}》${text.slice(title.length)}`;
}
