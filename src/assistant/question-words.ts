import { stem } from "../language/tokens.ts";
import { ENGLISH_STOP_WORDS } from "../retrieval/stop-words.ts";

/** Asks for a number; folded. */
export const ASKS_NUMBER =
  /多少|百分比|多[长远久重]|(?<![哪边])几[^乎个时月]|(?<![哪边])几个|几多|若干|数量|数目|总数|总量|多大|多高|第几|占比|比例|百分之|面积|总额|金额|人数|户数|[率数量额]$|[率数量额](?:是|有|为|达)|how (?:many|much|high|large|big|far|long)|number of|percentage|percent|what (?:share|rate|proportion|amount|ratio)|total|\brate\b|amount|\bsize of|\bgdp\b|population|\barea\b|area in|target for|completion|规模|income|output|average|minimum|maximum|concentration|value of|worth\b|\b(?:come|came|comes|add up|added up|amount|amounted) to\b|level of|numbers? (?:of|for)|^what (?:weight|length|area|volume|distance|tonnage|sum) of\b|^what (?:was|were|has been) (?:spent|paid|raised|invested|earned|collected)\b|how (?:old|big|fast|wide|deep|tall|often)|(?:to )?what level|^what (?:did|does|do) .*(?:earn|cost|spend|pay|make|invest|sell|export|import|produce|add|contribute|bring in|take in|turn over|collect|yield|harvest|generate)\b/;
/** What an English question measures, by the noun after "what": growth, a price, sales. */
const MEASURED =
  "growth|increase|rise|jump|fall|drop|decline|decrease|reduction|cut|share|rate|ratio|proportion|sales|turnover|takings|output|production|yield|harvest|catch|revenue|income|earnings|profits?|losses|spending|expenditure|investment|prices?|costs?|wages?|pay|salary|salaries|rent|budget|debt|deficit|surplus|herd|flock|throughput|mileage|capacity|acreage|rainfall|occupancy|attendance|balance|value|volume|score|intensity|coverage|concentration|population|density|pm2\\.5|subsid(?:y|ies)|allowances?|pensions?|grants?|bonus|compensation|fortune|net worth|wealth|take|receipts|size";
/** The same: "what growth in trade is", "what was the yield of"; "what is driving growth" asks for none. Folded. */
export const ASKS_MEASURE = new RegExp(
  `^what (?:[\\w&-]+ ){0,3}(?:${MEASURED})(?: (?:in|of|for|from|by|per) (?:[\\w'’-]+ ){1,6}?)? ?(?:is|are|was|were|does|do|did|has|have|will|would|should)\\b|` +
    `^what(?:'s|’s| is| are| was| were)(?! \\w+ing ) (?:[\\w'’-]+ ){0,4}(?:${MEASURED})(?=[?.!]|$| (?:of|in|on|at|per|for|from|by|to|during|over|when|last|this|they|we|it|the|planned|expected|targeted|\\d))|` +
    "^what (?:does|do|did) .*\\b(?:exports?|imports?|sells? for|go for|fetch|clear)\\b|^what (?:is|was|are|were) .*\\bpaid\\W*$",
);
/** Asks for several years as one. Folded. */
export const ASKS_SEVERAL_YEARS =
  /[三四五十两几]年(?:来|间|里|内)?(?:(?=.{0,12}(?:总共|一共|合共|累计|合计))|来|间|里|内)|(?:过去|近|这)[三四五十]年|十[二三四]五|\b(?:over|in|during|across) (?:the )?(?:past |last |whole |full |entire )*(?:three|four|five|ten|several) years\b/;
/** Asks for a date. */
export const ASKS_DATE =
  /什么时候|啥时候|何时|几时|哪天|边日|哪一天|哪年|哪一年|几月|几号|日期|期限|when\b|what date|which (?:day|month|year)|by what time/;
/** Asks for items. */
export const ASKS_LIST =
  /哪些|哪几|哪[个家位座条所间款种类项支]|边[个家间条度啲几]|哪里|什么|列出|有何|which|what|list|name the|where/;
/** Asks yes or no. */
export const ASKS_WHETHER =
  /有没有|有冇|有无|是否|([\u3400-\u9fff])[不唔]\1|吗|没有$|^(?:is|are|was|were|did|does|do|has|have|had|can|will) /;
/** Asks for what was not done. Folded. */
export const ASKS_UNDONE =
  /(?<!有)(?:没有?|未|尚未|还没)(?=[完办接签达参整改安通解落到验缴交脱搬打入返复建开])|不合格|不达标|还剩|剩下|剩余|余下|\bstill (?:poor|to be|not|without|waiting|outstanding|left|remain)|\bnot (?:yet )?\w+ed\b|\bun(?:vaccinated|resolved|finished|completed|paid(?! (?:wages?|pay|salar)))\b/;
