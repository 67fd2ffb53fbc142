import { fold } from "../language/fold.ts";

/** Suffixes of places on folded text, by rank in the administration; a chain of places only goes down. */
const SUFFIXES: readonly (readonly string[])[] = [
  ["特别行政区", "自治区", "省"],
  ["自治州", "市", "州", "盟"],
  ["自治县", "县", "区", "旗"],
  ["街道", "镇", "乡"],
  ["社区", "村"],
];
const LEAD =
  /^(?:#+\s*|[-_\s"'《(]+|(?:19|20)\d\d年?(?:\d{1,2}月(?:\d{1,2}日)?)?度?|关于|印发|中共|在|[上今明去]年|转发)+/;
const NAME = new RegExp(`^([\\u3400-\\u9fff]{2,9}?|[\\u3400-\\u9fff](?=县))(${SUFFIXES.flat().join("|")})`);
// A village is often no name but a word: 乡村建设, 农村工作.
const NOT_AFTER_VILLAGE = /^(?:[级里庄民组建振]|集体|容|镇|务(?!公开|工作))/;
const NO_NAME = /[某本我该各全这的是为及与和]|人民|工作|政府|美丽|乡村|农村|城乡|摘录/;
const NATIONAL = /国务院|中华人民共和国/;

/**
 * The place that a title, a file name or a delivery line begins with, the innermost of a chain (某鎮 for
 * 某縣某鎮), in its own script; none where it begins with none.
 */
export function placeIn(source: string): string | undefined {
  const folded = fold(source);
  let at = LEAD.exec(folded)?.[0].length ?? 0;
  let place: string | undefined;
  let rank = -1;
  for (let match = NAME.exec(folded.slice(at)); match !== null; match = NAME.exec(folded.slice(at))) {
    const end = at + match[0].length;
    const next = SUFFIXES.findIndex((suffixes) => suffixes.includes(match?.[2] ?? ""));
    if (next <= rank || NO_NAME.test(match[1] ?? "")) break;
    if (next === 4 && NOT_AFTER_VILLAGE.test(folded.slice(end))) break;
    place = source.slice(at, end);
    rank = next;
    at = end;
  }
  return place;
}

/**
 * The place that a document speaks for: of its title, the State Council's 全国, else of the file name, the lines of
 * delivery at the top or the signature. The file name may cut a longer name of the title short (井字镇 of 双峰井字镇).
 */
export function readPlace(
  title: string,
  name: string,
  top: readonly string[],
  signature: readonly string[],
): string | undefined {
  const stated = placeIn(title);
  const named = placeIn(name);
  if (stated !== undefined) return named !== undefined && fold(stated).endsWith(fold(named)) ? named : stated;
  if (NATIONAL.test(fold(title))) return "全国";
  if (named !== undefined) return named;
  const delivered = top.find((line) => placeIn(line) !== undefined && /会议?|大会/.test(fold(line)));
  if (delivered !== undefined) return placeIn(delivered);
  const signed = signature.find((line) => /(?:政府|委员会|办事处|办公室)$/.test(fold(line)));
  if (signed !== undefined && placeIn(signed) !== undefined) return placeIn(signed);
  return top.some((line) => line.length <= 40 && NATIONAL.test(fold(line))) ? "全国" : undefined;
}
