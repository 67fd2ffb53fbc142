import type { QuantityKind } from "../domain/figure.ts";

/** Kinds in which shares, rates and changes are given. */
export const SHARES: readonly QuantityKind[] = ["percent", "percentage-point", "ratio"];
const COUNTS: readonly QuantityKind[] = ["count", "people", "household", "number"];

/** Kinds that answer a question for a unit, where the table of units does not tell. */
export const KINDS_FOR_UNIT: Readonly<Record<string, readonly QuantityKind[]>> = {
  钱: ["money"],
  元: ["money"],
  块: ["money"],
  债: ["money"],
  资金: ["money"],
  经费: ["money"],
  收入: ["money", "rate"],
  产值: ["money", "rate"],
  利润: ["money"],
  人: ["people"],
  名: ["people"],
  位: ["people"],
  地: ["area"],
  土地: ["area"],
  面积: ["area"],
  斤: ["mass"],
  成: SHARES,
  点: SHARES,
  个点: SHARES,
  百分: SHARES,
  倍: ["ratio", "percent"],
  年: ["duration"],
  天: ["duration"],
  耐: ["duration"],
  久: ["duration"],
  长: ["length", "duration"],
  远: ["length"],
  里: ["length"],
  岁: ["age"],
};

/** Counters that count the same things. */
export const COUNTER_GROUPS: readonly ReadonlySet<string>[] = [
  "起 件 例 宗 案 桩 单 次 件次 起次 批次",
  "例 个 名 人",
  "次 场 场次 期 批 批次 轮 班 趟 届",
  "趟 班 列 班次 列次 航班 航次 车次 次",
  "口 眼",
  "条 艘 只 艇",
  "处 个 座 口 所 间 栋 片 块 点 站 道 段 条 家",
  "家 户 间 所 单位 个 家次 户次",
  "台 部 辆 艘 架 套 个",
  "份 张 本 册 条 封 篇 个 项",
  "项 个 件 条 宗",
  "根 杆 支 条 把 个",
  "棵 株",
  "栋 幢 座 处 个",
  "头 只 匹 口",
  "只 羽",
  "剂 剂次 针 针次 人次 人份",
  "村 个 条",
  "镇 乡 个",
].map((list) => new Set(list.split(" ")));

/** What comes out of fields, waters and mines. */
const GROWN: readonly QuantityKind[] = ["mass", "volume", "count", "energy"];

/** What "how much" asks for: never a number of things or people. */
const MEASURED: readonly QuantityKind[] = ["money", "rate", "mass", "volume", "area", "energy", "length"];

/** "How far did it fall in June": by what share, not to what distance. */
const CHANGED =
  /how (?:much|far|fast) .*\b(?:grow|grew|grown|rise|risen|rose|increased?|drop|dropped|fall|fell|fallen|declined?|decreased?|go up|went up|go down|went down|come down|climb|climbed|expand|shrink|shrank|shrunk|jump|jumped|soar|surge|slump|plunge|contract|slip|improved?)(?:\s+(?:in|by|from|over|during|year|on|last|this|for|to|compared|against|than|because|due|after|when|since|between|as|with|at)\b|\W*$)/;