/** Says that something was not done. Folded. */
export const UNDONE = /未|没|尚|剩余|还有|还剩|不合格|不达标|仍有/;
/** Asks for a reason or a manner. */
export const ASKS_REASON =
  /为什么|为何|为啥|点解|原因|怎么|怎样|如何|点样|咋|^why\b|^how (?:do|does|did|is|are|was|were|will|can|should)\b/;
/** Asks for an account in words, or for anything in a sentence of its own. Folded. */
export const ASKS_ACCOUNT =
  /情况|介绍|说说|讲讲|总结|概括|措施|做法|经验|亮点|怎么|如何|什么|谁|边个|[吗呢?？]|\b(?:about|describe|summary|summari[sz]e|introduce|explain|measures|who|which|what|why|is|are|was|were|did|does|do|has|have|tell|show|list)\b/;
/** 涨到多少 asks where a level is now, not how far it has moved. Folded. */
const REACHED = /(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|[涨升增降跌提减冲做搞拼])到/g;
const CHANGE =
  /倒退|负增长|掉了|掉咗|缩减了|少咗|减产|减收|歉收|少收|多收|升降|涨跌|(?:提高|提升|上升|下降|改善|缩短|压减|攀升)了?(?:多少|几多|几)|增长|(?:增加|提高|减少|降低)(?:了|多少|几|百分)|贵了|便宜了|下降|降了|降低|掉了?几|跌|涨|[高低多少升降掉跌涨增减提][了咗]?(?:多少|几|几多)个?(?:百分)?点|升了|升咗|(?<!几)多了|(?<!多)少了|下滑|滑落|缩水|萎缩|回落|回升|上升|攀升|扩大了|缩小了|收窄|升(?=几多|多少)|幅度|多[打收产卖挣赚]了?(?!(?:多少|几多?)个?(?:人|名|位|娃|孩|学|老))|少[打收产卖挣赚]了?|增幅|增速|升幅|降幅|跌幅|涨幅|成长|增产|同比|变化|(?<!(?:is|are|was|were|been) )grow(?!ers?\b)|grew|growth|increase|rise|rose|decrease|decline|drop|fell|fall|shrink|shrank|inflation|change|(?:go|went|gone|come|came) (?:up|down)|up by|down by|by how (?:much|many)|year[- ]on[- ]year|\bjump|\bclimb|\bsoar|\bsurge|\bslump|\bplunge|\bcontracted\b|\btrim|\b(?:cut|cuts|reductions?) (?:in|of)\b|how (?:many|much) (?:more|fewer|less|higher|lower|longer|shorter|bigger|smaller)\b.*\bthan (?:last|the previous|the year|a year|in \d|before)/;
/** 多了多少岗位: how many came to what there was, no rate. */
const ADDED_THINGS =
  /(?:多|增加|新增|增|少|减少)[了咗]?(?:多少|几多|几)(?!个?(?:百分)?点)个?(?=[\u3400-\u9fff](?![啊呀呢吗]?[?？]?$)[\u3400-\u9fff])/;
/** True where a change is asked for, not a level. */
export function asksChange(folded: string): boolean {
  return CHANGE.test(folded.replace(REACHED, "").replace(ADDED_THINGS, ""));
}
/** Asks for all there is by now, not for what was added to it. Folded. */
export const ASKS_WHOLE =
  /一共|总共|合共|累计|总计|至今|到现在|到目前|迄今|全部加起来|\b(?:in all|in total|altogether|all told|to date|so far|overall|by now)\b/;

/** Asks for what is to be done. */
export const ASKS_PLAN =
  /计划|打算|目标|(?<![主重首纲])要[^求点]|想|准备|安排|将|预期|预计|原定|上限|下限|底线|控制在|保底|明年|下一?年|(?<![规制确决固稳限])定(?=的|了|在|到|几多|多少|下|为)|指标定|target|plan|goal|aim|\bwants?\b|\bhopes?\b|\bseeks?\b|intend|next year|will |to be |\b(?:is|are) +(?:[\w-]+ +){0,4}(?<!compared |due |thanks |according |relative |owing |up |down |close |next |equal |similar |related |back )to (?:pass|reach|build|add|create|grow|rise|hit|exceed|keep|make|produce|finish|open|cut|train|plant|renovate|complete|raise|spend|invest)\b|ceiling|minimum|\bset\b/;
/** Asks for a sum of money. */
export const ASKS_MONEY =
  /多少钱|几钱|花了?多少|花费|花咗|几多钱|多少元|多少资金|how much (?:money|was spent|did .* (?:cost|spend)|was invested|funding)|how much .* (?:spen|invest|cost)|spent on|invested in|cost of/;
