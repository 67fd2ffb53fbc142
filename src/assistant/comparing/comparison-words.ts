/** Words that make a question a comparison, in Chinese (folded) and English (lower case). */

/** 多少, 至少, 大小 hold 多, 少, 大 without comparing; taken out before the words below are looked for. */
export const NO_COMPARISON =
  /多少|几多|至少|不少|减少|少数|大小|高低|多大|多高|最多跑一次|最大限度|at (?:least|most)|more or less/g;

/** Asks which of several. */
export const ASKS_WHO = /谁|哪|边个|which|who\b|whose|还是|\bor\b|what (?:county|city|town|province|place)/;
/** Asks yes or no. */
export const ASKS_WHETHER = /吗|是否|是不是|有没有|^(?:is|was|are|were|did|does|do|has|have) /;

/** More or less of two. */
export const COMPARES =
  /[高多大低少小长快慢强]|higher|larger|bigger|greater|more\b|lower|less\b|fewer|smaller|faster|slower|longer/;
/** The most or the least of several. */
export const SUPERLATIVE =
  /最[高多大低少小长快慢强好]|第一|highest|largest|biggest|greatest|\bmost\b|lowest|\bleast\b|fewest|smallest|fastest|slowest|longest/;
/** The low end of an order. */
export const LOWEST =
  /[低少小慢]|倒数|后[一二三四五六七八九十\d]+名|lower|less\b|fewer|smaller|slower|lowest|least|fewest|smallest|slowest|bottom/;

/** Asks for an order, or for its first or last few. */
export const RANKING =
  /前([一二三四五六七八九十\d]+)(?:名|位|强)|后([一二三四五六七八九十\d]+)名|倒数([一二三四五六七八九十\d]+)|排(?:个|一下)?名|排序|排列|从[高大多]到[低小少]|由[高大多]到[低小少]|\b(?:top|bottom) (\d+|one|two|three|four|five|ten)\b|\brank(?:ed|ing|s)?\b|in (?:descending|ascending) order/;
/** A place in an order that a document states itself. */
export const STATED_RANK = /第几|排名多少|排在?多少|what rank|rank (?:did|does|of)/;

/** Asks for a sum. */
export const SUM =
  /一共|总共|合计|合起来|加起来|加在一起|总和|共计|总计|altogether|combined|in total|\btotal\b|together|\bsum\b/;
/** Asks for a mean. */
export const MEAN = /平均(?:值|数|每个|是|为|有)|的平均|on average|\baverage (?:of|across|over|for|among)/;
/** Asks how far two figures are apart. */
export const DIFFERENCE =
  /相差|差多少|差距|差额|差几|多出|[高多大低少小](?:了|出)?(?:多少|几|几多)|how (?:much|many) (?:more|less|fewer|higher|lower|larger|greater|bigger|smaller|longer)|by how (?:much|many)|difference|\bgap\b|percentage points (?:is|was|higher|lower|above|below)/;
/** Asks for a share of a whole. */
export const SHARE =
  /占.{1,24}(?:比重|比例|份额|百分比|百分之|几成|多少|几)|(?:share|percentage|proportion|part|per ?cent) of/;

/** Two things set side by side without saying which way. */
export const SIDE_BY_SIDE = /比较|对比|相比|[跟和与同].{1,16}比|\bcompar|\bversus\b|\bvs\b/;

/** One year beside another. */
export const BETWEEN_YEARS =
  /比|较|相比|对比|变化|哪(?:一)?年|which year|增加|增长|减少|下降|提高|降低|上升|相差|差|从.*到|compare|than|chang|grow|grew|grown|increase|decrease|rise|rose|fall|fell|drop|from .* to |difference|more|fewer|less/;
/** Asks how far two levels are apart, not how fast one grows: 多多少户. */
export const LEVEL_DIFFERENCE =
  /[多少高低大小](?:了|出)?(?:多少|几)|how (?:many|much) (?:more|fewer|less|higher|lower|larger|smaller)/;
/** Names the unit of the amount asked for: 多少户. */
export const AMOUNT_ASKED = /(?:多少|几)[万亿千百]?[\u4e00-\u9fff]|how many/;
/** The year before, as something to compare with. */
export const THAN_YEAR_BEFORE =
  /(?:比|较|同|跟|与|和)(?:去年|上年|上一年|前一年|去年同期|上年同期)|(?:than|from|over|with|to) (?:the )?(?:last|previous|preceding) year|than the year before/;

