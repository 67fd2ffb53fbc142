import type { Answer, Citation, Engine, Language } from "./answer.ts";
import type { Document } from "./document.ts";
import type { Draft, DraftKind } from "./draft.ts";
import type { Figure } from "./figure.ts";
import type { Passage } from "./passage.ts";

/** Turns texts into vectors. LangChain's `Embeddings` satisfies it. */
export interface Embedder {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

/** A passage found, with a score from 0 to 1; higher is closer. */
export interface PassageHit {
  readonly passage: Passage;
  readonly score: number;
}

/** What a synchronisation changed, counted in passages. */
export interface SyncReport {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
}

/** Called with how many of how many units of work are done. */
export type Progress = (done: number, total: number) => void;

/** Finds passages by text. Every implementation passes `test/domain/passage-index.contract.ts`. */
export interface PassageIndex {
  /** Makes the index hold exactly these passages; passages with a known id are not indexed again. */
  sync(passages: readonly Passage[], progress?: Progress): Promise<SyncReport>;
  /** At most `limit` hits, best first, ties in order of id; none for a question without usable terms. */
  search(question: string, limit: number): Promise<readonly PassageHit[]>;
  /** Releases what the index holds open; it cannot be used afterwards. */
  close(): Promise<void>;
}

/** Options of every request that can take long. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Receives the text proved so far, whenever it grows. */
  readonly onText?: (text: string) => void;
  /** Who asks, for budgets and logs. */
  readonly person?: string;
}

/** The evidence an answer may use: the composed answer by quoting, and further cited passages. */
export interface Evidence {
  /** As understood: a follow-up with its subject filled in. */
  readonly question: string;
  readonly language: Language;
  readonly citations: readonly Citation[];
}

/** A sentence that a writer made, with the citations that it claims. */
export interface WrittenText {
  readonly text: string;
  readonly engine: Engine;
}

/** Puts evidence into words. */
export interface Writer {
  /** Rewords an answer from its evidence; must fall back to `answer` as it is when it cannot do better. */
  answer(answer: Answer, evidence: Evidence, options?: RequestOptions): Promise<Answer>;
  /** Rewords a draft from its citations; falls back to the draft as it is. */
  draft(draft: Draft, options?: RequestOptions): Promise<Draft>;
}

/** Words a question anew before the search. It adds ways to find; what is found is judged by the question itself. */
export interface QuestionHelp {
  /** A follow-up as a question of its own; undefined where there is no help. */
  standalone(
    question: string,
    turns: readonly Turn[],
    language: Language,
    options?: RequestOptions,
  ): Promise<string | undefined>;
  /** Chinese search terms for a question in English; none where there is no help. */
  searchTerms(question: string, options?: RequestOptions): Promise<readonly string[]>;
}

/** One turn of a chat, as far as a follow-up needs it. */
export interface Turn {
  readonly question: string;
  /** The question as it was understood, subject filled in. */
  readonly resolved: string;
  readonly language: Language;
}

/** The state of one chat that the assistant needs to understand a follow-up; plain data, can be stored as JSON. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** Language fixed by the person with /language. */
  readonly language?: Language;
}

/** A document that could not be read, and why; `message` names the file and the remedy. */
export interface ReadFailure {
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** State of the knowledge after an update. */
export interface KnowledgeReport {
  readonly documents: number;
  readonly passages: number;
  readonly figures: number;
  readonly failures: readonly ReadFailure[];
  readonly changed: boolean;
}

/** A figure found, with the citation of its clause and a score from 0 to 1. */
export interface FigureHit {
  readonly figure: Figure;
  readonly citation: Citation;
  readonly score: number;
}

/** A request for a draft. */
export interface DraftRequest {
  readonly topic: string;
  readonly kind?: DraftKind;
  readonly year?: number;
  /** Which of the wordings in the templates; counts from 0. */
  readonly variant?: number;
  readonly length?: "short" | "normal" | "long";
  /** Points that the person adds; marked as the person's own. */
  readonly points?: readonly string[];
  readonly language?: Language;
}

/** The use cases, as the chat and the command line see them. */
export interface Assistant {
  /** Answers a question; the conversation it returns belongs to the next question of the same chat. */
  ask(question: string, conversation?: Conversation, options?: RequestOptions): Promise<AskResult>;
  /** Figures that match a query, best first; an empty query gives the headline figures. */
  figures(query: string, limit?: number): Promise<readonly FigureHit[]>;
  /** Every figure of every document, in order of document and place, each with its own citation number. */
  ledger(): readonly FigureHit[];
  draft(request: DraftRequest, options?: RequestOptions): Promise<Draft>;
  /** The documents known now, in order of path. */
  documents(): readonly Document[];
  document(id: string): Document | undefined;
  /** Brings the index up to date with the knowledge folder; concurrent calls share one run. */
  update(options?: { readonly rebuild?: boolean; readonly progress?: Progress }): Promise<KnowledgeReport>;
  /** Reads a file as it would be indexed, without indexing it. Throws an AssistantError where it cannot be read. */
  preview(path: string): Promise<{ readonly document: Document; readonly figures: readonly Figure[] }>;
  close(): Promise<void>;
}

/** An answer, how the question was understood, and the conversation that goes on from it. */
export interface AskResult {
  readonly answer: Answer;
  readonly conversation: Conversation;
  /** Whole milliseconds of wall time. */
  readonly milliseconds: number;
}
