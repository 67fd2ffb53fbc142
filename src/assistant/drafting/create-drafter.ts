import type { Document } from "../../domain/document.ts";
import type { Draft, DraftKind } from "../../domain/draft.ts";
import { AssistantError } from "../../domain/errors.ts";
import type { DraftRequest } from "../../domain/ports.ts";
import { fold } from "../../language/fold.ts";
import { createProperScript, type Script } from "../../language/proper-script.ts";
import { scriptOf } from "../../language/script.ts";
import { createFoldedTexts } from "../folded-texts.ts";
import { createGazetteer } from "../gazetteer.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { createClauseLedger } from "./clause-ledger.ts";
import { composePlanSection } from "./compose-plan-section.ts";
import { composeReportParagraph } from "./compose-report-paragraph.ts";
import { composeSummary } from "./compose-summary.ts";
import type { Composition } from "./composition.ts";
import type { Evidence, Sources } from "./evidence.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { MESSAGES } from "./messages.ts";
import { nameTopic, titleOf } from "./name-topic.ts";
import { nothingOn } from "./nothing-on.ts";
import { type LineSection, numberCitations } from "./number-citations.ts";
import { numberHeadings } from "./number-headings.ts";
import { unprovedNumbers } from "./prove-numbers.ts";
import { readTopic, type Topic } from "./read-topic.ts";
import type { Templates } from "./templates.ts";
import { readUnits, type Unit } from "./units.ts";
import { createVoice } from "./voice.ts";
import { chooseYears } from "./years.ts";

const SCRIPT_SAMPLE = 2000;
const COMPOSERS: Readonly<Record<DraftKind, (composition: Composition) => LineSection[]>> = {
  "plan-section": composePlanSection,
  "report-paragraph": composeReportParagraph,
  summary: composeSummary,
};

/** Drafts from the documents alone: every sentence is cited, every number stands in a quote, the unknown is an open slot. */
export type Drafter = (request: DraftRequest) => Promise<Draft>;

/**
 * A drafter over one knowledge base. It throws an AssistantError for a topic that is none, and, with `notFound`, where
 * the documents say nothing on it.
 */
export function createDrafter(knowledge: KnowledgeBase, templates: Templates): Drafter {
  const proper = createProperScript();
  const gazetteer = createGazetteer(knowledge.vocabulary.lexicon, createFoldedTexts());
  const units = new WeakMap<Document, readonly Unit[]>();
  const sources: Sources = {
    knowledge,
    reading: templates.reading,
    unitsOf: (document) => {
      const known = units.get(document);
      if (known !== undefined) return known;
      const read = readUnits(document, knowledge.figuresOf(document.id), templates.reading);
      units.set(document, read);
      return read;
    },
  };

  return async (request) => {
    const reports = knowledge.documents().filter((document) => document.kind !== "policy");
    const main = scriptOf(reports[0]?.text.slice(0, SCRIPT_SAMPLE) ?? "") ?? "zh-Hant";
    const topic = readTopic(request, knowledge, gazetteer, main, templates.reading);
    if (reports.length === 0) throw new AssistantError(MESSAGES.noDocuments);
    const evidence = await gatherEvidence(topic, request, sources);
    if (evidence === undefined) throw await nothingOn(topic, undefined, sources);
    const stated = evidence.heading === undefined ? topic.asked.years[0] : undefined;
    const year = request.year ?? (stated !== undefined && "year" in stated ? stated.year : undefined);
    const kind = request.kind ?? "plan-section";
    const composition: Composition = {
      evidence,
      years: chooseYears(evidence, kind, year),
      voice: createVoice(templates, scriptFor(topic, evidence), request, proper),
      sources,
      ledger: createClauseLedger(),
    };
    const draft = compose(composition, request, kind, nameTopic(topic, composition), topic);
    if (draft === undefined) throw await nothingOn(topic, year, sources);
    return draft;
  };
}

/** An English topic is drafted on in the script of the documents that speak of it. */
function scriptFor({ language, script }: Topic, { documents }: Evidence): Script {
  const own = language === "en" ? documents[0]?.text.slice(0, SCRIPT_SAMPLE) : undefined;
  return scriptOf(own ?? "") ?? script;
}

function compose(
  composition: Composition,
  request: DraftRequest,
  kind: DraftKind,
  name: string,
  topic: Topic,
): Draft | undefined {
  const { voice, years, evidence } = composition;
  if (!speaks(evidence, years.base, years.plan)) return undefined;
  const composed = COMPOSERS[kind](composition);
  const { sections, citations } = numberCitations(proved([...composed, ...ownPoints(request, composition)]));
  const reports = kind !== "plan-section" && evidence.core.some(({ unit }) => unit.part !== "plan");
  const year = reports ? years.base : years.plan;
  const isCited = citations.some((one) => fold(one.quote).includes(`${year}`));
  const all = sections.flatMap((one) => one.paragraphs.flatMap((paragraph) => paragraph.sentences));
  if (all.every((sentence) => sentence.citations.length === 0)) return undefined;
  return {
    topic: topic.text,
    kind,
    ...(year === undefined ? {} : { year }),
    language: topic.language,
    title: titleOf(name, kind, composition, isCited ? year : undefined),
    sections: numberHeadings(sections, voice.wording.numbering),
    slots: [...new Set(all.flatMap((sentence) => sentence.text.match(/〔待填[^〕]*〕/gu) ?? []))],
    citations,
    engine: "quote",
  };
}

/** Whether the picked sentences speak of the years of the draft at all. */
function speaks(evidence: Evidence, base: number | undefined, plan: number | undefined): boolean {
  return base === undefined || evidence.picked.length > 0 || plan === undefined;
}

/** Lines without those whose numbers their sources do not prove; they should not arise, and must not get out. */
function proved(sections: readonly LineSection[]): LineSection[] {
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((lines) =>
      lines.filter(
        ({ text, sources, own, computed }) =>
          own === true ||
          unprovedNumbers(
            text,
            sources.map(({ document, span }) => document.text.slice(span.start, span.end)),
            computed,
          ).length === 0,
      ),
    ),
  }));
}

function ownPoints(request: DraftRequest, { voice }: Composition): LineSection[] {
  const points = (request.points ?? []).map((point) => point.replace(/\s+/gu, " ").trim());
  const lines = points
    .filter((point) => point !== "")
    .map((point) => ({
      text: `${point.replace(/[。．.；;]+$/u, "")}${voice.say(voice.wording.own)}。`,
      sources: [],
      own: true as const,
    }));
  return [{ heading: "", level: 0, paragraphs: [lines] }];
}
