import { fold } from "../language/fold.ts";
import type { KnownPlaces } from "./known-places.ts";
import { placeIn } from "./place-in.ts";

const INSPECTED = 30_000;
const LEVELS = ["省", "自治区", "自治州", "州", "市", "县", "区", "旗", "街道", "镇", "乡", "村"];
const SPEAKER = /代表([\u3400-\u9fff]{2,20}?)(?:人民政府|政府|管委会|管理委员会|公所|,)/;
const SELF = new RegExp(`(?:[全我]|代表)(${LEVELS.join("|")})(?!长|委|[际面体])`, "g");
const FEWEST = 2;
/** What stands before 縣, 鎮 without naming one: 百強縣, 請縣政協. */
const UNNAMED =
  /[请各每该全本我和及与在的]|[强大小新老贫弱]$|(?:脱贫|贫困|示范|试点|重点|特色|先进|文明|美丽|行政|产业|中心|城|乡)$/;

/**
 * The place that running text speaks for, for a document whose title, file name and signature name none: of the speaker
 * (我代表某縣人民政府), else the place of the level that the text calls its own (全縣) which it names most. Folded.
 */
export function placeInBody(text: string, known: KnownPlaces | undefined): string | undefined {
  const folded = fold(text.slice(0, INSPECTED));
  const spoken = placeIn(SPEAKER.exec(folded)?.[1] ?? "", known);
  if (spoken !== undefined) return spoken;
  const level = mostFrequent(countOf([...folded.matchAll(SELF)].map((match) => match[1] ?? "")));
  if (level === undefined) return undefined;
  const listed = new Map([...(known?.mentions(folded) ?? [])].filter(([name]) => name.endsWith(level)));
  const named = [...countOf(namesOf(folded, level))].filter(([, count]) => count >= FEWEST);
  return mostFrequent(listed) ?? mostFrequent(new Map(named));
}

/** Names of the level that stand after a mark or at the beginning of a line; a province is named by the list alone. */
function namesOf(folded: string, level: string): string[] {
  if (/省|自治区/.test(level)) return [];
  const pattern = new RegExp(
    `(?:^|[\\s,。、;:"《(])([\\u3400-\\u9fff]{2,5}?${level})(?!长|委|民|级|直|政|人大|纪|财|域|内|外|里|容|场)`,
    "g",
  );
  return [...folded.matchAll(pattern)]
    .map((match) => match[1] ?? "")
    .filter((name) => !UNNAMED.test(name.slice(0, -level.length)))
    .flatMap((name) => placeIn(name) ?? []);
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** What is counted most, where nothing else is counted more than half as often. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