/** Several places at once; the word names their level. */
export const SCOPE =
  /(?:([一二两三四五六七八九十\d]+|各|所有|全部|这些|这几|几|哪|哪几|其他|每)个?|哪一个)(省份|省|自治区|市|县区|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)|\b(?:which|what|all|the|these|each|every|among|of|across|rank)(?: the)?(?: (?:two|three|four|five|six|\d+))? (province|city|cities|county|counties|town|township|village|district|place|region)s?('|’)?\b|\b(provinces|cities|counties|towns|townships|villages|districts|places|regions)\b/;

/** A number of places, as a part of SCOPE: 三个县. */
export const SCOPE_COUNT = /^([一二两三四五六七八九十\d]+)个?|\b(two|three|four|five|\d+) (?=[a-z]+s\b)/;

/** Names of places of one level, by the word that stands for the level. */
export const LEVELS: readonly (readonly [word: RegExp, names: RegExp])[] = [
  [/省|自治区|provinc/, /(?:省|自治区|特别行政区)$|^(?:北京|上海|天津|重庆)市$/],
  [/市|cit(?:y|ies)/, /市$/],
  [/县|区$|旗|count|district/, /[县区旗市]$/],
  [/镇|乡|街道|town/, /(?:镇|乡|街道)$/],
  [/村|village/, /村$/],
];

/** Words of a comparison that are no part of its subject. */
export const NOT_SUBJECT: readonly RegExp[] = [
  /最[高多大低少小长快慢强好]的?(?:是|有)?|更[高多大低少小长快慢强]/g,
  /前[一二三四五六七八九十\d]+(?:名|位|强)|后[一二三四五六七八九十\d]+名|倒数[一二三四五六七八九十\d]+|排(?:个|一下)?名|排序|排列|[从由][高大多]到[低小少]|分别|依次|列出/g,
  /一共|总共|合计|合起来|加起来|加在一起|总和|共计|总计|平均(?:值|数|每个)?/g,
  /几个?(?:百分)?点|\bpercentage points?\b/gi,
  /相差|差多少|差距|差额|多出|[高多大低少小](?:了|出)?(?=多少|几)|相比|对比|比较|变化|占|的?(?:比重|比例|份额)/g,
  /[和与跟同及、,，]\s*(?=[和与跟同及、,，]|$)|谁|边个|哪(?:一)?(?:个|几个|边|里|家)?(?:省份|省|市|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)?|还是|比(?![例重率])/g,
  /(?:[一二两三四五六七八九十\d]+|各|所有|全部|这些|这几|几|其他|每)个?(?:省份|省|市|县区|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)(?!收入|生产|级)/g,
  /去年同期|上年同期|去年|上年|上一年|前一年|今年|(?:19|20)\d{2}年?/g,
  /[高多大低少小](?:吗|呢)?[?？]?$|吗[?？]?$|(?<=[改得做种修建])得?多|按(?=.)|给|(?:^|\s)[和与跟同及]/g,
  /\b(?:higher|larger|bigger|greater|lower|fewer|smaller|faster|slower|longer|highest|largest|biggest|greatest|lowest|fewest|smallest|fastest|slowest|longest|most|least|more|less|top|bottom|one|two|three|four|five|rank(?:ed|ing)?|altogether|combined|in total|total|together|sum|difference|gap|between|than|by how (?:much|many)|average|above|below|share|proportion|part|compared?|with|from|last year|previous year|county|counties|province|provinces|city|cities|town|towns|township|townships|village|villages|district|districts|place|places|all|or|and|19\d{2}|20\d{2})\b(?:['’]s?)?/gi,
];

/** Further words that go where two years are compared: the change is computed, not looked for. */
export const CHANGE_WORDS =
  /增加|增长|减少|下降|提高|降低|上升|上涨|增幅|降幅|了?百分之几|\b(?:grow|grew|grown|growth|increased?|decreased?|rise|rose|risen|fall|fell|drop|dropped|changed?|by what percentage)\b/gi;
