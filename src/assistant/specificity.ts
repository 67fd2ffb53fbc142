import type { QueryTerm } from "../retrieval/query.ts";

/** Words of an indicator that qualify nothing: verbs of doing and names of measures. */
const NEUTRAL =
  /[\s\d,，、。:：;；"'()（）%-]|全年|今年|年|累计|总数|总量|人数|户数|任务|工作|情况|数量|面积|总额|总值|总里程|通车|里程|总长|总|金额|共有|共计|合计|达到|完成|实现|开展|处理|进行|全镇|全县|全市|全省|全国|全区|全乡|我[镇县市省国区乡]|[共有达为的了已将计是各其中个]/g;

/** Share of an indicator's own words that the question does not name: of siblings, the one without further qualifiers is meant. */
export function unaskedShare(terms: readonly QueryTerm[], indicator: string): number {
  const characters = [...indicator];
  const open = characters.map(() => true);
  const close = (start: number, length: number) => open.fill(false, start, start + length);
  for (const match of indicator.matchAll(NEUTRAL)) close(match.index, match[0].length);
  for (const form of terms.flatMap((term) => term.forms))
    for (let at = indicator.indexOf(form); at >= 0; at = indicator.indexOf(form, at + 1))
      close(at, form.length);
  for (const { surface } of terms)
    for (const [at, character] of characters.entries())
      if (surface.length > 1 && surface.includes(character)) close(at, 1);
  const unasked = open.filter(Boolean).length;
  return unasked / Math.max(6, characters.length);
}
