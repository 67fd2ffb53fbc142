import { fold } from "../../../src/language/fold.ts";
import { clausesIn } from "../../../src/language/sentences.ts";
import { readQuantities } from "../../../src/quantities/read-quantities.ts";
import type { TrueSentence } from "./true-sentences.ts";

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a false sentence of a true one; undefined where the sentence offers no hold. */
export type Mutation = (sentence: TrueSentence, random: () => number) => string | undefined;

interface Place {
  readonly text: string;
  readonly at: number;
}

const ARABIC = /\d[\d,]*(?:\.\d+)?/g;
const YEAR = /^(?:19|20)\d\d$/;

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Numbers of a sentence that are no years, marks, list numbers or parts of names. */
function numbersOf(text: string): Place[] {
  return [...text.matchAll(ARABIC)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ text: number, at }) => {
      const [before, after] = [text.slice(0, at), text.slice(at + number.length)];
      if (/\[[^\]]*$/.test(before) || /[A-Za-z]-?$/.test(before) || /第$/.test(before)) return false;
      return !YEAR.test(number) && !/^[A-Z]/.test(after);
    });
}

function put(text: string, { text: old, at }: Place, next: string): string | undefined {
  return old === next ? undefined : text.slice(0, at) + next + text.slice(at + old.length);
}

function replaceOne(
  text: string,
  pairs: readonly (readonly [RegExp, string])[],
  random: () => number,
): string | undefined {
  const hits = pairs.flatMap(([pattern, to]) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map((match) => ({ match, pattern, to })),
  );
  const hit = pick(hits, random);
  if (hit === undefined) return undefined;
  const { match, to } = hit;
  const changed =
    text.slice(0, match.index) + to.replace("$&", match[0]) + text.slice(match.index + match[0].length);
  return changed === text ? undefined : changed;
}

const digit: Mutation = ({ text }, random) => {
  const number = pick(numbersOf(text), random);
  if (number === undefined) return undefined;
  const digits = [...number.text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const index = pick(digits, random) ?? 0;
  const old = Number(number.text[index]);
  const next = (old + 1 + Math.floor(random() * 8)) % 10;
  const chosen = next === 0 && index === 0 ? (old + 1) % 10 || 1 : next;
  return put(
    text,
    number,
    number.text.slice(0, index) + (chosen === old ? (old % 9) + 1 : chosen) + number.text.slice(index + 1),
  );
};

const decimal: Mutation = ({ text }, random) => {
  const number = pick(
    numbersOf(text).filter((one) => one.text.length > 1),
    random,
  );
  if (number === undefined) return undefined;
  const plain = number.text.replaceAll(",", "");
  const value = Number(plain) * (random() < 0.5 ? 10 : 0.1);
  return put(text, number, String(Number(value.toPrecision(12))));
};

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d万萬])亩/, "公顷"],
  [/(?<=[\d万萬])畝/, "公頃"],
  [/(?<=\d)万/, "亿"],
  [/(?<=\d)萬/, "億"],
  [/(?<=\d)[亿億]/, "万"],
  [/(?<=\d)公[里裏]/, "米"],
  [/(?<=\d)米/, "公里"],
  [/(?<=\d)%/, "个百分点"],
  [/(?<=\d)户/, "人"],
  [/(?<=\d[万萬]?)元/, "美元"],
  [/(?<=[\d万])吨/, "公斤"],
  [/(?<=\d )mu\b/, "hectares"],
  [/(?<=\d )million/, "billion"],
  [/(?<=\d )billion/, "million"],
  [/(?<=\d )kilometers/, "meters"],
  [/(?<=\d )meters/, "kilometers"],
  [/(?<=\d )tons/, "kilograms"],
  [/(?<=\d )yuan/, "US dollars"],
  [/(?<=\d )households/, "people"],
  [/(?<=\d)%/, " percentage points"],
];
const unit: Mutation = ({ text, language }, random) =>
  replaceOne(
    text,
    UNITS.filter(
      ([pattern, to]) => pattern.source !== "(?<=\\d)%" || (language === "en") === to.startsWith(" "),
    ),
    random,
  );

