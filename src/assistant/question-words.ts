import type { QuantityKind } from "../domain/figure.ts";

/** Asks for a number; folded. */
export const ASKS_NUMBER =
  /多少|百分比|多[长远久重]|几[^乎个时月]|几个|几多|若干|数量|数目|总数|总量|多大|多高|第几|占比|比例|百分之|面积|总额|金额|人数|户数|[率数量额]$|[率数量额](?:是|有|为|达)|how (?:many|much|high|large|big|far|long)|number of|percentage|percent|what (?:share|rate|proportion|amount|ratio)|total|\brate\b|amount|\bsize of|\bgdp\b|population|\barea\b|area in|target for|completion|规模|income|output/;
/** Asks for a date. */
export const ASKS_DATE =
  /什么时候|何时|几时|哪天|哪年|哪一年|几月|几号|日期|期限|when\b|what date|which (?:day|month|year)|by what time/;
/** Asks for items. */
export const ASKS_LIST = /哪些|哪几|哪个|哪里|什么|列出|有何|which|what|list|name the|where/;
/** Asks yes or no. */
export const ASKS_WHETHER =
  /有没有|有无|是否|是不是|吗|没有$|^(?:is|are|was|were|did|does|do|has|have|had|can|will) /;
/** Asks for a change, not a level. */
export const ASKS_CHANGE =
  /增长|增加了|提高了|下降|减少了|降了|涨|升了|增幅|增速|降幅|增产|同比|变化|grow|growth|increase|rise|rose|decrease|decline|drop|fell|fall|change|up by|down by|year[- ]on[- ]year/;
/** Asks for what is to be done. */
export const ASKS_PLAN =
  /计划|打算|目标|要[完改建种做达]|准备|安排|将|预期|任务|明年|下一?年|target|plan|goal|aim|intend|next year|will |to be /;
/** Asks for a sum of money. */
export const ASKS_MONEY =
  /多少钱|几钱|花了?多少|花费|花咗|几多钱|多少元|多少资金|how much (?:money|was spent|did .* (?:cost|spend)|was invested|funding)|how much .* (?:spen|invest|cost)|spent on|invested in|cost of/;
/** Nouns that are counted in money, where no unit is named. */
export const MONEY_SUBJECT =
  /收入|资金|投资|产值|金额|总值|gdp|预算|经费|税|支出|赤字|income|revenue|investment|fund|budget|deficit|tax|expenditure/;
/** Asks for a place in an order. */
export const ASKS_RANK = /第几|排名|名次|rank/;

/** Words that only ask for money; they are no subject once the kind is known. Folded. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  "钱 花 花费 花咗 花了 多少钱 资金 元 投 投入 money spent spend cost funding yuan invested invest much".split(
    " ",
  ),
);

/** A counter or unit right after the question word, and the kinds that may answer. */
export const UNIT_AFTER_QUESTION = /(?:多少|几多|几|百分之)(万|亿)?([\u4e00-\u9fff]{1,3})?/;

/** Kinds that answer a question for a unit; none listed: any kind. */
export const KINDS_FOR_UNIT: Readonly<Record<string, readonly QuantityKind[]>> = {
  钱: ["money"],
  元: ["money"],
  亩: ["area"],
  公顷: ["area"],
  平方米: ["area"],
  平方公里: ["area"],
  米: ["length"],
  公里: ["length"],
  吨: ["mass"],
  斤: ["mass"],
  公斤: ["mass"],
  人: ["people"],
  名: ["people"],
  户: ["household"],
  岁: ["age"],
  个点: ["percent", "percentage-point"],
  百分点: ["percentage-point", "percent"],
  几: ["percent", "percentage-point"],
};

/** English nouns that name the kind asked for. */
export const ENGLISH_KINDS: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [
    /how many (?:\w+ ){0,2}(?:people|persons|users|dealers|offenders|residents|students|staff|workers|jobs)/,
    ["people", "count", "number"],
  ],
  [/how many (?:\w+ ){0,2}households/, ["household"]],
  [/how many (?:yuan|million|billion)/, ["money"]],
  [/how many (?:tonnes|tons|kilograms|kg|jin)/, ["mass"]],
  [/how many (?:\w+ )?(?:kilomet|metre|meter|km)/, ["length"]],
  [/how many mu\b|hectares|area\b|acre/, ["area"]],
  [/percent|percentage|rate\b|proportion|share/, ["percent", "percentage-point"]],
  [/how (?:far|long)|kilomet|length/, ["length", "duration"]],
  [/how many /, ["count", "people", "household", "number", "duration"]],
];

/** Abuse: nothing is looked up for it. Folded. */
export const ABUSE = /^(?:你|you).{0,12}(?:废物|傻|笨|白痴|stupid|idiot|useless)|滚蛋|去死|shut up/;

/** Greetings and questions about the assistant itself, whole question, folded. */
export const GREETING =
  /^(?:你好|您好|嗨|哈[啰喽]|在吗|早上好|早安|早|晚上好|晚安|谢谢|多谢|感谢|再见|拜拜|hi|hello|hey|thanks|thank you|good (?:morning|evening|afternoon)|bye|help|帮助|\/?start|你是谁|你系边个|你叫什么|你能做什么|你会什么|你可以做什么|who are you|what can you do|what are you)[\s!！。.?？~啊呀吗呢]*$/;

/** Words that name the measure asked for; they weigh little beside the subject. Folded. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  "面积 亩 户 户数 人 人数 起 件 宗 例 个 处 座 台 家 份 次 米 公里 长 长度 比例 占比 百分之 百分比 比率 率 数字 地 钱 总量 总额 金额 规模 年 月 日 天 名 位 间 所 area mu household people person percentage percent rate share case time length kilometre hectare yuan".split(
    " ",
  ),
);

/** Words that ask for a change; the figure's direction answers them. Folded. */
export const CHANGE_QUESTION_WORDS: ReadonlySet<string> = new Set(
  "增长 增加 提高 涨 升 上涨 下降 减少 降 增幅 增速 降幅 同比 比 变化 grow growth increase rise go up fall decrease drop".split(
    " ",
  ),
);