/** Words that only ask for money; they are no subject once the kind is known. Folded. */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  "钱 花钱 使钱 用钱 投钱 出钱 花 花费 花咗 花了 多少钱 资金 元 投 投入 money spent spend cost funding yuan invested invest much".split(
    " ",
  ),
);

/** Abuse: nothing is looked up for it. Folded. */
export const ABUSE =
  /^(?:你|you).{0,16}(?:废物|傻|笨|白痴|没用|冇用|无用|垃圾|差劲|stupid|idiot|useless|dumb|rubbish|garbage|suck)|滚蛋|去死|shut up|fuck|^(?:傻|笨|废)/;

/** Asks for an opinion or a forecast of the assistant's own. Folded. */
export const OPINION =
  /(?:你|您)(?:觉得|认为|看好|怎么看|估计|猜)|(?:好不好|行不行|对不对)[?？]?$|(?:做|干)得(?:好|怎么样|怎样|点样)|称职|值不值得|(?:干|做|表现)得?(?:咋样|咋么样)|(?:doing|done) (?:a |an )?(?:good|great|bad|fine|excellent|terrible|well)\b|do you (?:think|believe|like|feel)|what do you think|in your (?:opinion|view)|should (?:i|we)\b/;

/** Asks how to reach somebody. Folded. */
export const ASKS_CONTACT =
  /电话号码|联系电话|手机号|联系方式|邮箱|微信号|电话(?:是|系)?(?:多少|几多|几号)|(?:phone|telephone|mobile|contact) numbers?\b|e-?mail address|contact details/;
/** What tells how to reach somebody. */
export const CONTACT = /\d{7,}|\d{3,4}-\d{7,8}|@|\b1\d{4}\b|电话|热线/;

/** Asks which countries. Folded. */
export const ASKS_COUNTRIES =
  /(?:哪些|哪几个?|哪个|什么|边啲|边几个|边个)(?:主要)?国家|\b(?:which|what) (?:foreign |overseas )?countr(?:y|ies)\b/;
/** What names a country or a part of the world. */
export const COUNTRY =
  /美国|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|英国|法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|波兰|匈牙利|塞尔维亚|瑞士|瑞典|俄罗斯|乌克兰|白俄罗斯|土耳其|日本|韩国|朝鲜|蒙古国|越南|老挝|缅甸|泰国|柬埔寨|马来西亚|新加坡|印尼|印度|菲律宾|巴基斯坦|孟加拉|尼泊尔|斯里兰卡|哈萨克|乌兹别克|吉尔吉斯|塔吉克|土库曼|伊朗|伊拉克|沙特|阿联酋|以色列|埃及|摩洛哥|尼日利亚|肯尼亚|坦桑尼亚|埃塞俄比亚|南非|澳大利亚|新西兰|欧盟|东盟|欧洲|欧美|非洲|美洲|东南亚|中东|中亚|南亚|拉美|日韩|俄欧|一带一路|RCEP|rcep/;

/** Asks for a rule rather than for what the place itself did. Folded. */
export const ASKS_RULE =
  /规定|条例|政策|办法|文件|法律|法规|依据|标准|要求|条款|第[一二三四五六七八九十\d]+条|处罚|罚款|罚多少|怎么罚|资格|条件|适用|施行|生效|定义|是什么|什么叫|什么是|什么意思|多久|几年|多长时间|多少天|几天内|工作日|全国|国家|中央|格式|几号字|字体|行距|页边|可以.{0,8}吗|能不能|应当|必须|rules?\b|regulation|polic(?:y|ies)\b|law\b|legal|article \d|penalt|\bfine[sd]?\b|eligib|requirement|required|national|nationwide|allowed|permitted|must\b|standard|define|definition|what (?:is|are) (?:a |an |the )?(?:[\w-]+ ){1,4}(?:system|campaign|policy|programme|program)|last\b|how long (?:does|is|will)|must\b|font|margin|format/;

/** Asks for what was done, not for what was planned. Folded. */
export const ASKS_DONE = /实际|真正|到底(?:完成|做)|最终完成|actual|really|in fact|achieved/;

/** Asks of the place itself, not of the country or of a rule. Folded. */
export const ASKS_OWN =
  /全[镇乡县市区省村]|[本我咱][镇乡县市区省村]|[镇乡县市区村][里上]|\b(?:the|our|this) (?:town|township|county|city|district|village)\b/;

