import type { Composition } from "./composition.ts";
import type { Line } from "./voice.ts";

/** What changed from year to year on the topic. */
export function compareYears(_composition: Composition): Line[] {
  return [];
}