const year: Mutation = ({ text }, random) =>
  replaceOne(text, [[/(?<!\d)(?:19|20)\d\d(?=年|\D)/, String(2010 + Math.floor(random() * 8))]], random);

const OTHER_PLACES = ["泉溪镇", "三塘镇", "云岭乡", "柳河县"];
const OTHER_ENGLISH = ["Quanxi Town", "Santang Town", "Yunling Township", "Liuhe County"];
const place: Mutation = ({ text, language }, random) => {
  const other = pick(language === "en" ? OTHER_ENGLISH : OTHER_PLACES, random) ?? "";
  const named = replaceOne(
    text,
    [
      [
        /[鬆松]江[鎮镇]|白杨坪镇|清河口县|松嶺鄉|全[县镇鄉乡鎮]|我[镇鎮]|[Tt]he (?:town|county)\b(?!'s)/,
        other,
      ],
    ],
    random,
  );
  if (named !== undefined) return named;
  return language === "en" ? `In ${other}, ${text}` : `${other}${text.replace(/^[-*\s]+/, "")}`;
};

const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/增长|增長/, "下降"],
  [/增加/, "减少"],
  [/增产|增產/, "减产"],
  [/提高/, "降低"],
  [/下降|减少|降低/, "增长"],
  [/\bup(?= \d| from)/, "down"],
  [/\brose\b/, "fell"],
  [/\bfell\b/, "rose"],
  [/\bincrease\b/, "decrease"],
  [/\bincreased\b/, "decreased"],
  [/\bgrowth\b/, "decline"],
];
const direction: Mutation = ({ text }, random) => replaceOne(text, DIRECTIONS, random);

const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![未没不])(?:完成|查处|查處|实现|實現|开展|開展|达到|達到|抓获|抓獲|检查|檢查|投入|新建|新增|拆除|接种|接種|发放|發放|化解|种植|種植|增长|增長|落实|落實)/,
    "未$&",
  ],
  [/未发生|没有发生|無一例|无一例/, "发生"],
  [/\b(?:was|were|is|are|has been|have been)\b/, "$& not"],
  [
    /\b(?:reached|handled|invested|received|completed|planted|conducted|renovated|built|arrested)\b/,
    "did not $&",
  ],
  [/\bNo (?=forest)/, "Several "],
  [/\bno (?=positive)/, "one "],
  [/\bwill\b|\bplans\b/, "$& not"],
];
const negation: Mutation = ({ text }, random) => replaceOne(text, NEGATIONS, random);

const status: Mutation = ({ text, language, citations }, random) => {
  const undone = replaceOne(
    text,
    [
      [/计划(?=[新完改建组])|計劃(?=[新完改])|(?<=^)将(?=组建)/, "已"],
      [/\bplans to (?:complete|renovate|build|create)\b/, "has renovated"],
      [/(?<!计划[^。；]*|計劃[^。；]*)(?:力争|力爭|争取(?!资金)|爭取(?!資金)|预计|預計)/, ""],
      [/\bis expected to reach\b/, "reached"],
      [/[Tt]he target for 2024 is/, "In 2024 there was"],
    ],
    random,
  );
  const planned = citations.some(
    (one) =>
      /计划|計劃|安排|打算/.test(one.section.join()) ||
      (/计划|計劃/.test(one.title) && !/总结|總結/.test(one.title)),
  );
  if (undone !== undefined || planned || /计划|計劃|将|预计|預計|力争|plan|will|target/.test(text))
    return undone;
  return language === "en"
    ? replaceOne(
        text,
        [
          [/\b(?:was|were) (?=\w+ed\b)/, "will be "],
          [/\b(?:has|have) been\b/, pick(["will be", "is to be", "is planned to be"], random) ?? ""],
          [
            /\b(?:handled|invested|received|planted|investigated|renovated|demolished)\b/,
            pick(["plans to have $&", "hopes to have $&", "is going to have $&"], random) ?? "",
          ],
          [/\breached\b/, "is expected to reach"],
        ],
        random,
      )
    : replaceOne(
        text,
        [
          [
            /(?<![计計未将])(?:完成|查处|查處|实现|實現|开展|開展|投入|新建|拆除|发放|發放|种植|種植|抓获|抓獲)/,
            `${pick(["计划", "拟", "将", "力争", "有望", "打算", "目标是"], random)}$&`,
          ],
          [/(?:达到|達到)/, `${pick(["预计", "有望", "争取"], random)}$&`],
        ],
        random,
      );
};

