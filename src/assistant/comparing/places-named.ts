import { pinyin } from "pinyin-pro";
import { fold } from "../../language/fold.ts";
import type { FoldedTexts } from "../folded-texts.ts";
import { type Gazetteer, SUFFIX } from "../gazetteer.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { otherPlaces } from "../other-places.ts";
import { type PlacesAsked, readPlaces } from "../places.ts";
import type { Place } from "./comparison.ts";
import { LEVELS, SCOPE, SCOPE_COUNT } from "./comparison-words.ts";
import { toCount } from "./to-count.ts";

/** What places are read with. */
export interface Ground {
  readonly knowledge: KnowledgeBase;
  readonly folded: FoldedTexts;
  readonly gazetteer: Gazetteer;
}

/** Places that a question names. */
export interface PlacesNamed {
  /** Those that documents speak for, in order of mention. */
  readonly known: readonly Place[];
  /** Those that none speaks for. */
  readonly unknown: readonly string[];
  /** True where the question names a part of a place, a village of a town, that documents only speak of. */
  readonly within: boolean;
  /** The question without the known names. */
  readonly rest: string;
}

const MOST_MENTIONS = 8;
/** A name is compared where a joining word stands between it and a known one, which is a blank by now. */
const JOINED = String.raw`(?:(?:^|\s)(?:[和与跟同及、,比]|\b(?:or|and|than|versus|with)\b)\s*{name}|{name}\s*(?:[和与跟同及、,比]|\b(?:or|and|than|versus|with)\b)\s)`;

/** All places that documents speak for. */
export function allPlaces(knowledge: KnowledgeBase): Place[] {
  const places = new Map<string, Place>();
  for (const document of knowledge.documents()) {
    if (document.place === undefined) continue;
    const key = fold(document.place);
    const known = places.get(key);
    places.set(key, {
      name: known?.name ?? document.place,
      latin: known?.latin ?? latinOf(document.place, knowledge),
      documents: [...(known?.documents ?? []), document],
    });
  }
  return [...places.values()];
}

/** The one place that a question can be about: the only one it names, or the only one that there is. */
export function onlyPlace({ known, unknown }: PlacesNamed, knowledge: KnowledgeBase): Place | undefined {
  const places = known.length > 0 ? known : allPlaces(knowledge);
  return places.length === 1 && unknown.length === 0 ? places[0] : undefined;
}

/** Reads the places that a question names, the unknown ones among them; `found` is what `readPlaces` says of it. */
export function placesNamed(question: string, found: PlacesAsked, ground: Ground): PlacesNamed {
  const { knowledge, gazetteer } = ground;
  let rest = found.question;
  for (let i = 0; found.named && i < MOST_MENTIONS; i++) {
    const again = readPlaces(rest, knowledge, gazetteer);
    if (!again.named) break;
    rest = again.question;
  }
  const known = allPlaces(knowledge)
    .filter((place) => found.named && place.documents.some((document) => found.documents.has(document)))
    .map((place) => ({ place, at: positionOf(place, question, gazetteer) }))
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place);
  const texts = knowledge.documents().map((document) => gazetteer.textOf(document));
  const inside = (forms: readonly string[]) =>
    forms.some((form) => texts.some((text) => text.includes(form)));
  const joined = otherPlaces(rest, knowledge, gazetteer).filter(({ surface }) =>
    isJoined(surface, fold(rest)),
  );
  const within = found.others.filter(({ outer, forms }) => !outer && inside(forms));
  const unknown = [...found.others.filter((one) => !within.includes(one)), ...joined];
  const names = unknown.map(({ surface }) => surface.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
  return { known, unknown: [...new Set(names)], within: within.length > 0, rest };
}

function isJoined(surface: string, folded: string): boolean {
  const name = surface.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(JOINED.replaceAll("{name}", name), "i").test(folded);
}

/** The places of the level that a question speaks of as a whole (各县, which county), and their number where it is said. */
export function placesInScope(
  question: string,
  knowledge: KnowledgeBase,
): { readonly places: readonly Place[]; readonly count?: number } {
  const scope = SCOPE.exec(fold(question));
  if (scope === null) return { places: [] };
  const count = SCOPE_COUNT.exec(scope[0])
    ?.slice(1)
    .find((one) => one !== undefined);
  const all = allPlaces(knowledge);
  const places = ofLevel(all, scope[0]);
  return { places, ...(count === undefined ? {} : { count: toCount(count) }) };
}

function ofLevel(all: readonly Place[], scope: string): readonly Place[] {
  const level = LEVELS.find(([word]) => word.test(scope));
  if (level === undefined) return all;
  const [, names, more = names] = level;
  const own = all.filter((place) => names.test(fold(place.name)));
  return own.length > 1 ? own : all.filter((place) => more.test(fold(place.name)));
}

function latinOf(name: string, { vocabulary }: KnowledgeBase): string {
  const listed = vocabulary.lexicon.byForm(fold(name)).flatMap(({ english }) => english)[0];
  const bare = fold(name).replace(SUFFIX, "");
  const letters = listed ?? pinyin(bare, { toneType: "none", type: "array" }).join("");
  return letters.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function positionOf(place: Place, question: string, gazetteer: Gazetteer): number {
  const folded = fold(question);
  const latin = folded.replace(/[^a-z]/g, "");
  const positions = place.documents
    .flatMap((document) => gazetteer.namesOf(document).names)
    .map((name) => (/[\u3400-\u9fff]/.test(name) ? folded : latin).indexOf(name))
    .filter((at) => at >= 0);
  return Math.min(Number.MAX_SAFE_INTEGER, ...positions);
}
