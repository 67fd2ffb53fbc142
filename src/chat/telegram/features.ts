import type { Parts } from "./context.ts";
import type { CreateFeature, Feature } from "./feature.ts";
import { createAsking } from "./features/asking.ts";
import { createChart } from "./features/chart.ts";
import { createCitations } from "./features/citations.ts";
import { createDocuments } from "./features/documents.ts";
import { createDrafting } from "./features/drafting.ts";
import { createFallbacks } from "./features/fallbacks.ts";
import { createFeedback } from "./features/feedback.ts";
import { createFigures } from "./features/figures.ts";
import { createGeneral } from "./features/general.ts";
import { createInline } from "./features/inline.ts";
import { createSources } from "./features/sources.ts";
import { createStopping } from "./features/stopping.ts";
import { createUploads } from "./features/uploads.ts";
import { createUsage } from "./features/usage.ts";

// In the order of the menu. An update goes to the first that knows it.
const FEATURES: readonly CreateFeature[] = [
  createAsking,
  createFigures,
  createChart,
  createInline,
  createDrafting,
  createSources,
  createStopping,
  createCitations,
  createDocuments,
  createUploads,
  createUsage,
  createFeedback,
];

/** Everything that the bot can do; the last takes plain questions, and what nothing else has taken. */
export function createFeatures(parts: Parts): readonly Feature[] {
  const features = FEATURES.map((create) => create(parts));
  const general = createGeneral(() => [...features, general]);
  return [...features, general, createFallbacks(parts)];
}
