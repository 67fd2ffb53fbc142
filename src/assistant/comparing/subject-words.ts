/** Words of a comparison that are no part of its subject. */
export const NOT_SUBJECT: readonly RegExp[] = [
  /最[高多大低少小长快慢强好]的?(?:是|有)?|更[高多大低少小长快慢强]|超过了?|赶上了?|[多少][打收产卖挣赚]了?/g,
  /前[一二两三四五六七八九十\d]+(?:名|位|强)?|后[一二三四五六七八九十\d]+名|倒数[一二三四五六七八九十\d]+|排(?:个|一下)?名|排序|排列|排(?=[\s的]|$)|[从由][高大多]到[低小少]|分别|依次|列出/g,
  /一共|总共|合计|合起来|加起来|加在一起|总和|共计|总计|平均(?:值|数|每个)?/g,
  /几个?(?:百分)?点|\bpercentage points?\b/gi,
  /相差|差多少|差距|差额|多出|[高多大低少小](?:了|出)?(?=多少|几)|相比|对比|比较|变化|占|的?(?:比重|比例|份额)/g,
  /[和与跟同及、,，]\s*(?=[和与跟同及、,，]|$)|谁|边个|哪(?:一)?(?:个|几个|些|边|里|家)?(?:省份|省|市|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)?|还是|比(?![例重率])/g,
  /(?:[一二两三四五六七八九十\d]+|各|所有|全部|这些|这几|几|其他|每)个?(?:省份|省|市|县区|县|区|旗|乡镇|镇|乡|街道|村|地方|地区)(?!收入|生产|级)/g,
  /(?:这|近|过去|最近)?[一两二三四五]年(?!行动|计划|期|级|制|规划)(?:间|来|里)?|历年|逐年|各年|哪(?:一)?年/g,
  /\bfrom (?:high|low|large|small|most|least)\w* to (?:high|low|large|small|most|least)\w*|\badd(?:s|ed)? up to\b|(?<=\bgrowth) rates?\b/gi,
  /(?:是|为)?(?:几|多少)倍|倍数|\bhow many times\b|\bratio of\b/gi,
  /去年同期|上年同期|去年|上年|上一年|前一年|今年|(?:19|20)\d{2}年?/g,
  /[高多大低少小](?:吗|呢)?[?？]?$|吗[?？]?$|(?<=[改得做种修建])得?多(?!少)|按(?=.)|给|(?:^|\s)[和与跟同及]/g,
  /\b(?:higher|larger|bigger|greater|lower|fewer|smaller|faster|slower|longer|highest|largest|biggest|greatest|lowest|fewest|smallest|fastest|slowest|longest|most|least|more|less|created?|had|have|get|got|record(?:ed)?|exceed(?:ed)?|surpass(?:ed)?|overt(?:ake|ook)|top|bottom|one|two|three|four|five|rank(?:ed|ing)?|altogether|combined|in total|total|together|sum|difference|gap|between|than|by how (?:much|many)|average|lowest|above|below|share|proportion|part|compared?|with|from|last year|previous year|the year before|year earlier|county|counties|province|provinces|city|cities|town|towns|township|townships|village|villages|district|districts|place|places|all|or|and|19\d{2}|20\d{2})\b(?:['’]s?)?/gi,
];

/** Further words that go where two years are compared: the change is computed, not looked for. */
export const CHANGE_WORDS =
  /增加|增长|减少|下降|提高|降低|上升|上涨|增幅|降幅|了?百分之几|\b(?:grow|grew|grown|growth|increased?|decreased?|rise|rose|risen|fall|fell|drop|dropped|changed?|by what percentage)\b/gi;

/** Words that ask whether a plan was carried out, and are no part of what was planned. */
export const TARGET_WORDS =
  /(?:超额)?(?:完成|达到|达成|实现|兑现|落实|达标|控制在|守住|超出|突破)(?:了?没有?|了)?|以内|之内|了没有?|预期|计划数?|目标|任务|了没|没有?|是否|是不是|有没有|情况|\b(?:reach|meet|met|hit|achieve|fulfil|carry|carried|miss)(?:e?d|s|led)?(?: out)?\b|\b(?:targets?|plans?|planned|goals?|its|their|own|did|set|for)\b/gi;

/** Words that ask for an amount per person, and are no part of the amount. */
export const PER_HEAD_WORDS =
  /(?:人|户)均|(?:平均|均摊)?每(?:一?个)?(?:人|户)(?:平均)?|平均|\bper (?:capita|head|person|resident|recipient|inhabitant|household|family)\b|\b(?:each|every) (?:person|resident|recipient|household|family)\b/gi;

/** Everyday subjects that stand for one indicator where they stand alone: the economy of a place is measured by its GDP. */
export const EVERYDAY_SUBJECTS: readonly (readonly [words: RegExp, subject: string])[] = [
  [/(^|\b(?:the|its|whose|which|had|did|does|has|was|is|an?)\s+|['’]s\s+)econom(?:y|ies)\b/gi, "$1GDP"],
  [/(^|[\s的])经济(?=$|[\s实增涨好强体规发])/g, "$1GDP"],
];
