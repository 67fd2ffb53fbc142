import { fold } from "../language/fold.ts";

/** Words around an indicator that do not tell two indicators apart; folded. 新增 and 人均 do, and stay. */
const COMMON =
  /高质量|保质保量|顺利|全面|累计|全年|今年|去年|上年|共计|总计|合计|预计|力争|确保|计划|任务数?|目标|工作|完成|实现|达到|^共|[的了]/g;
const PLACE = /^全?[省市县区镇乡村]|^我[省市县区镇乡村]/;

/** An indicator without its place and without words of course, folded. */
export function plainIndicator(indicator: string, place = ""): string {
  const folded = fold(indicator).replace(fold(place) || /$^/, "");
  const bare = folded
    .replace(/[\s,，、。:：;；"'()（）]/g, "")
    .replace(COMMON, "")
    .replace(PLACE, "");
  return bare === "" ? folded : bare;
}

/** How alike two plain indicators are, 0 to 1: shared pairs of characters (Dice 1945), 1 for the same. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairs(a), pairs(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const rest = [...second];
  let shared = 0;
  for (const pair of first) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (first.length + second.length);
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