/** A number of one kind, with its unit, to be taken for another of the kind. */
function kindred(
  text: string,
): { span: { start: number; end: number }; text: string; unit: string; value: number }[] {
  return readQuantities(text)
    .filter(
      (one) =>
        one.kind !== "date" &&
        one.kind !== "rank" &&
        one.kind !== "age" &&
        !(one.kind === "number" && one.value > 1900 && one.value < 2100),
    )
    .map((one) => ({
      span: one.number,
      text: text.slice(one.number.start, one.number.end),
      unit: `${one.kind} ${fold(one.baseUnit ?? one.unit)}`,
      value: one.baseValue ?? one.value,
    }))
    .filter(({ span }) => !/\[[^\]]*$/.test(text.slice(0, span.start)));
}

const swap: Mutation = ({ text }, random) => {
  const numbers = kindred(text);
  const pairs = numbers.flatMap((a, i) =>
    numbers
      .slice(i + 1)
      .filter((b) => b.unit === a.unit && b.value !== a.value)
      .map((b) => [a, b] as const),
  );
  const [a, b] = pick(pairs, random) ?? [];
  if (a === undefined || b === undefined) return undefined;
  return (
    text.slice(0, a.span.start) +
    b.text +
    text.slice(a.span.end, b.span.start) +
    a.text +
    text.slice(b.span.end)
  );
};

const pairing: Mutation = ({ text, citations }, random) => {
  const own = kindred(text);
  const all = citations.flatMap((one) => kindred(one.quote));
  const pairs = own.flatMap((a) =>
    all
      .filter(
        (b) =>
          (b.unit === a.unit ||
            (/^(?:number|count|people)/.test(a.unit) && /^(?:count|people)/.test(b.unit))) &&
          b.value !== a.value &&
          !own.some((one) => one.value === b.value),
      )
      .map((b) => [a, b] as const),
  );
  const [a, b] = pick(pairs, random) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const scaled =
    a.unit === b.unit && /[万亿萬億]|illion/.test(a.text + b.text) && !/illion/.test(a.text)
      ? b.text
      : String(b.value);
  if (
    /illion/.test(a.text) ||
    (a.unit === b.unit &&
      /[a-z]/.test(text.slice(a.span.end, a.span.end + 4)) &&
      !a.unit.startsWith("count") &&
      !a.unit.startsWith("percent"))
  )
    return undefined;
  return text.slice(0, a.span.start) + scaled + text.slice(a.span.end);
};

const mark: Mutation = ({ text, citations }, random) => {
  if (text.length < 24) return undefined;
  const wrong = random() < 0.3 ? citations.length + 5 : citations.length + 1;
  return replaceOne(text, [[/\[\d+\]/, `[${wrong}]`]], random);
};

const QUALIFIERS: readonly (readonly [RegExp, string])[] = [
  [/第[一二三][针針]/, ""],
  [/新增|办结(?=案件|\d)|辦結(?=案件|\d)|到期|人均|城镇|農村|农村|境外/, ""],
  [/(?:12—17|3-11|3—11|12至17)[岁歲](?:儿童)?|18[岁歲]以上/, ""],
  [/二级甲等|小一型|小二型/, ""],
  [/\b(?:new (?=ones|industrial)|urban |rural |from overseas)/, ""],
  [/\bPer capita |per capita /, ""],
  [/the (?:first|second) dose/, "doses"],
  [/,? ?(?:aged (?:12 to 17|18 and above))/, ""],
  [/of which 10 were concluded/, "of which 10"],
];
const qualifier: Mutation = ({ text }, random) => {
  const changed = replaceOne(text, QUALIFIERS, random);
  const at =
    changed === undefined ? 0 : [...text].findIndex((character, index) => character !== changed[index]);
  const clause = clausesIn(text, { start: 0, end: text.length }).find(
    ({ start, end }) => start <= at && at < end,
  );
  // Where a clause counts nothing, its qualifiers tell no figures apart.
  return clause !== undefined && /\d/.test(text.slice(clause.start, clause.end).replace(/\[\d+\]/g, ""))
    ? changed
    : undefined;
};

