import { formatNumber } from "./number-formats.ts";
import { type NumberedList, type Numbering, readNumbering } from "./numbering.ts";
import { attribute, elements, escapeXml } from "./xml.ts";

/** The parts of a Word file that say how its paragraphs are numbered. */
export interface NumberParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

interface Place {
  readonly list: string;
  readonly level: number | undefined;
}

// Bounded, so that a file without ends of properties is read in linear time.
const PROPERTIES = /<w:p(?:\s[^>]*)?>\s*<w:pPr>[\s\S]{0,9999}?<\/w:pPr>/g;
/** Takes a paragraph out of the list of its style as well (ECMA-376-1 §17.9.18). */
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
const LONGEST_CHAIN = 10;

/**
 * The document part with the automatic numbers of Word written into the text, as Word shows them: 一、 and （一） of lists
 * and of headings. Paragraphs with bullets stay as they are.
 */
export function writeNumbers(parts: NumberParts): string {
  const numbering = readNumbering(parts.numbering);
  const styles = stylePlaces(parts.styles);
  const counter = createCounter(numbering);
  return parts.document.replace(PROPERTIES, (start) => {
    const own = start.split("<w:pPrChange")[0] ?? start;
    const style = attribute(elements(own, "w:pStyle")[0] ?? "", "w:val");
    const place = placeOf(own) ?? styles(style);
    if (place === undefined) return start;
    const level = place.level ?? numbering.styleLevels.get(style ?? "") ?? 0;
    const label = counter(place.list, level);
    if (label === undefined) return start;
    const unlisted = start
      .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, "")
      .replace("<w:pPr>", `<w:pPr>${NO_LIST}`);
    return `${unlisted}<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`;
  });
}

function placeOf(properties: string): Place | undefined {
  const numbered = elements(properties, "w:numPr")[0];
  const list = attribute(elements(numbered ?? "", "w:numId")[0] ?? "", "w:val");
  const level = attribute(elements(numbered ?? "", "w:ilvl")[0] ?? "", "w:val");
  return list === undefined ? undefined : { list, level: level === undefined ? undefined : Number(level) };
}

/** The list that a paragraph style, or one that it is based on, puts its paragraphs in. */
function stylePlaces(xml: string): (style: string | undefined) => Place | undefined {
  const styles = new Map(
    elements(xml, "w:style").map((one) => [
      attribute(one, "w:styleId"),
      { place: placeOf(one), base: attribute(elements(one, "w:basedOn")[0] ?? "", "w:val") },
    ]),
  );
  return (style) => {
    let current = styles.get(style);
    for (let i = 0; i < LONGEST_CHAIN && current !== undefined; i++) {
      if (current.place !== undefined) return current.place;
      current = current.base === undefined ? undefined : styles.get(current.base);
    }
    return undefined;
  };
}

/** Counts through the lists: the next label of a level; none for bullets and unknown lists. */
function createCounter(numbering: Numbering): (id: string, level: number) => string | undefined {
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = numbering.lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined || own.format === "bullet") return undefined;
    const series = counts.get(list.series) ?? new Map<number, number>();
    counts.set(list.series, series);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    const last = series.get(level);
    series.set(level, restart ?? (last === undefined ? own.start : last + 1));
    for (const lower of [...series.keys()]) if (lower > level) series.delete(lower);
    return labelOf(list, level, series);
  };
}

function labelOf(list: NumberedList, level: number, series: ReadonlyMap<number, number>): string {
  const own = list.levels.get(level);
  const label = (own?.text ?? "").replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const one = list.levels.get(at);
    const format = own?.legal === true && at < level ? "decimal" : (one?.format ?? "decimal");
    return formatNumber(series.get(at) ?? one?.start ?? 1, format);
  });
  // Chinese numbers stand close to the text: their mark is a space of its own.
  return label === "" || own?.suffix === "nothing" || /[、．。）〕】：\s]$/.test(label) ? label : `${label} `;
}
