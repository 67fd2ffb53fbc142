import { ASKS_CONTACT, ASKS_COUNTRIES, CONTACT, COUNTRY } from "./question-words.ts";

const POST = "(?:书记|[镇乡县市区州村省局所院校厂站]长|主任|主席|旗长)";
const ENGLISH_POST =
  "(?:secretary|mayor|director|head|governor|magistrate|chief|chairman|chairwoman|principal)";
/** Asks who holds a post. Folded. */
const ASKS_HOLDER = new RegExp(
  `${POST}(?:是|叫|系|嘅|的|,)*(?:谁|哪一?[位个]|边一?[个位]|什么名|乜|咩|姓|名字)|(?:谁|边个)(?:是|系|做|当|任)[^?？]{0,8}${POST}|\\bwho(?:'s|’s| is| was) (?:the |our |its )?(?:[\\w'’-]+ ){0,3}${ENGLISH_POST}\\b|\\bname of (?:[\\w'’-]+ ){0,4}${ENGLISH_POST}\\b|${ENGLISH_POST}(?:'s|’s) name\\b`,
);
const SURNAME =
  "(?:欧阳|司马|上官|诸葛|[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜谢邹苏潘葛范彭鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤罗郝安于傅齐康伍余顾孟黄穆萧肖尹姚邵汪祁毛戴宋庞熊纪舒项祝董梁杜阮蓝季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫丁邓洪石崔龚程邢陆翁段焦侯武刘詹龙叶黎白赖乔谭温庄柴阎艾易廖耿欧聂曾关涂])";
/** A name behind a post or before it: 镇长王某, 李某同志当选镇长. */
const HOLDER = new RegExp(
  `${POST}[\\s、:：]{0,3}${SURNAME}[\\u4e00-\\u9fff]{1,2}(?=同志|代表|[\\s,，。、;；:：()（）]|$|[作主向在为的])|${SURNAME}[\\u4e00-\\u9fff]{1,2}(?:同志|(?:担任|当选|任)[^,，。]{0,12}${POST})`,
);

/** What only sentences of a certain content can tell: how to reach somebody a number or an address, which country one that names some, who holds a post a name. Folded. */
export const TOLD_ONLY_BY: readonly { readonly asks: RegExp; readonly tells: RegExp }[] = [
  { asks: ASKS_CONTACT, tells: CONTACT },
  { asks: ASKS_COUNTRIES, tells: COUNTRY },
  { asks: ASKS_HOLDER, tells: HOLDER },
];
