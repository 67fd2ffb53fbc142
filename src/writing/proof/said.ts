import type { Description } from "./pairing.ts";
import type { Claim } from "./read-claims.ts";
import type { Statement } from "./sentence.ts";

/** A number that a sentence states, with the words that say what it counts. */
export interface Said {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly description: Description;
  /** True for the ends of a movement whose direction the values bear out. */
  readonly moved?: boolean;
}
