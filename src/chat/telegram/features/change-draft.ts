import type { DraftKind } from "../../../domain/draft.ts";
import type { Message } from "../../../domain/errors.ts";
import type { DraftRequest } from "../../../domain/ports.ts";
import type { DraftRecord } from "../delivery/drafts-store.ts";
import { DRAFTS } from "../messages/drafts.ts";

/** How a draft is to be made anew, or why it is not. */
export type Changed = {
  readonly request: DraftRequest;
  readonly marks: boolean;
} & (
  | { readonly refused?: undefined }
  | { readonly refused: Message; readonly values?: Readonly<Record<string, number>> }
);

const LENGTHS = ["short", "normal", "long"] as const;
const KINDS: readonly DraftKind[] = ["plan-section", "report-paragraph", "summary"];
const LONGEST_POINT = 500;
const MOST_POINTS = 10;

/** The change that a button asks for: w wording, k kind, s shorter, l longer, m marks; anything else changes nothing. */
export function change({ request, marks }: DraftRecord, verb: string): Changed {
  if (verb === "w") return { request: { ...request, variant: (request.variant ?? 0) + 1 }, marks };
  if (verb === "m") return { request, marks: !marks };
  if (verb === "k") {
    const at = KINDS.indexOf(request.kind ?? "plan-section");
    return { request: { ...request, kind: KINDS[(at + 1) % KINDS.length] ?? "plan-section" }, marks };
  }
  if (verb !== "s" && verb !== "l") return { request, marks };
  const length = LENGTHS[LENGTHS.indexOf(request.length ?? "normal") + (verb === "s" ? -1 : 1)];
  if (length === undefined)
    return { request, marks, refused: verb === "s" ? DRAFTS.shortest : DRAFTS.longest };
  return { request: { ...request, length }, marks };
}

/** The draft with a point of the person's own. */
export function addPoint({ request, marks }: DraftRecord, point: string): Changed {
  const points = request.points ?? [];
  if (point.length > LONGEST_POINT)
    return { request, marks, refused: DRAFTS.pointTooLong, values: { limit: LONGEST_POINT } };
  if (points.length >= MOST_POINTS) return { request, marks, refused: DRAFTS.pointsFull };
  return { request: { ...request, points: [...points, point] }, marks };
}