const approximation: Mutation = ({ text }, random) =>
  replaceOne(
    text,
    [
      [/(?<=\d)[余餘多]/, ""],
      [/(?<=\d[人户]?)以上|左右/, ""],
      [/(?<![签簽合契])约(?=\d)|近(?=\d)|超过(?=\d)|突破(?=\d)|不少于|不少於|不低于|不低於/, ""],
      [/\b(?:more than|over|about|around|at least|nearly) (?=\d|one)/, ""],
    ],
    random,
  );

const INVENTED: Readonly<Record<TrueSentence["language"], readonly string[]>> = {
  "zh-Hans": [
    "镇党委书记亲自带队赴外地考察招商，引进一家大型纺织企业[1]。",
    "全年共举办广场舞比赛12场，参加群众3400人[1]。",
    "该镇被评为全国文明村镇，受到国务院通报表彰[1]。",
    "新建的体育馆已投入使用，群众满意度大幅提升[1]。",
    "由于干旱严重，当地粮食大面积绝收[1]。",
    "镇里为每名教师发放了住房补贴[1]。",
  ],
  "zh-Hant": [
    "鎮黨委書記親自帶隊赴外地考察招商，引進一家大型紡織企業[1]。",
    "全年共舉辦廣場舞比賽12場，參加群眾3400人[1]。",
    "該鎮被評為全國文明村鎮，受到國務院通報表彰[1]。",
    "新建的體育館已投入使用，群眾滿意度大幅提升[1]。",
    "鎮裏為每名教師發放了住房補貼[1]。",
  ],
  en: [
    "The town mayor resigned after a corruption investigation [1].",
    "A new railway station opened in the town and attracted foreign investors [1].",
    "The town won a national award for its museum and music festival [1].",
    "Heavy flooding destroyed hundreds of homes and several bridges [1].",
    "Every teacher received a housing allowance from the local government [1].",
    "The town built 14 kindergartens and hired 230 doctors [1].",
  ],
};
const invented: Mutation = ({ language }, random) => pick(INVENTED[language], random);

const HAN_DIGITS = "零一二三四五六七八九";
/** Ways to write a number so that a reader of plain digits passes over it. */
const DISGUISES: readonly ((digits: string) => string)[] = [
  (digits) => digits.replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one))),
  (digits) => digits.replace(/\d/g, (one) => HAN_DIGITS[Number(one)] ?? one),
  (digits) => digits.split("").join(" "),
  (digits) => digits.split("").join("\u200b"),
  (digits) => digits.replace(/\d/g, "$&\ufe0f\u20e3"),
  (digits) => digits.replace(/\d/g, (one) => String.fromCharCode(0x660 + Number(one))),
  (digits) => digits.replace(/\d/g, (one) => String.fromCodePoint(0x1d7ce + Number(one))),
  (digits) => `$${digits}$`,
  (digits) => digits.replace(/\d/g, (one) => `&#${48 + Number(one)};`),
  () => "MMXVII",
  () => "廿七",
  () => "⑰",
  () => "[17]",
];
const disguise: Mutation = ({ text }, random) => {
  const number = pick(numbersOf(text), random);
  const wrong = String(17 + Math.floor(random() * 80) * 1000 + 171);
  return number === undefined ? undefined : put(text, number, (pick(DISGUISES, random) ?? String)(wrong));
};

/** Every kind of mutation by its name in the report. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "a digit": digit,
  "a decimal point": decimal,
  "a unit": unit,
  "a year": year,
  "a place": place,
  "a direction": direction,
  "a negation": negation,
  "done and planned": status,
  "two numbers": swap,
  "a number of another thing": pairing,
  "a citation mark": mark,
  "a qualifier": qualifier,
  "an approximation": approximation,
  "a number in disguise": disguise,
  "an invented sentence": invented,
};
