import type { FormRow } from "./form-words.ts";

/** Before 人口 where all who live somewhere are meant, and nobody in particular. */
const ALL = "(?:^|户籍|常住|[总的有嘅了共少多里上省县旗镇乡道年\\s]|(?<!城)市|(?<![市城库灾矿])区|(?<!农)村)";
const NO_COUNT = "(?!增长|自然|密度|老龄|素质|普查|流|净|占|比|出生|[^?？]{0,6}(?:率|比例|比重|百分))";
const ENGLISH_ALL =
  "(?<!(?:poor|floating|migrant|rural|urban|working|elderly|older|ageing|farming|insured|share of the|percent of the|part of the|of the) )\\bpopulation\\b(?! (?:growth|density|aged|over|under|covered|decline))|\\bhow many people (?:live|are living|reside|are there|does (?:the|this) [a-z]+ have)\\b";
/** Those of whom only some of the people are. */
const SOME =
  /净流|流入|流出|净增|贫|流动|参保|参合|出生|死亡|老年|老龄|岁|就业|从业|劳动|搬迁|移民|受益|惠及|服务|覆盖|低保|特困|监测|转移|新增|减少|外出|务工|受灾|安置|帮扶|救助|接种|城区|市区|城镇|农业|农村|[^民]族|失业|残疾|供水|饮水|外来|风险|网格/;
const CENTRE = /城区|建成区|核心区/;

/** All who live in a place: those insured, lifted out of poverty or at work there are other people, and so are those of its centre alone. */
export const POPULATION_ROWS: readonly FormRow[] = [
  {
    asks: new RegExp(`${ALL}人口${NO_COUNT}|住(?:了|着|咗)?(?:多少|几多)人(?!口)|${ENGLISH_ALL}`),
    says: /人口|居民|人丁|户籍|常住|总人|[共现]有|辖/,
    never: SOME,
    aside: CENTRE,
  },
  { asks: /户籍人口|\bregistered population\b/, never: /常住/ },
  { asks: /常住人口|\bresident population\b/, never: /户籍/ },
];
