import { fold } from "../language/fold.ts";
import type { KnownPlaces } from "./known-places.ts";

/** Suffixes of places on folded text, by rank in the administration; a chain of places only goes down. */
const SUFFIXES: readonly (readonly string[])[] = [
  ["特别行政区", "自治区", "省", "建设兵团"],
  ["自治州", "市", "州", "盟"],
  ["自治县", "自治旗", "开发区", "高新区", "工业园区", "示范区", "新区", "县", "区", "旗"],
  ["街道", "镇", "乡", "苏木"],
  ["社区", "村"],
];
const YEAR = "(?:(?:19|20)\\d\\d年?|[〇零○一二三四五六七八九]{4}年|(?:中华)?民国\\d{2,3}年)";
const DAY = "[\\d一二三四五六七八九十]{1,3}";
const LEAD = new RegExp(
  `^(?:#+\\s*|[-_\\s"'《(]+|${YEAR}(?:${DAY}月(?:${DAY}日)?)?度?|关于|印发|中共|在|[上今明去]年|转发)+`,
);
const SUFFIX = SUFFIXES.flat().join("|");
/** 某某族自治县 names its peoples; elsewhere 族 after a suffix is part of the name: 东乡族. */
const NAME = new RegExp(
  `^((?:[\\u3400-\\u9fff]{1,5}?族)+(?=自治|乡|镇)|[\\u3400-\\u9fff]{2,9}?|[\\u3400-\\u9fff](?=县))(${SUFFIX})(?!族)`,
);
// A village is often no name but a word: 乡村建设, 农村工作.
const NOT_AFTER_VILLAGE = /^(?:[级里庄民组建振]|集体|容|镇|务(?!公开|工作))/;
const NO_NAME = /^自治$|[本我该各全这的是为及与和]|人民|工作|政府|美丽|乡村|农村|城乡|摘录/;
/** What parts the names of a chain in a file name: 某省_某县. */
const BETWEEN = /^[-_\s·,]*/;
/** A name withheld: the chain goes on below it. */
const WITHHELD = /^[某xX×*]+$|某/;

/**
 * The place that a title, a file name or a delivery line begins with, the innermost of a chain (某鎮 for
 * 某縣某鎮), in its own script; none where it begins with none. A listed place above it may lack its suffix: 湖南湘潭县.
 */
export function placeIn(source: string, known?: KnownPlaces): string | undefined {
  const folded = fold(source);
  let at = LEAD.exec(folded)?.[0].length ?? 0;
  let place: string | undefined;
  let rank = -1;
  for (let match = nameAt(folded, at, known); match !== undefined; match = nameAt(folded, at, known)) {
    const { start, end, name, suffix } = match;
    const next = SUFFIXES.findIndex((suffixes) => suffixes.includes(suffix));
    if (next <= rank || NO_NAME.test(name)) break;
    if (next === 4 && NOT_AFTER_VILLAGE.test(folded.slice(end))) break;
    place = WITHHELD.test(name) ? undefined : source.slice(start, end);
    rank = next;
    at = end + (BETWEEN.exec(folded.slice(end))?.[0].length ?? 0);
  }
  return place;
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly suffix: string;
}

function nameAt(folded: string, at: number, known: KnownPlaces | undefined): Name | undefined {
  const rest = folded.slice(at);
  const match = NAME.exec(rest);
  if (match === null) return undefined;
  const listed = known?.at(rest);
  if (listed === undefined || rest.startsWith(listed.official)) return toName(match, at);
  // 湖南湘潭县 is 湘潭县; but 岳阳楼区 does not begin with 岳阳.
  const below = NAME.exec(rest.slice(listed.length));
  const within = below !== null && listed.length + below[0].length === match[0].length && isWhole(below);
  return within ? toName(below, at + listed.length) : toName(match, at);
}

/** False for what is no name without the place before it: 海南藏族自治州, 苏州工业园区. */
function isWhole(match: RegExpExecArray): boolean {
  return !/^[^族]{1,3}族$/.test(match[1] ?? "") && !/园区|开发区|高新区|示范区|兵团/.test(match[0]);
}

function toName(match: RegExpExecArray, start: number): Name {
  return { start, end: start + match[0].length, name: match[1] ?? "", suffix: match[2] ?? "" };
}
