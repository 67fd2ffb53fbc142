import type { Section } from "../domain/document.ts";
import { fold } from "../language/fold.ts";
import { withDigitYears } from "./digit-years.ts";

const LONGEST_TITLE = 60;
const LONGEST_SECOND_LINE = 30;

/** Lines above the title that are none: addresses, notes in 【】, attachment and document numbers, paths of a web page. */
const NOT_A_TITLE = /^(?:https?:|【|附件\s*\d*[:：]?$|-{3,}$)|[〔[]\d{4}[〕\]]\s*第?\d+号?$|^首页|\s[>›»]\s/;
/** What web pages say around a title: 來源：, 發布時間：, 字號：. */
const PAGE_LABEL =
  /^(?:当前位置|您.{0,4}位置|(?:信息|文章|稿件)?来源|字[号体]|发[布文]\S{0,4}|日期|时间|索引号|浏览\S{0,3}|点击\S{0,3}|作者|编辑|责任编辑|主题词|打印)\s*[:：]/;
const GENRE =
  /(?:报告|总结|计划|计画|打算|设想|展望|部署|规划|方案|汇报|意见|通知|办法|条例|规定|细则|要点|安排|情况|思路|纲要|公报)(?:\([^)]*\))?$/;
/** 政府工作报告——2023年1月14日在…会议上: the line of delivery after the title. */
const DELIVERY = /(?:-{2,}|\()\s*(?=(?:19|20)\d\d年\d{1,2}月\d{1,2}日)/;

/** The lines of a text that can tell of it, without their Markdown marks; a delivery behind a title is a line of its own. */
export function tellingLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/^#+\s+/, ""))
    .flatMap((line) => {
      const at = line.length > LONGEST_TITLE * 2 ? -1 : withDigitYears(line).search(DELIVERY);
      return at > 0 && withDigitYears(line).length === line.length
        ? [line.slice(0, at).trim(), line.slice(at)]
        : [line];
    })
    .filter((line) => line !== "" && !NOT_A_TITLE.test(line));
}

/**
 * The title of a document by its first telling lines: the first, with the second where the first is cut off before the
 * kind of document (2021年… / 政府工作报告). None where the text begins without one.
 */
export function findTitle(top: readonly string[], sections: readonly Section[]): string | undefined {
  const [first = "", second = ""] = top.filter((line) => !PAGE_LABEL.test(fold(line)));
  if (first === "" || first.length > LONGEST_TITLE || /[。！!：:；;，,]$/.test(first)) return undefined;
  if (sections[0] !== undefined && sections[0].parent === undefined && isNumbered(first, sections[0]))
    return undefined;
  const continues = !GENRE.test(fold(first)) && GENRE.test(fold(second));
  if (!continues || second.length > LONGEST_SECOND_LINE || /^[-—(（]/.test(second)) return first;
  return /[a-z]$/i.test(first) ? `${first} ${second}` : first + second;
}

function isNumbered(line: string, section: Section): boolean {
  return (
    section.heading.startsWith(line) &&
    /^[一二三四五六七八九十\d第(（]/.test(line) &&
    /[、.章节）)]/.test(line)
  );
}
