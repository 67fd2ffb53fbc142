import type { Document } from "../../domain/document.ts";

/** What is done with the figures of several places or years. */
export type Operation =
  | "which"
  | "whether"
  | "ranking"
  | "sum"
  | "mean"
  | "difference"
  | "growth"
  | "share"
  | "ratio"
  | "perHead"
  | "target";

/** A place and the documents that speak for it. */
export interface Place {
  /** As its documents write it. */
  readonly name: string;
  /** In Latin letters: its English name, or its spelling. */
  readonly latin: string;
  readonly documents: readonly Document[];
}

/** One of the things compared: a place, in a year where one is asked for, and a subject of its own where it has one. */
export interface Slot {
  readonly place: Place;
  readonly year?: number;
  readonly subject?: string;
  /** True where what was planned is meant, false where what was done; without it, as the question asks. */
  readonly planned?: boolean;
}

/** A question understood as a comparison. */
export interface Comparison {
  readonly operation: Operation;
  /** In order of mention; for growth the later year first, for a share the part before the parts of the whole, what was done before its target. */
  readonly slots: readonly Slot[];
  /** True where the question names each slot, so that none may be wanting. */
  readonly named: boolean;
  /** Looks for the least instead of the most. */
  readonly lowest: boolean;
  /** How many a ranking shows. */
  readonly count?: number;
  /** How many places the question speaks of without naming them: 三个县. */
  readonly places?: number;
  /** What is compared, as a question of its own without places, years and words of comparison. */
  readonly subject: string;
  /** True where the documents' own statement of a change goes before a computed one. */
  readonly implicit: boolean;
  /** Places that the question names and no document speaks for. */
  readonly unknown: readonly string[];
}
