import type { Citation, Engine, Language } from "./answer.ts";

/** What a draft is meant to be. */
export type DraftKind = "plan-section" | "report-paragraph" | "summary";

/** A paragraph of a draft: `text` without citation marks; each sentence names its own citations. */
export interface DraftParagraph {
  readonly sentences: readonly DraftSentence[];
}

/** One sentence of a draft and the numbers of the citations that prove it. */
export interface DraftSentence {
  readonly text: string;
  readonly citations: readonly number[];
  /** True for a point that the person added; it carries no citation and says so. */
  readonly own?: boolean;
  /** Numbers in the text that stand in no quote: worked out from the cited figures by the formula that the text shows. */
  readonly computed?: readonly string[];
}

/** A heading with the paragraphs below it; `level` 0 is text below the title without a heading. */
export interface DraftSection {
  readonly heading: string;
  readonly level: number;
  readonly paragraphs: readonly DraftParagraph[];
}

/** A cited draft; open slots stand in the text as 〔待填：…〕 and are listed in `slots`. */
export interface Draft {
  readonly topic: string;
  readonly kind: DraftKind;
  readonly year?: number;
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly DraftSection[];
  readonly slots: readonly string[];
  readonly citations: readonly Citation[];
  readonly engine: Engine;
}