/** English questions and the kinds that can answer; `true`: no other kind can. The first that fits counts. */
export const ENGLISH_MEASURES: readonly (readonly [RegExp, readonly QuantityKind[], boolean])[] = [
  [/how many (?:[\w-]+ ){0,3}(?:yuan|rmb|dollars)/, ["money"], true],
  [/^(?!how many).*,? in (?:yuan|rmb|money)\b/, ["money"], true],
  [/^(?!how many).*,? in (?:percent|per cent|percentage terms)\b/, SHARES, true],
  [/^(?!how many).*,? in (?:tonnes|tons|kilograms)\b/, ["mass"], true],
  [/^(?!how many).*,? in (?:mu|hectares)\b/, ["area"], true],
  [/^(?:what|how (?:big|large)) .*\b(?:floor|total|planted|sown|burnt|land) area\b/, ["area"], true],
  [/^(?:the )?(?:total )?(?:value|worth) of\b/, ["money", "rate"], true],
  [/^what (?:weight|tonnage) of\b/, ["mass"], true],
  [/^what (?:length|distance) of\b/, ["length"], true],
  [/^what area of\b/, ["area"], true],
  [/^what sum of\b/, ["money"], true],
  [/^by how much\b/, [...SHARES, "money"], false],
  [
    /how many (?!people|persons|men|women|offenders|suspects|dealers|users|addicts|thieves|poachers|drivers)[\w-]+ (?:was|were) (?:harvested|picked|gathered|landed|caught|dug|mined)/,
    GROWN,
    false,
  ],
  [/how much .*\bsold (?:online|abroad)\b/, ["money"], false],
  [/^(?:what (?:is|was) )?(?:the )?(?:total )?(?:kilomet(?:re|er)s|km|length|mileage) of /, ["length"], true],
  [/^(?:what )?(?:tonnes|tons|tonnage) of /, ["mass"], true],
  [/^(?:hectares|mu|acres|area) of /, ["area"], true],
  [/\bwhat (?:does|do|did) .*\b(?:sells? for|go for|fetch|clear|cost)\b/, ["money", "rate"], true],
  [
    /^what (?:[\w-]+ )?(?:rise|increase|jump|fall|drop|decline|decrease|reduction|cut) (?:in|of)\b/,
    SHARES,
    false,
  ],
  [/how many (?:[\w-]+ )?(?:mu\b|hectares|acres|square)/, ["area"], true],
  [/how many (?:[\w-]+ ){0,2}(?:tonnes|tons|kilograms|kg|jin|dan|catties)\b/, ["mass"], true],
  [/how many (?:[\w-]+ )?(?:kilomet|metre|meter|km\b|miles)/, ["length"], true],
  [/how many (?:[\w-]+ )?(?:percent|per cent|points)/, SHARES, true],
  [/how many (?:[\w-]+ ){0,3}households/, ["household", "count"], true],
  [
    /how many (?:(?!are |is |were |was |do |did |does |have |has |had |in |of |at |on |for )[\w-]+ ){0,3}(?:people|persons|residents|workers|students|pupils|teachers|officials|cadres|farmers|villagers|children|adults|tourists|visitors|patients|graduates|staff|employees|members|dealers|addicts|users|offenders|suspects|soldiers|veterans|passengers|jobs|doctors|nurses|women|men|pensioners|applicants|volunteers|households of)\b/,
    ["people"],
    true,
  ],
  [
    /^what (?:[\w-]+ ){0,4}?(?:growth|rise|increase|fall|drop|decline|reduction)(?= (?:rate|of|in|for|is|was|did|does|do|has|will)\b|[?]|$)/,
    SHARES,
    false,
  ],
  [
    /how (?:far|many (?:percentage )?points) (?:ahead|above|below|behind|higher|lower|faster|slower)\b/,
    ["percentage-point"],
    true,
  ],
  [
    /how (?:long|far)\b.*(?:road|rail|river|pipe|line|dyke|mileage|network|metro|subway|bridge|tunnel)/,
    ["length"],
    true,
  ],
  [/how long/, ["duration", "length", "date"], true],
  [/how old|what age|\baverage age\b|life expectancy/, ["age"], true],
  [/how many (?:[\w-]+ ){0,3}(?:years|months|days|hours|minutes|weeks)\b/, ["duration"], true],
  [
    /how much (?!did|do|was|were|has|have|of)(?:[\w-]+ ){1,3}(?:did|do|does|was|were|is|are) .*\b(?:grow|grown|mined?|harvest|harvested|farmed|catch|caught|dig|dug|produced?)\W*(?:last|this|in|over|during|$)/,
    GROWN,
    false,
  ],
  [/how many /, COUNTS, true],
  [/^how (?:big|large) .*\b(?:crop|harvest|catch|yield)\b/, GROWN, false],
  [/percent|per cent|what (?:share|proportion|fraction)|\bshare of\b|proportion of/, SHARES, true],
  [CHANGED, SHARES, false],
  [/how far/, ["length"], true],
  [
    /^(?:what (?:is|was|were)|how (?:big|large) (?:is|was)) *(?:[\w-]+ +){0,5}population\b(?! growth| density| aged)/,
    ["people"],
    true,
  ],
  [
    /how much (?:money|funding|was spent|did .* (?:cost|spend|earn|invest|pay)|was (?:invested|budgeted|paid|raised))|how much .*\b(?:fined\b|fines?\b(?= (?:for|in|is|are|on|was|were)\b|\W*$)|charged?\b|spen|invest|cost|earn|paid|pay|budget|worth|funds?\b|money|funding|deposit|loan|\bfees?\b|\btax(?:es)?\b|premiums?\b|\brent\b)/,
    ["money"],
    true,
  ],
  [
    /^what (?:is|was|were|did|does|will) (?:the |its |their )?(?:[\w'’-]+ ){0,3}(?:costs?|prices?|fees?|fares?|rent)\b|^what (?:was|were|has been|is being) (?:spent|paid|raised|invested|earned)\b/,
    ["money", "rate"],
    true,
  ],
  [
    /^(?:how much|what) .*\b(?:bring|brought|take|took|rake|raked|pull|pulled) in\b|^what (?:did|do|does|will) .*\bsell\b/,
    ["money"],
    false,
  ],
  [/^how much (?:was|were|has been|have been|did|do|does|has|have|had|will|is|are)\b/, MEASURED, true],
  [/\b(?:growth|growth rate|inflation|unemployment|\w+ rate)\b(?! of exchange)/, SHARES, false],
];

/** What a subject is counted in, where no unit is named; the first that fits counts. Folded. */
export const IMPLIED_KINDS: readonly (readonly [RegExp, readonly QuantityKind[]])[] = [
  [/增长(?:了)?(?:多少|几多)|增速|增幅|降幅|升幅|涨幅|涨了|升了|降了|growth|inflation/, SHARES],
  [
    /output value|value of output|产值|(?:industrial|manufacturing|factory|economic) output/,
    ["money", "rate"],
  ],
  [/人均.{0,6}(?:收入|产值|生产总值|gdp)|(?:income|gdp) per|per capita/, ["money", "rate"]],
  [
    /收入|资金|投资|产值|低保标准|补助标准|养老金|退休金|补贴|补助|津贴|工资|薪水|理赔|罚款|罚金|赔了|损失|欠着|生意额|营业额|[金总]额|总值|负债|债务|gdp|预算|经费|税|支出|赤字|集体.{0,8}收(?:了|咗)?(?:多少|几多)|存款|贷款|国债|外资|挣|赚|房租|租金|红利|分红|利息|学费|水费|电费|党费|会费|门票|善款|捐款|救济|优待金|慰问金|抚恤|奖金|奖励金|医药费|医疗费|造价|耗资|开支|开销|费用|成本|总价|收费|income|revenue|investment|\bfunds?\b|budget|deficit|tax|pensions?\b|subsid|allowance|salary|salaries|wages?\b|\bpaid\b|\bfortune\b|\bnet worth\b|身家|身价|compensation|damages?\b|losses\b|\btak(?:e|es|ing) in\b|\bdebts?\b|earn|\brent\b|dividends?|\bfines?\b|\bbills?\b|\bfees?\b|donat|\brelief\b|\baid\b|reimburs|scholarships?|turnover|expenditure|bonds?\b|deposit|loan|exports?\b|imports?\b|\bsales\b|\bprices?\b|\bcosts?\b|takings/,
    ["money", "rate"],
  ],
  [
    /产量|收成|产粮|产(?:了|咗)?(?:多少|几多)|粮食|harvest|tonnage|grain|produce/,
    ["mass", "count", "volume", "energy"],
  ],
  [/收(?:了|咗)?(?:多少|几多)/, ["mass", "count", "volume", "money"]],
  [/output/, [...GROWN, "money"]],
  [/进出口|外贸|foreign trade/, ["money", "rate"]],
  [/存栏|出栏|饲养|圈里|栏里/, ["count", "number"]],
  [/面积|多大|占地|\barea\b|how (?:big|large)|size of|land\b/, ["area", "money", "count"]],
  [/里程|全长|多长|长度|length|mileage/, ["length"]],
  [/\b(?:freight|cargo)\b/, ["mass", "count"]],
  [/\b(?:herd|flock)\b/, ["count"]],
  [/人口|人数|population|headcount/, ["people"]],
  [/户数|households/, ["household"]],
  [/用电量|发电量|装机|power|electricity/, ["energy"]],
];
