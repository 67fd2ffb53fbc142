import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";

const FOLDER = join(import.meta.dirname, "../../knowledge/lexicon");
const TABLES = readdirSync(FOLDER).filter((name) => name.endsWith(".tsv"));
/** Words that ask, whatever they ask about: in a table they would make the rest of their form unfindable. */
const ASKING = /多少|几[多个人户成家钱期名]|哪|什么|怎[么样]|点[样解做]|边个|为何|第几|谁|how many|how much/;
/** One character that people type alone for a thing; any other would be found inside unrelated words. */
const TYPED_ALONE = new Set("税 粮 村 稻 猪 茶 菜 路 改 床 霾 赚".split(" "));

interface Row {
  readonly line: string;
  readonly cells: readonly (readonly string[])[];
}

function rowsOf(table: string): Row[] {
  const lines = readFileSync(join(FOLDER, table), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => ({ line, cells: line.split("\t").map((cell) => (cell === "" ? [] : cell.split("|"))) }));
}

/** Lines of the rows that are not as they should be. */
function linesWhere(rows: readonly Row[], isWrong: (row: Row) => boolean): string[] {
  return rows.filter(isWrong).map(({ line }) => line);
}

describe.each(TABLES)("the shipped table %s", (table) => {
  const rows = rowsOf(table);
  const chinese = ({ cells }: Row) => [...(cells[0] ?? []), ...(cells[1] ?? [])];

  it("has three columns with one tab between them, and an official form in each row", () => {
    expect(linesWhere(rows, ({ cells }) => cells.length !== 3 || cells[0]?.length === 0)).toEqual([]);
  });

  it("has no empty or untrimmed form", () => {
    const untidy = (form: string) => form === "" || form !== form.trim() || form.includes("  ");
    expect(linesWhere(rows, ({ cells }) => cells.flat().some(untidy))).toEqual([]);
  });

  it("names no form twice in one row", () => {
    const repeats = (forms: readonly string[]) => new Set(forms).size < forms.length;
    expect(linesWhere(rows, (row) => repeats(chinese(row)) || repeats(row.cells[2] ?? []))).toEqual([]);
  });

  it("has no words that ask", () => {
    expect(linesWhere(rows, ({ line }) => ASKING.test(line))).toEqual([]);
  });

  it("writes Chinese in Simplified characters and English in lower case", () => {
    const isFolded = (form: string) => fold(form) === form.toLowerCase();
    const isEnglish = (form: string) => form === form.toLowerCase() && !/[\u3400-\u9fff]/.test(form);
    expect(
      linesWhere(rows, (row) => !chinese(row).every(isFolded) || !(row.cells[2] ?? []).every(isEnglish)),
    ).toEqual([]);
  });

  it("has one-character forms only for provinces and for what people type alone", () => {
    const single = (form: string) => form.length === 1 && !(table !== "places.tsv" && TYPED_ALONE.has(form));
    const isProvince = ({ cells }: Row) =>
      table === "places.tsv" &&
      /(?:省|自治区|特别行政区|^(?:北京|上海|天津|重庆)市)$/.test(cells[0]?.[0] ?? "");
    expect(linesWhere(rows, (row) => chinese(row).some(single) && !isProvince(row))).toEqual([]);
  });

  it("gives each concept one row", () => {
    const firsts = rows.map(({ cells }) => cells[0]?.[0]);
    expect(firsts.filter((first, at) => firsts.indexOf(first) !== at)).toEqual([]);
  });
});

describe("the shipped vocabulary", () => {
  const rows = TABLES.flatMap(rowsOf);
  const near: readonly (readonly [string, string])[] = [
    ["一般公共预算收入", "财政总收入"],
    ["规模以上工业增加值", "工业总产值"],
    ["生猪出栏", "生猪存栏"],
    ["常住人口", "户籍人口"],
    ["城镇调查失业率", "城镇登记失业率"],
    ["超长期特别国债", "特别国债"],
    ["专利", "发明专利"],
    ["结婚登记", "离婚"],
    ["地铁", "公交"],
    ["固体废物", "危险废物"],
    ["智慧城市", "大数据"],
    ["锂电池", "储能"],
    ["节水", "水资源"],
    ["自然村", "村民小组"],
    ["肉牛", "黄牛"],
    ["大蒜", "蒜苗"],
    ["亩均纯收入", "亩均收入"],
    ["村卫生室", "村医"],
    ["高血压", "糖尿病"],
    ["粗钢产量", "钢材"],
    ["停车场", "停车泊位"],
  ];

  it.each(near)("keeps %s apart from %s", (one, other) => {
    const together = rows.filter(({ cells }) => cells.flat().includes(one) && cells.flat().includes(other));
    expect(together.map(({ line }) => line)).toEqual([]);
    for (const form of [one, other])
      expect(
        rows.some(({ cells }) => cells[0]?.includes(form)),
        form,
      ).toBe(true);
  });

  it("knows the words of the Mainland, Hong Kong and Taiwan for one thing", () => {
    const apart = [
      ["地铁", "捷运", "subway"],
      ["出租车", "的士", "计程车", "taxi"],
      ["互联网", "网路", "internet"],
      ["幼儿园", "幼稚园", "kindergarten"],
      ["初中", "国中", "junior high school"],
      ["电梯", "升降机", "lift"],
      ["摩托车", "机车", "motorcycle"],
      ["便利店", "士多", "便利商店", "convenience store"],
      ["商业综合体", "百货公司", "卖场", "shopping mall"],
      ["城市更新", "市区重建", "都更", "urban renewal"],
      ["厨余垃圾", "潲水", "馊水", "food waste"],
      ["交通拥堵", "塞车", "堵车", "traffic jam"],
      ["征兵", "当兵", "入伍", "义务兵", "役男"],
      ["入驻率", "进驻率"],
      ["商务楼宇", "写字楼", "办公楼", "商办大楼", "商厦"],
      ["诊疗人次", "看病人次", "睇病人次", "挂号人次"],
    ].filter((forms) => !rows.some(({ cells }) => forms.every((form) => cells.flat().includes(form))));
    expect(apart).toEqual([]);
  });
});
