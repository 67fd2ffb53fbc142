/** Words that make a question a comparison, in Chinese (folded) and English (lower case). */

/** 多少, 至少, 大小 hold 多, 少, 大 without comparing; taken out before the words below are looked for. */
export const NO_COMPARISON =
  /从[高大多]到[低小少]|由[高大多]到[低小少]|from (?:high|large|big|most)\w* to \w+|多少|几多|至少|不少|减少|少数|大小|高低|多大|多高|最多跑一次|高铁|高速|高新|高中|高标准|高质量|高端|高校|高考|高原|高龄|大学|大型|大数据|大豆|大桥|大棚|大病|大会|大赛|小学|小型|小区|小麦|小微|长江|长者|[省市县区镇乡村院校]长(?=[^期])|快递|快速|慢性病|低保|低碳|低空|低收入|少年|少儿|最大限度|at (?:least|most)|more or less/g;

/** Asks which of several. */
export const ASKS_WHO = /谁|哪|边个|which|who\b|whose|还是|\bor\b|what (?:county|city|town|province|place)/;
/** Asks yes or no. */
export const ASKS_WHETHER = /吗|是否|是不是|有没有|^(?:is|was|are|were|did|does|do|has|have) /;

/** More or less of two. */
export const COMPARES =
  /[高多大低少小长快慢强]|超过|赶上|exceed|surpass|overt(?:ake|ook)|higher|larger|bigger|greater|more\b|lower|less\b|fewer|smaller|faster|slower|longer/;
/** The most or the least of several. */
export const SUPERLATIVE =
  /最[高多大低少小长快慢强好]|第一|highest|largest|biggest|greatest|\bmost\b|lowest|\bleast\b|fewest|smallest|fastest|slowest|longest/;
/** The low end of an order. */
export const LOWEST =
  /[低少小慢]|倒数|后[一二三四五六七八九十\d]+名|lower|less\b|fewer|smaller|slower|lowest|least|fewest|smallest|slowest|bottom/;

/** Asks for an order, or for its first or last few. */
export const RANKING =
  /前([一二两三四五六七八九十\d]+)(?:名|位|强)|后([一二两三四五六七八九十\d]+)名|倒数([一二三四五六七八九十\d]+)|前([二两三四五六七八九十])(?=的|是|有|大|$|[?？])|排(?:个|一下)?名|排序|排列|从[高大多]到[低小少]|由[高大多]到[低小少]|\b(?:top|bottom) (\d+|one|two|three|four|five|ten)\b|\brank(?:ed|ing|s)?\b|in (?:descending|ascending) order|from (?:high|low|large|small|most|least)\w* to (?:high|low|large|small|most|least)/;
/** A place in an order that a document states itself. */
export const STATED_RANK = /第几|排名多少|排在?多少|what rank|rank (?:did|does|of)/;

/** Asks for a sum. */
export const SUM =
  /一共|总共|合计|合起来|加起来|加在一起|总和|共计|总计|altogether|combined|adds? up|in total|\btotal\b|together|\bsum\b/;
/** Asks for a mean. */
export const MEAN = /平均(?:值|数|每个|是|为|有)|的平均|on average|\baverage (?:of|across|over|for|among)/;
/** Asks how far two figures are apart. */
export const DIFFERENCE =
  /相差|差多少|差距|差额|差几|多出|[高多大低少小](?:了|出)?(?:多少|几|几多)|how (?:much|many) (?:more|less|fewer|higher|lower|larger|greater|bigger|smaller|longer)|by how (?:much|many)|difference|\bgap\b|percentage points (?:is|was|higher|lower|above|below)/;
/** Asks for a share of a whole. */
export const SHARE =
  /占.{1,24}(?:比重|比例|份额|百分比|百分之|几成|多少|几)|(?:share|percentage|proportion|part|per ?cent) of/;

/** Asks how many times one figure is another. */
export const RATIO = /[几多]少?倍|倍数|how many times|\bratio of\b|\bmultiple of\b/;
/** English names what is divided by before what is divided: how many times A's was B's. */
export const DIVISOR_FIRST =
  /how many times (?!(?:as|more|larger|bigger|higher|greater)\b).+ (?:is|was|are|were) /;
/** Asks for an amount per person or per household. */
export const PER_HEAD =
  /(?:人|户)均|(?:平均|均摊)?每(?:一?个)?(?:人|户)(?:平均)?|\bper (?:capita|head|person|resident|recipient|inhabitant|household|family)\b|\b(?:each|every) (?:person|resident|recipient|household|family)\b/;
