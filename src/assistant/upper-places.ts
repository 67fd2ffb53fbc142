import type { Document } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import type { PlaceNamed } from "./other-places.ts";

const TOWN = /(?:[镇乡村]|街道)$/;
/** A county or a city by its name, 敖汉旗 or 敖汉全旗. */
const UPPER = /([\u3400-\u9fff]{2,3})[全整]?个?([省市县区旗州盟])(?![\u3400-\u9fff]{0,2}[长委])/g;
/** What ends so before 区, 市 or 旗 is no county: 景区, 超市, 红旗. */
const GENERIC =
  /[景小社园库辖街片山校灾老郊城矿林牧湖新港发术济验范税保地全我本各该整超夜股菜楼上集花门红锦联县]$/;
/** 全县, 整个区 in so many words. Folded. */
const WHOLE = /(?:全|整个)([省市县区旗州盟])/;

/** Counties and cities that a question names and a text does as well; `folded` is the question without the documents' own places. */
export function upperPlaces(
  folded: string,
  documents: readonly Document[],
  textOf: (document: Document) => string,
): PlaceNamed[] {
  const found = [...folded.matchAll(UPPER)].flatMap(([, before = "", suffix = ""]) => {
    const names = [before, before.slice(-2)].filter((name) => !GENERIC.test(name));
    const name = names.find((one) => documents.some((document) => speaks(document, one + suffix, textOf)));
    if (name === undefined) return [];
    const surface = folded.includes(name + suffix) ? name + suffix : name;
    return [{ surface, forms: [name], outer: true }];
  });
  const level = WHOLE.exec(folded)?.[1];
  if (found.length > 0 || level === undefined || !documents.every(isOfTown)) return found;
  return [{ surface: `全${level}`, forms: [`全${level}`, `我${level}`, `${level}域`], outer: false }];
}

function speaks(document: Document, name: string, textOf: (document: Document) => string): boolean {
  return textOf(document).includes(name) || fold(document.path).includes(name);
}

/** True for the report of a town or a village, which gives its own figures where it names no other place. */
function isOfTown({ kind, place }: Document): boolean {
  return kind !== "policy" && place !== undefined && TOWN.test(fold(place));
}
