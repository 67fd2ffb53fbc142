import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../src/quantities/read-quantities.ts";

/** Phrases of official prose, in our own words: text, then "covered text=value kind unit [low..high]" for each quantity. */
const PHRASES: readonly (readonly [string, ...string[]])[] = [
  ["新建厕所976座", "976座=976 count 座"],
  ["改造廁所兩百餘戶", "兩百餘戶=200 household 戶 200.."],
  ["投入资金约3.2亿元", "约3.2亿元=3.2 money 亿元"],
  ["投入十多萬元", "十多萬元=100000 money 元 100000.."],
  ["補助1,200元", "1,200元=1200 money 元"],
  ["总值超过2.6万亿元", "超过2.6万亿元=2.6 money 万亿元 2.6.."],
  ["不到70万亿元", "不到70万亿元=70 money 万亿元 ..70"],
  ["奖励2-3万元", "2-3万元=2 money 万元 2..3"],
  ["收入100万元至300万元", "100万元至300万元=100 money 万元 100..300"],
  ["票价五元三毛", "五元三毛=5.3 money 元"],
  ["出口12亿美元", "12亿美元=12 money 亿美元"],
  ["种稻35000亩", "35000亩=35000 area 亩"],
  ["果园近两千公顷", "近两千公顷=2000 area 公顷 ..2000"],
  ["林地5.6平方公里", "5.6平方公里=5.6 area 平方公里"],
  ["渠道12千米", "12千米=12 length 千米"],
  ["公路2万5千公里", "2万5千公里=25000 length 公里"],
  ["收粮一吨半", "一吨半=1.5 mass 吨"],
  ["库容300万立方米", "300万立方米=300 volume 万立方米"],
  ["接待3万人次", "3万人次=3 people 万人次"],
  ["培训近50人", "近50人=50 people 人 ..50"],
  ["1亿3千多万人", "1亿3千多万人=130000000 people 人"],
  ["6600多万人受益", "6600多万人=6600 people 万人 6600.."],
  ["搬迁200户以上", "200户以上=200 household 户 200.."],
  ["建水库一座、水闸三处", "一座=1 count 座", "三处=3 count 处"],
  ["共二十三个村", "二十三个=23 count 个"],
  ["七八十個攤位", "七八十個=70 count 個 70..80"],
  ["十几台机器", "十几台=10 count 台 10.."],
  ["查处100余起", "100余起=100 count 起 100.."],
  ["无一例感染", "无一例=0 count 例"],
  ["同比增长6.3%", "6.3%=6.3 percent %"],
  ["增速-2.5%", "-2.5%=-2.5 percent %"],
  ["覆盖率百分之九十五", "百分之九十五=95 percent %"],
  ["覆盖率5.0%–5.5%", "5.0%–5.5%=5 percent % 5..5.5"],
  ["覆盖率80%到90%", "80%到90%=80 percent % 80..90"],
  ["不低于5％", "不低于5％=5 percent ％ 5.."],
  ["超过五成", "超过五成=5 percent 成 5.."],
  ["提高2.4个百分点", "2.4个百分点=2.4 percentage-point 个百分点"],
  ["增長2倍", "2倍=2 ratio 倍"],
  ["总量翻一番", "翻一番=1 ratio 番"],
  ["减少一半", "一半=0.5 ratio "],
  ["约三分之二", "约三分之二=0.666666666667 number "],
  ["居全市第5位", "第5位=5 rank 位"],
  ["进入全县前三", "前三=3 rank "],
  ["位列前十名", "前十名=10 rank 名"],
  ["接种3—11岁儿童", "3—11岁=3 age 岁 3..11"],
  ["18周岁以上", "18周岁以上=18 age 周岁 18.."],
  ["为期3个月", "3个月=3 duration 个月"],
  ["历时三年多", "三年多=3 duration 年 3.."],
  ["发电15亿千瓦时", "15亿千瓦时=15 energy 亿千瓦时"],
  ["补贴9500元/人/年", "9500元/人/年=9500 rate 元/人/年"],
  ["处理污水120吨/天", "120吨/天=120 rate 吨/天"],
  ["PM2.5降至28微克每立方米", "28微克每立方米=28 rate 微克每立方米"],
  ["苯并芘5.6μg/m³", "5.6μg/m³=5.6 rate μg/m³"],
  ["电价0.55元/千瓦时", "0.55元/千瓦时=0.55 rate 元/千瓦时"],
  ["能耗0.48吨标准煤/万元", "0.48吨标准煤/万元=0.48 rate 吨标准煤/万元"],
  ["流转300亩每亩补贴80元", "300亩=300 area 亩", "80元=80 money 元"],
  ["限速60公里/小时", "60公里/小时=60 speed 公里/小时"],
  ["装卸95万标准箱", "95万标准箱=95 count 万标准箱"],
  ["最低气温零下3.5℃", "零下3.5℃=-3.5 temperature ℃"],
  ["满意度97.5分", "97.5分=97.5 count 分"],
  ["教师与学生为1比15.6", "1比15.6=0.0641025641026 ratio "],
  ["男女比例104.5:100", "104.5:100=1.045 ratio "],
  ["三比一胜出", "三比一=3 ratio "],
  ["培育企业数十家", "数十家=10 count 家 10.."],
  ["惠及上万人", "上万人=10000 people 人 10000.."],
  ["绿化近万亩", "近万亩=10000 area 亩 ..10000"],
  ["植树万余株", "万余株=10000 count 株 10000.."],
  ["产值过百亿元", "过百亿元=10000000000 money 元 10000000000.."],
  ["种粮30余万、养鱼", "30余万=30 number 万 30.."],
  ["约三分之一强", "约三分之一强=0.333333333333 number  0.333333333333.."],
  ["超过一半的村", "超过一半=0.5 ratio  0.5.."],
  ["百分之六十以上", "百分之六十以上=60 percent % 60.."],
  ["增速为负百分之二", "负百分之二=-2 percent %"],
  ["未发生一起安全事故", "未发生一起=0 count 起"],
  ["没有一人掉队", "没有一人=0 people 人"],
  ["通行1小时20分", "1小时20分=1.33333333333 duration 小时"],
  ["建设期1年零6个月", "1年零6个月=1.5 duration 年"],
  ["税收 ¥5,200", "¥5,200=5200 money ¥"],
  ["歲入新臺幣3億2,500萬元", "新臺幣3億2,500萬元=325000000 money 元"],
  ["over RMB 3.2 billion", "over RMB 3.2 billion=3.2 money billion RMB 3.2.."],
  ["350 people per square kilometre", "350 people per square kilometre=350 rate people per square kilometre"],
  ["财政收入1 431万元", "1 431万元=1431 money 万元"],
  ["年产蛋5 000 000枚", "5 000 000枚=5000000 count 枚"],
  ["2021年12月14日投产", "2021年12月14日=2021 date "],
  ["ages 3-11", "3-11=3 number  3..11"],
  ["spent 1.4 million yuan", "1.4 million yuan=1.4 money million yuan"],
  ["more than 100 cases", "more than 100 cases=100 count cases 100.."],
  ["about 12.5 percent", "about 12.5 percent=12.5 percent percent"],
  ["3 to 11", "3 to 11=3 number  3..11"],
];

