import type { DraftSection } from "../../domain/draft.ts";

const DIGITS = "〇一二三四五六七八九";

/** Headings with the numbers of their levels (GB/T 9704-2012 §7.3.3: 一、 （一） 1. （1）); level 0 has none. */
export function numberHeadings(
  sections: readonly DraftSection[],
  numbering: readonly string[],
): DraftSection[] {
  const counts: number[] = [];
  return sections.map((section) => {
    const style = numbering[section.level - 1];
    if (section.level === 0 || style === undefined) return section;
    counts.length = section.level;
    const count = (counts[section.level - 1] ?? 0) + 1;
    counts[section.level - 1] = count;
    const number = style.replace("{han}", toHan(count)).replace("{arabic}", String(count));
    return { ...section, heading: `${number}${section.heading}` };
  });
}

/** 1 to 99 in Chinese numerals. */
function toHan(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10 === 0 ? "" : (DIGITS[count % 10] ?? "");
  return tens === 0 ? ones : `${tens === 1 ? "" : DIGITS[tens]}十${ones}`;
}
