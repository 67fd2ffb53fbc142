import type { PlaceNamed } from "./other-places.ts";

const HAN = /^[\u3400-\u9fff]+$/;
const SUFFIX = /(?:省|市|县|区|州)$/;
/** What lies between two places and is called by a character of each: 牡佳高铁, 京沪线. */
const BETWEEN = [
  "高铁",
  "铁路",
  "高速",
  "客专",
  "城际",
  "动车",
  "专线",
  "公路",
  "大桥",
  "通道",
  "航线",
  "航班",
  "线",
];
const ASKS_LINE =
  /高铁|铁路|火车|高速|客专|城际|动车|公路|大桥|通道|航线|航班|轮渡|线|\brail|\bline\b|\btrain|\bexpressway|\bmotorway|\bhighway|\bbridge|\bferry|\bflight/;

/**
 * The places with the short names of two of them, and of what joins them where the question is about such a thing: what
 * is said of 牡佳高铁 is said of both 牡丹江 and 佳木斯. `own` are the forms of the documents' places that are named beside them.
 */
export function withJoinedNames(
  places: readonly PlaceNamed[],
  own: readonly string[],
  folded: string,
): readonly PlaceNamed[] {
  const line = ASKS_LINE.test(folded);
  return places.map((place) => {
    const others = places.filter(({ surface }) => surface !== place.surface);
    const mates = [...others.flatMap(everyName), ...own];
    const names = place.forms.length === 0 ? [] : everyName(place);
    const joined = mates.flatMap((mate) => [...shortPair(place, mate), ...(line ? pairs(names, mate) : [])]);
    return joined.length === 0 ? place : { ...place, forms: [...place.forms, ...new Set(joined)] };
  });
}

/** 闽台 of 闽 and 台: the names of one character that places bear by themselves. */
function shortPair({ short = [] }: PlaceNamed, mate: string): string[] {
  return mate.length === 1 && HAN.test(mate) ? short.flatMap((one) => [one + mate, mate + one]) : [];
}

function everyName({ forms, short = [] }: PlaceNamed): readonly string[] {
  return [...forms, ...short];
}

function pairs(forms: readonly string[], mate: string): string[] {
  if (!HAN.test(mate)) return [];
  const others = [...mate.replace(SUFFIX, "")];
  return forms
    .filter((form) => HAN.test(form) && form !== mate)
    .flatMap((form) => [...form.replace(SUFFIX, "")])
    .flatMap((one) => others.flatMap((other) => [one + other, other + one]))
    .flatMap((pair) => BETWEEN.map((line) => pair + line));
}