const NAMES = [
  "四區一花園布局",
  "六包一責任制",
  "三长一员",
  "十四五規劃",
  "“十五五”良好开局",
  "党的十九大精神",
  "十九届二中全会",
  "19届三中全会",
  "“三公”经费",
  "一是抓改革",
  "二是促发展",
  "一、总体情况",
  "（一）加强领导",
  "第一针接种",
  "五保户",
  "三农工作",
  "一号文件",
  "小一型水库",
  "小二型水库",
  "第86条",
  "粤府〔2021〕4号",
  "一定要",
  "一起来",
  "进一步",
  "统一部署",
  "万一",
  "一方面",
  "一线",
  "版本1.2.3",
  "电话0663-1234567",
  "电话13800138000",
  "推广5G网络",
  "“四个意识”",
  "“一门式”服务",
  "新一轮改革",
  "三成立",
  "十分重要",
  "四面环山",
  "三年行动",
  "百日攻坚",
  "千人计划",
  "五个一工程",
  "最多跑一次",
  "12345热线",
  "110接警",
  "9时30分",
  "3.0版",
  "没有一起去",
  "未一次性缴清",
];

describe("official phrases", () => {
  it.each(PHRASES)("%s", (text, ...expected) => {
    const found = readQuantities(text).map((one) => {
      const bounds =
        one.low === undefined && one.high === undefined ? "" : ` ${one.low ?? ""}..${one.high ?? ""}`;
      return `${text.slice(one.span.start, one.span.end)}=${one.value} ${one.kind} ${one.unit}${bounds}`;
    });
    expect(found).toEqual(expected);
  });

  it.each(NAMES)("reads nothing out of %s", (text) => expect(readQuantities(text)).toEqual([]));
});

it("reads back what it prints, in both scripts and widths", () => {
  const unit = fc.constantFrom(
    "元",
    "萬元",
    "亿元",
    "畝",
    "亩",
    "户",
    "戶",
    "個",
    "起",
    "%",
    "％",
    "吨",
    "噸",
  );
  const number = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(1, 10, 100));
  const widen = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(number, unit, fc.boolean(), ([digits, scale], name, wide) => {
      const value = digits / scale;
      const text = `${wide ? widen(String(value)) : value}${name}`;
      expect(readQuantities(`共${text}。`)).toMatchObject([
        { value, unit: name, span: { start: 1, end: 1 + text.length } },
      ]);
    }),
  );
});

it("never overlaps, whatever the text", () => {
  const unit = fc.constantFrom(
    ..."1290.,/^-+e百分之又半十几余多万亿年月日%元戶成折點点两第前翻番一 至\ud800\u202e",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      let end = 0;
      for (const { span, number } of readQuantities(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(number.end).toBeLessThanOrEqual(span.end);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["digits without end", "1", 1e5],
  ["numerals without end", "一", 1e5],
  ["unpaired surrogates", "\ud800", 1e5],
  ["right-to-left marks", "\u202e1\u200f", 2e4],
  ["thousands without end", ",234", 5e4],
  ["fractions without end", "1分之", 2e4],
  ["tens with blanks", "十 ", 2e4],
])("reads on after %s", (_, part, times) => {
  const hostile = part.repeat(times);
  const last = readQuantities(`${hostile}\n改厕976户。`).at(-1);
  expect(last).toMatchObject({ value: 976, unit: "户", number: { start: hostile.length + 3 } });
});
