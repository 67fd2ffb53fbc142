import { paragraphText } from "../../src/assistant/drafting/render-draft.ts";
import type { Draft, DraftKind, DraftSentence } from "../../src/domain/draft.ts";
import type { Assistant } from "../../src/domain/ports.ts";
import { fold } from "../../src/language/fold.ts";
import { assistantOver } from "../support/knowledge.ts";
import { lintDraft } from "../support/lint-draft.ts";
import { bare, statedUnder } from "../support/stated-under.ts";
import { median, printTable, share } from "./table.ts";

const FOLDERS = ["knowledge", "test/evals/documents", "test/evals/provinces"];
const KINDS: readonly DraftKind[] = ["report-paragraph", "plan-section", "summary"];
/** Clauses shorter than this are said everywhere. */
const SHORTEST = 6;

/** Drafts on every heading: figures carried over, how well citations prove the sentences, open slots, time. */
export async function benchDrafts(): Promise<void> {
  const rows: string[][] = [];
  for (const folder of FOLDERS) {
    const assistant = await assistantOver(folder);
    for (const kind of KINDS) rows.push(await measure(assistant, folder, kind));
    await assistant.close();
  }
  printTable(
    "Drafts on every heading, without a model",
    [
      "documents, kind",
      "drafts",
      "figures kept",
      "sentences cited",
      "clauses in a cited quote",
      "flaws",
      "slots a draft",
      "ms median",
      "ms worst",
    ],
    rows,
  );
}

async function measure(assistant: Assistant, folder: string, kind: DraftKind): Promise<string[]> {
  const tally = {
    drafts: 0,
    figures: 0,
    kept: 0,
    sentences: 0,
    cited: 0,
    clauses: 0,
    proved: 0,
    flaws: 0,
    slots: 0,
  };
  const times: number[] = [];
  for (const document of assistant.documents().filter((one) => one.kind !== "policy"))
    for (const section of document.sections) {
      const start = performance.now();
      const draft = await assistant
        .draft({ topic: `${document.place ?? ""} ${section.heading}`, kind })
        .catch(() => undefined);
      times.push(performance.now() - start);
      if (draft === undefined) {
        tally.flaws++;
        continue;
      }
      tally.drafts++;
      tally.slots += draft.slots.length;
      tally.flaws += lintDraft(draft, assistant.document).length;
      const figures = statedUnder(document, section, kind === "plan-section");
      const text = bare(
        draft.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => paragraphText(one))).join(""),
      );
      tally.figures += figures.length;
      tally.kept += figures.filter((figure) => text.includes(figure)).length;
      for (const sentence of sentencesOf(draft)) judge(draft, sentence, tally);
    }
  return [
    `${folder}, ${kind}`,
    String(tally.drafts),
    share(tally.kept, tally.figures),
    share(tally.cited, tally.sentences),
    share(tally.proved, tally.clauses),
    String(tally.flaws),
    (tally.slots / Math.max(1, tally.drafts)).toFixed(1),
    median(times).toFixed(0),
    Math.max(...times).toFixed(0),
  ];
}

function sentencesOf(draft: Draft): DraftSentence[] {
  return draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
}

/** Recall: sentences that say something have a citation. Precision: their clauses stand in what is cited. */
function judge(
  draft: Draft,
  { text, citations }: DraftSentence,
  tally: { sentences: number; cited: number; clauses: number; proved: number },
): void {
  const said = fold(text.replace(/〔待填[^〕]*〕/gu, ""));
  if (citations.length === 0 && said !== fold(text)) return;
  tally.sentences++;
  if (citations.length === 0) return;
  tally.cited++;
  const quotes = draft.citations
    .filter(({ number }) => citations.includes(number))
    .map(({ quote }) => letters(quote))
    .join("\n");
  const clauses = said
    .split(/[,。;:]/)
    .map(letters)
    .filter((clause) => clause.length >= SHORTEST);
  tally.clauses += clauses.length;
  tally.proved += clauses.filter((clause) => isSaid(clause, quotes)).length;
}

/** A clause is said where it stands in the quotes whole, but for at most four characters that the templates add in front. */
function isSaid(clause: string, quotes: string): boolean {
  return [0, 1, 2, 3, 4].some((cut) => quotes.includes(clause.slice(cut)));
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}