/** Greetings and questions about the assistant itself, whole question, folded. */
export const GREETING =
  /^(?:你好|您好|嗨|哈[啰喽]|在吗|早上好|早安|早|晚上好|晚安|谢谢|多谢|感谢|再见|拜拜|hi|hello|hey|thanks|thank you|good (?:morning|evening|afternoon)|bye|help|帮助|\/?start|你是谁|你系边个|你叫什么|你能做什么|你会什么|你可以做什么|who are you|what can you do|what are you)[\s!！。.?？~啊呀吗呢]*$/;

/** Words that name the measure asked for; they weigh little beside the subject. Folded. */
const MEASURE_WORDS: ReadonlySet<string> = new Set(
  "头数 只数 株数 件数 起数 宗数 座数 个数 栋数 每村 每亩 每斤 每公斤 一亩 一斤 排名 名次 位次 排位 rank ranked ranking 面积 亩 户 户数 人 人数 年产 总长度 总长 全长 年产量 起 件 宗 例 个 处 座 台 家 份 次 米 公里 长 长度 比例 占比 百分之 百分比 比率 率 数字 线路 路线 地 钱 总数 个数 家数 数目 总量 总值 总额 金额 规模 年 月 日 天 名 位 间 所 area mu household people person percentage percent rate share case time length kilometre hectare yuan mu ton tonne metre litre kilogram kg jin km square cubic acre end percent point 净赚 纯利 净利 per day daily month monthly each every 平均 每 每个 价 价格 单价 售价 均价 price one two three four five six seven eight nine ten hundred thousand million billion trillion average actually kilo paid sector size government".split(
    " ",
  ),
);

/** Words that ask for a change; the figure's direction answers them. Folded. */
const CHANGE_WORDS: ReadonlySet<string> = new Set([
  ..."少了 多了 高了 低了 贵了 便宜了 多出来 出来 往前 倒退 负增长 掉 掉了 掉咗 减产 减收 歉收 少收 多收 少咗 提升 改善 缩短 下滑 滑落 缩水 回落 回升 攀升 扩大 缩小 收窄 幅度 contract 跌 跌咗 升幅 跌幅 涨幅 上升 下跌 增长 增加 提高 涨 升 上涨 下降 减少 降 增幅 增速 降幅 同比 比 变化 比去年 比上年 较上年 较去年 跟去年比 grow growth grew increase rise rose go up fall fell decline decrease drop cut reduction jump climb soar surge slump plunge trim shrink shrank improve point change".split(
    " ",
  ),
  "compared with last year",
  "than last year",
  "over the previous year",
]);

/** Words that ask for a plan; the figure's status answers them. Folded. */
const PLAN_WORDS: ReadonlySet<string> = new Set(
  "计划 打算 安排 拟 预计 预期 目标 原定 准备 任务 上限 下限 底线 控制 争取 plan planned planning target targeted targeting goal aim aims aimed aiming expect expected hoping want ceiling minimum set".split(
    " ",
  ),
);

/** Verbs that a report leaves out or says in many ways; they tell little of what is counted. Folded. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  "种 种植 做到 达成 完成 实现 做 办 建 开展 发展 收 产 打 花 投 用 搞 拿 送 去 来 到 给 让 卖 买 挣 达到 进行 处理 成功 得到 复 领 领到 领取 吸引 bring make made complete completed finish finished achieve achieved carry carried hold held put bring brought produce produced harvest harvested grow grown plant planted handle handled deal dealt provide provided launch launched build built turn turned see seen list name admit arrive arrived come came give given issue issued collect collected receive received serve raise raised dispose cultivate cultivated clear cleared take up under against among sow sown mine mined fix fixed cover covered use used lay laid install fit set run ran operate involve enter land process live join attend fetch man hire create add network dig dug reach reached pass top topped".split(
    " ",
  ),
);

/** True for a word that leaves a phrase of several words without a subject: growth rate, bring in; not for people visited. */
function tellsNothing(word: string): boolean {
  return ENGLISH_STOP_WORDS.has(word) || word === "rate" || CHANGE_WORDS.has(word) || PLAIN_VERBS.has(word);
}

const TAKEN_UP = new Set([MEASURE_WORDS, CHANGE_WORDS].flatMap((list) => [...list].map(stem)));
const PLAIN_STEMS = new Set([...PLAIN_VERBS].map(stem));

/**
 * True for a word whose meaning the reading of the question has taken up elsewhere, in any of its English forms; it weighs
 * little beside the subject. Of plain verbs, the form in -ing is as often a thing: a building; so are the goals of a plan. Folded.
 */
export function isAside(word: string): boolean {
  if (word.includes(" ")) return word.split(" ").every(tellsNothing);
  if (PLAIN_VERBS.has(word) || PLAN_WORDS.has(word)) return true;
  return TAKEN_UP.has(stem(word)) || (!/ings?$/.test(word) && PLAIN_STEMS.has(stem(word)));
}