/** Of these the ones that ask by household. */
export const PER_HOUSEHOLD = /户|household|family/;
/** Asks whether a plan was carried out. */
export const TARGET =
  /(?:完成|达到|达成|实现|兑现|落实|控制在|守住|超出|突破)(?:了|没|没有)?.{0,4}(?:计划|目标|任务|预期)|(?:计划|目标|任务|预期).{0,8}(?:完成|达到|达成|实现|兑现|落实)|达标|(?:reach|meet|met|hit|achieve|fulfil|carr(?:y|ied) out|miss)\w*.{0,60}(?:target|plan|goal)|(?:target|plan|goal).{0,60}(?:reached|\bmet\b|hit|achieved|fulfilled|carried out|missed)/;
/** Asks yes or no of a plan. */
export const TARGET_ASKED = /吗|没有?[?？]?$|是否|是不是|有没有|了没|^(?:did|was|were|has|have|is|are) /;

/** Two things set side by side without saying which way. */
export const SIDE_BY_SIDE = /比较|对比|相比|[跟和与同].{1,16}比|\bcompar|\bversus\b|\bvs\b/;

/** One year beside another. */
export const BETWEEN_YEARS =
  /比|较|相比|对比|变化|哪(?:一)?年|which year|增加|增长|减少|下降|提高|降低|上升|相差|差|从.*到|compare|than|chang|grow|grew|grown|increase|decrease|rise|rose|fall|fell|drop|from .* to |difference|more|fewer|less/;
/** Asks how far two levels are apart, not how fast one grows: 多多少户. */
export const LEVEL_DIFFERENCE =
  /[多少高低大小](?:了|出)?(?:多少|几)|how (?:many|much) (?:more|fewer|less|higher|lower|larger|smaller)/;
/** A change of a share in points, which a report states itself. */
export const POINTS = /个(?:百分)?点|percentage points?\b/;
/** Names the unit of the amount asked for: 多少户. */
export const AMOUNT_ASKED = /(?:多少|几)[万亿千百]?[\u4e00-\u9fff]|how many/;
/** Years by their number: 三年一共, the last three years. */
export const COUNTED_YEARS =
  /(?:这|近|过去|最近)?([两二三四五])年(?!行动|计划|期|级|制|规划|内|前|后|以)|\b(?:last|past|these|the) (two|three|four|five) years\b/;
/** All years that there are. */
export const EVERY_YEAR = /历年|逐年|各年|哪(?:一)?年|which year|in what year|every year|over the years/;
/** From one year to another. */
export const YEAR_RANGE = /((?:19|20)\d{2})年?(?:到|至|[-–—~～]| to | through | until )((?:19|20)\d{2})/g;

/** Sets what is planned for the later year beside what was done in the earlier one. */
export const PLAN_NAMED = /目标|计划|\btargets?\b|\bplan(?:s|ned)?\b/;

/** The year before, as something to compare with. */
export const THAN_YEAR_BEFORE =
  /(?:比|较|同|跟|与|和)(?:去年|上年|上一年|前一年|去年同期|上年同期)|(?:than|from|over|with|to) (?:the )?(?:last|previous|preceding) year|than the year before/;

/** Several places at once; the word names their level. */
export const SCOPE =
  /(?:([一二两三四五六七八九十\d]+|各|所有|全部|这些|这几|几|哪|哪几|哪些|其他|每)个?|哪一个|最[高多大低少小长快慢强好]的)(省份|省|自治区|市|县区|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)|\b(?:which|what|all|the|these|each|every|among|of|across|rank)(?: the)?(?: (?:two|three|four|five|six|\d+))? (province|city|cities|county|counties|town|township|village|district|place|region)s?('|’)?\b|\b(provinces|cities|counties|towns|townships|villages|districts|places|regions)\b/;

/** A number of places, as a part of SCOPE: 三个县. */
export const SCOPE_COUNT = /^([一二两三四五六七八九十\d]+)个?|\b(two|three|four|five|\d+) (?=[a-z]+s\b)/;

/**
 * Names of places of one level, by the word that stands for the level; the last pattern serves where the first finds
 * fewer than two: a city may be a county by rank, which its name does not tell.
 */
export const LEVELS: readonly (readonly [word: RegExp, names: RegExp, more?: RegExp])[] = [
  [/省|自治区|provinc/, /(?:省|自治区|特别行政区)$|^(?:北京|上海|天津|重庆)市$/],
  [/市|cit(?:y|ies)/, /市$/],
  [/县|区$|旗|count|district/, /[县区旗]$/, /[县区旗市]$/],
  [/镇|乡|街道|town/, /(?:镇|乡|街道)$/],
  [/村|village/, /村$/],
];
