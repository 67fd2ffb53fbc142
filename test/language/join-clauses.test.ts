import { describe, expect, it } from "vitest";
import { commaClauses, joinClauses, setProse, withoutNumbering } from "../../src/language/join-clauses.ts";

const clauses = (text: string) =>
  commaClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("clauses", () => {
  it("are cut at commas, not within numbers, quotes and brackets", () => {
    expect(clauses('收入1,431萬元,開展"送溫暖,獻愛心"活動；完成（含新建,改建）3處。')).toEqual([
      "收入1,431萬元",
      '開展"送溫暖,獻愛心"活動',
      "完成（含新建,改建）3處",
    ]);
  });

  it.each([
    ["一是堅持投入", "堅持投入"],
    ["（二）改善環境", "改善環境"],
    ["3. 平安建設", "平安建設"],
    ["- 新修渠道", "新修渠道"],
    ["1.85萬畝早稻", "1.85萬畝早稻"],
  ])("%s loses its numbering and nothing else", (text, bare) => {
    expect(withoutNumbering(text)).toBe(bare);
  });

  it("join with one comma between and one mark at the end", () => {
    expect(joinClauses(["甲，", "", "、乙。"])).toBe("甲，乙。");
    expect(joinClauses(["，"])).toBe("");
  });
});

describe("prose", () => {
  it("has full-width marks, paired quotes of its script, and no blanks between characters", () => {
    expect(setProse('脫貧 戶(含監測戶),"四區一花園"', "zh-Hant")).toBe("脫貧戶（含監測戶），「四區一花園」");
    expect(setProse('落实"林长制"', "zh-Hans")).toBe("落实“林长制”");
  });

  it("reads a table row as what is counted and its number", () => {
    expect(setProse("| 低保對象 | 321人 |", "zh-Hant")).toBe("低保對象321人");
  });

  it("leaves numbers and times alone and drops a mark that has no partner", () => {
    expect(setProse("1,431萬元，8:30開會", "zh-Hant")).toBe("1,431萬元，8:30開會");
    expect(setProse('開展"送溫暖活動）', "zh-Hant")).toBe("開展送溫暖活動");
  });
});
