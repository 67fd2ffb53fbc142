import { describe, expect, it } from "vitest";
import { describeDocument } from "../../src/documents/describe-document.ts";
import { createKnownPlaces } from "../../src/documents/known-places.ts";
import { outlineOf } from "../../src/documents/outline.ts";
import { parseRows } from "../../src/language/lexicon.ts";

const PLACES = createKnownPlaces(
  parseRows(
    [
      "广东省\t广东\tguangdong",
      "湖南省\t湖南\thunan",
      "海南省\t海南\thainan",
      "贵州省\t贵州\tguizhou",
      "广西壮族自治区\t广西\tguangxi",
      "内蒙古自治区\t内蒙古\tinner mongolia",
      "湘潭市\t湘潭\txiangtan",
      "苏州市\t苏州\tsuzhou",
    ].join("\n"),
  ),
);
const REPORT = "现在，我代表省人民政府，向大会报告工作，请予审议，并请省政协委员提出意见。";

/** Place, year and date of a text. */
function read(path: string, text: string): (string | number | undefined)[] {
  const { sections } = outlineOf(text);
  const found = describeDocument({ path, text, start: 0, metadata: undefined, sections, places: PLACES });
  return [found.place, found.year, found.issued];
}

describe("describeDocument reads place, year and date of reports of every level", () => {
  it.each([
    ["广东省2024年政府工作报告", "广东省", 2023, undefined],
    ["广东2024年政府工作报告", "广东省", 2023, undefined],
    ["2023年湖南省政府工作报告——2023年1月14日在湖南省第十四届人民代表大会上", "湖南省", 2022, "2023-01-14"],
    [
      "政府工作报告\n（2024年1月30日在内蒙古自治区第十四届人民代表大会上）",
      "内蒙古自治区",
      2023,
      "2024-01-30",
    ],
    [
      "政府工作报告\n二〇二四年一月三日在湘西土家族苗族自治州人民代表大会上",
      "湘西土家族苗族自治州",
      2023,
      "2024-01-03",
    ],
    ["政府工作报告\n——在清河口县人民代表大会会议上\n（2023年12月28日）", "清河口县", 2023, "2023-12-28"],
    ["海南省人民政府\n2024年政府工作报告", "海南省", 2023, undefined],
    ["湖南湘潭县2023年政府工作报告", "湘潭县", 2022, undefined],
    ["湘潭樓區郭鎮鄉2023年工作總結", "郭鎮鄉", 2023, undefined],
    ["湖南省湘潭市白石新区2023年工作报告", "白石新区", 2023, undefined],
    ["某省某县白杨坪镇人民政府2023年工作总结", "白杨坪镇", 2023, undefined],
    ["积石山保安族东乡族撒拉族自治县2023年工作总结", "积石山保安族东乡族撒拉族自治县", 2023, undefined],
    ["湖南湘西土家族苗族自治州2023年工作总结", "湘西土家族苗族自治州", 2023, undefined],
    ["海南藏族自治州2023年工作总结", "海南藏族自治州", 2023, undefined],
    ["苏州工业园区2022年经济发展情况", "苏州工业园区", 2022, undefined],
    ["湘潭高新技术产业开发区管委会2022年工作总结", "湘潭高新技术产业开发区", 2022, undefined],
    ["城区街道办事处二〇二二年度工作总结", "城区街道", 2022, undefined],
    ["城区街道二O二二年工作总结", "城区街道", 2022, undefined],
    ["白杨坪镇五年工作总结（2016—2021年）", "白杨坪镇", 2021, undefined],
    ["全区2023年工作总结", undefined, 2023, undefined],
    ["市场监督管理局2023年工作总结", undefined, 2023, undefined],
    ["湖南省发展第十四个五年规划和二〇三五年远景目标纲要", "湖南省", undefined, undefined],
    ["臺東縣政府110年度施政計畫", "臺東縣", 2021, undefined],
    ["金湖鎮公所民國一百一十二年工作報告", "金湖鎮", 2023, undefined],
    ["大安區公所113年度施政報告\n中華民國114年3月5日", "大安區", 2024, "2025-03-05"],
    [
      "首页 > 公开 > 报告\n来源：日报\n发布时间：2024-02-06\n湖南省2024年政府工作报告",
      "湖南省",
      2023,
      "2024-02-06",
    ],
    ["政府工作报告（白石区2024年）", "白石区", 2023, undefined],
    ["2024年城区改造工作总结", undefined, 2024, undefined],
    ["建党100年活动总结", undefined, undefined, undefined],
  ])("by its first lines: %s", (title, ...expected) => {
    expect(read("a.txt", `${title}\n全年做了许多事。`)).toEqual(expected);
  });

  it.each([
    ["广东2024.txt", "广东省", 2023],
    ["reports/2024年政府工作报告-湖南.txt", "湖南省", 2023],
    ["Guangdong-2024.txt", "广东省", 2023],
    ["2024_Inner Mongolia.txt", "内蒙古自治区", 2023],
    ["广西/2024年.txt", "广西壮族自治区", 2023],
    ["清河口县_2024年.txt", "清河口县", 2023],
    ["湖南省_湘潭市_白石区_2024年报告.txt", "白石区", 2023],
    ["政府工作报告（白石区）2024.txt", "白石区", 2023],
    ["报告.txt", undefined, undefined],
  ])("by the file name alone: %s", (path, place, year) => {
    expect(read(path, `政府工作报告\n${REPORT}\n一、过去一年工作回顾\n做了许多事。`)).toEqual([
      place,
      year,
      undefined,
    ]);
  });

  it("by the text, where nothing else says it", () => {
    const reviewed = "一、2022年工作回顾\n做了许多事。";
    expect(read("gz.txt", `${REPORT.replace("省人民", "贵州省人民")}\n${reviewed}`)).toEqual([
      "贵州省",
      2022,
      undefined,
    ]);
    const province = "全省上下齐心，贵州发展加快。我省学广东经验，贵州产业壮大，多彩贵州更有名。";
    expect(read("gz.txt", `${REPORT}\n${reviewed}\n${province}`)[0]).toBe("贵州省");
    const region = REPORT.replace("省人民", "自治区人民").replace("省政协", "自治区政协");
    expect(
      read("a.txt", `${region}\n${reviewed}\n全区发展，广西经济增长，我区学习广东经验，广西潜力大。`)[0],
    ).toBe("广西壮族自治区");
    const county = "全县修路。清河口县获奖，请县政协指正。我县，清河口县，前景好。争当百强县、百强县。";
    expect(read("a.txt", `${reviewed}\n${county}`)[0]).toBe("清河口县");
    expect(read("a.txt", `${reviewed}\n全县修路，请县政协指正，争当百强县。`)[0]).toBeUndefined();
  });

  it("takes the year before the one that the report plans, whatever the file is called", () => {
    const text = "政府工作报告\n各位代表：\n一、过去一年工作回顾\n修路。\n二、2024年工作安排\n再修路。";
    expect(read("湖南2023.txt", text)).toEqual(["湖南省", 2023, undefined]);
    expect(read("湖南.txt", "政府工作报告\n各位代表：做好2024年工作，意义重大。")[1]).toBe(2023);
  });

  it("reads a summary signed in January as one of the year before", () => {
    expect(read("a.txt", "工作总结\n修路。\n白杨坪镇人民政府\n2024年1月10日")).toEqual([
      "白杨坪镇",
      2023,
      "2024-01-10",
    ]);
  });

  it("gives the place in the script of the document", () => {
    expect(read("廣東.txt", "政府工作報告\n過去一年，全省發展。")[0]).toBe("廣東省");
    expect(read("guangxi.txt", "政府工作報告\n過去一年，全區發展。")[0]).toBe("廣西壯族自治區");
  });

  it("puts the place before a bare title, so that two reports can be told apart", () => {
    const titleOf = (path: string, text: string) =>
      describeDocument({ path, text, start: 0, metadata: undefined, sections: [], places: PLACES }).title;
    expect(titleOf("广东2024.txt", "政府工作报告\n修路。")).toBe("广东省政府工作报告");
    expect(titleOf("广东2024.txt", "广东省政府工作报告\n修路。")).toBe("广东省政府工作报告");
    expect(titleOf("a.txt", "政府工作报告\n修路。")).toBe("政府工作报告");
  });
});
