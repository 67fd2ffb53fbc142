import { toScript } from "../language/convert.ts";
import { fold } from "../language/fold.ts";
import { scriptOf } from "../language/script.ts";
import type { KnownPlaces } from "./known-places.ts";
import { placeIn } from "./place-in.ts";
import { placeInBody } from "./place-in-body.ts";

const NATIONAL = /国务院|中华人民共和国/;
const NATIONAL_SPEAKER = /代表国务院/;
const TITLE_LEAD = /^[-_\s《("]*(?:(?:19|20)\d\d年?度?)?[-_\s]*/;
const LONGEST_LINE = 40;

/** Where the place of a document can be read. */
export interface PlaceSources {
  readonly title: string;
  /** Folders and file name, without the extension. */
  readonly path: string;
  readonly top: readonly string[];
  /** Lines of the signature, the last one first. */
  readonly signature: readonly string[];
  readonly text: string;
  readonly known: KnownPlaces | undefined;
}

/**
 * The place that a document speaks for: of its title, the State Council's 全国, else of the file name, the lines of
 * delivery at the top, the signature, the folder or the text. The file name may cut a longer name of the title short
 * (井字镇 of 双峰井字镇); of a listed place without its suffix (广东2024) the whole name is given.
 */
export function readPlace(sources: PlaceSources): string | undefined {
  const { title, path, top, signature, text, known } = sources;
  const [name = "", ...folders] = path.split("/").toReversed();
  const official = (place: string | undefined) =>
    place === undefined ? undefined : toScript(place, scriptOf(text) ?? "zh-Hans");
  const stated = placeIn(title, known);
  const named = placeIn(name, known);
  if (stated !== undefined) return named !== undefined && fold(stated).endsWith(fold(named)) ? named : stated;
  if (NATIONAL.test(fold(title)) || NATIONAL_SPEAKER.test(fold(text.slice(0, 1000)))) return "全国";
  return (
    named ??
    official(atStart(title, known)) ??
    inLines(top, signature, known) ??
    inParts(title, known) ??
    inParts(name, known) ??
    official(inName(name, known)) ??
    folders.map((folder) => placeIn(folder, known) ?? official(inName(folder, known))).find(Boolean) ??
    (top.some((line) => line.length <= LONGEST_LINE && NATIONAL.test(fold(line))) ? "全国" : undefined) ??
    official(placeInBody(text, known))
  );
}

function inLines(
  top: readonly string[],
  signature: readonly string[],
  known: KnownPlaces | undefined,
): string | undefined {
  const place = (line: string | undefined) => (line === undefined ? undefined : placeIn(line, known));
  const delivered = top.filter(
    (line) => /会议?|大会/.test(fold(line)) || /[长主席]\s*[\u3400-\u9fff\s]{2,5}$/.test(line),
  );
  const signed = signature.filter((line) => /(?:政府|委员会|办事处|办公室)$/.test(fold(line)));
  return [...delivered, ...signed].map(place).find((it) => it !== undefined);
}

function atStart(title: string, known: KnownPlaces | undefined): string | undefined {
  const folded = fold(title);
  return known?.at(folded.slice(TITLE_LEAD.exec(folded)?.[0].length ?? 0))?.official;
}

/** A place that fills a part of a title or of a file name: 报告（某县2024年）, 报告_某县. */
function inParts(source: string, known: KnownPlaces | undefined): string | undefined {
  const parts = source.match(/[\u3400-\u9fff]+/g) ?? [];
  return parts
    .map((part) => {
      const place = placeIn(part, known);
      return place !== undefined && part.endsWith(place) ? place : undefined;
    })
    .findLast((place) => place !== undefined);
}

/** A listed place that a part of a file name begins with, or is in Latin letters: 报告-湖北, Guangdong-2024. */
function inName(name: string, known: KnownPlaces | undefined): string | undefined {
  if (known === undefined) return undefined;
  const parts = fold(name).match(/[\u3400-\u9fff]+|[a-z]+/g) ?? [];
  const chinese = parts.map((part) => known.at(part.replace(/^年度?/, ""))?.official).findLast(Boolean);
  if (chinese !== undefined) return chinese;
  const pairs = parts.slice(1).map((part, i) => `${parts[i]}${part}`);
  return [...parts, ...pairs].map((part) => known.latin(part)).findLast(Boolean);
}
