import { createAsking } from "./asking.ts";
import { createCitations } from "./citations.ts";
import type { Parts } from "./context.ts";
import { createFallbacks } from "./fallbacks.ts";
import type { CreateFeature, Feature } from "./feature.ts";
import { createFigures } from "./figures.ts";
import { createGeneral } from "./general.ts";
import { createReportsForAdmins } from "./reports-for-admins.ts";
import { createSources } from "./sources.ts";
import { createUploads } from "./uploads.ts";

// In the order of the menu. An update goes to the first that knows it.
const FEATURES: readonly CreateFeature[] = [
  createAsking,
  createFigures,
  createSources,
  createCitations,
  createUploads,
  createReportsForAdmins,
];

/** Everything that the bot can do; the last takes plain questions, and what nothing else has taken. */
export function createFeatures(parts: Parts): readonly Feature[] {
  const features = FEATURES.map((create) => create(parts));
  const general = createGeneral(() => [...features, general]);
  return [...features, general, createFallbacks(parts)];
}
