/** English numerals from zero to twenty and the tens. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value] as const),
  ..."thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, 30 + 10 * index] as const),
]);

/** English words that multiply. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** English ordinals from first to twentieth, in order. */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** English months, in order. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

const NUMBER = String.raw`\d[\d,.]*`;
const AMOUNT = `(${NUMBER}(?: ?(?:thousand|million|billion|trillion|[万亿萬億]+))?)`;

const SCALE = "(?: (?:thousand|million|billion|trillion))";
const BETWEEN = "years?|months?|days?|quarters?|hectares?|mu|tons|kilograms|kilometers?|meters?|square|cubic";

/** Phrases about numbers and what the reader of quantities knows them as; applied in order. */
export const REWRITES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:rmb|cny|[¥￥]) ?${AMOUNT}(?: ?(?:yuan|rmb|元))?`, "gi"), "$1 yuan"],
  [new RegExp(`(?:hk\\$) ?${AMOUNT}`, "gi"), "$1 hkd"],
  [new RegExp(`(?:us)?\\$ ?${AMOUNT}(?: us dollars| dollars)?`, "gi"), "$1 us dollars"],
  [new RegExp(`€ ?${AMOUNT}`, "gi"), "$1 euros"],
  [/\brenminbi\b/gi, "yuan"],
  [/(?<=\b[a-z]{3,})-(?=(?:growing|planting|raising|farming|breeding|producing)\b)/gi, " "],
  [/\b((?:19|20)\d\d): (?=\d)/g, "$1, "],
  [/\((\d{1,3}(?:,\d{3})+)\)/g, "( $1 )"],
  [/\blines ((?:\d{1,2}, )*\d{1,2}),? and (\d{1,2})\b/gi, "$1、$2号线"],
  [/\b(\d{1,2}), (?=(?:\d{1,2}, )*\d{1,2}、\d{1,2}号线)/g, "$1、"],
  [
    /\b(?:level|grade|class|tier)[- ](\d),? (?:or|and|to) (?:level |grade |class |tier |level-)?(\d)\b(?! ?%)/gi,
    "第$1 or 第$2",
  ],
  [/(?<=\d) (?:ten thousand|wan)\b/gi, "万"],
  [/(?<=\d) hundred million\b/gi, "亿"],
  [/(?<=\d) ?(?:mn|mln)\b/g, " million"],
  [/(?<=\d) ?bn\b/g, " billion"],
  [
    new RegExp(
      `(${NUMBER}${SCALE}?) (consecutive|straight|full|whole|more|additional|further|extra|successive) (?=${BETWEEN})`,
      "gi",
    ),
    "$2 $1 ",
  ],
  [
    /\bmore (?=\d[\d,.]*(?: (?:million|billion))? (?:hectares?|mu|tons|kilograms|kilometers?|meters?|square|cubic))/gi,
    "additional ",
  ],
  [new RegExp(`(\\d[\\d,.]*${SCALE}?)(?:\\+|-plus\\b| plus\\b)`, "gi"), "more than $1"],
  [
    /\b(?:pass(?:ed|es|ing)?|topp(?:ed|ing)|tops|brok?e(?:n|s)?(?: through)?|cross(?:ed|es|ing)?|break(?:s|ing)?(?: through)?) (?:the )?(?=\d)/gi,
    "more than ",
  ],
  [/\btop (?=\d{1,3}\b(?![,.]\d))/gi, "前"],
  [
    /(?<!\bthe )\bpast (?=\d[\d,.]*(?![\d,.]| ?(?:full )?(?:years|months|weeks|days|hours|decades|quarters|winters)\b))/gi,
    "more than ",
  ],
  [/\btop (?=\d{1,3},\d{3}|\d[\d.]* (?:thousand|million|billion|trillion))/gi, "more than "],
  [/\bwithin (?=\d[\d.]*(?:%| percent))/gi, "at most "],
  [/\bhalf an? (?=(?:working |business )?(day|hour|month|year)\b)/gi, "0.5 "],
  [/\b(\d[\d.]*) (?:working|business) days?\b/gi, "$1个工作日"],
  [
    /\b(by|up|down|rose|grew|increased|expanded|fell|dropped|declined|climbed|jumped) (\d(?:[^,;]|,(?=\d)){1,30}?)(?<!thanks|due|owing|close|compared|equal) to (?=\d)/gi,
    "$1 $2 reaching ",
  ],
  [/\bsome (?=\d{1,3}(?:,\d{3})*,[1-9]\d{2}\b|\d+\.\d+(?: percent|%| million| billion| trillion))/gi, ""],
  [
    /(?<!\b(?:for|last(?:ed|s)|took|takes|is|was|are|were|of|than|aged|by) )\bover (\d{1,2}) years\b(?! (?:old|of age))/gi,
    "in $1 years",
  ],
  [/(\d[\d,.]*) or so\b/gi, "about $1"],
  [/(\d[\d,.]*)-odd\b/gi, "more than $1"],
  [/(?<=\d)[ -]?(thousand|million|billion|trillion)-(?=[a-z])/gi, " $1 "],
  [/\b(?:over|above|under|below) the age of (\d{1,3})\b/gi, "over $1 years old"],
  [/\b(?:aged )?(\d{1,3}) years of age (?:and|or) (?:above|over|older)\b/gi, "$1岁以上"],
  [/\bkilowatts?\b(?! ?-?hours?)/gi, "千瓦"],
  [/\bmegawatts?\b/gi, "兆瓦"],
  [/\blit(?:er|re)s\b/gi, "升"],
  [/(\d[\d,.]*)-(?=[a-z])/gi, "$1 "],
  [/(?<=\d) (year|month|day|week|hour|minute|quarter)\b(?!['’-])/gi, " $1s"],
  [/\b(?:roughly|circa|an estimated|in the region of|or about)\b/gi, "about"],
  [
    /(?:\bage[sd]? (\d{1,3})(?: ?years? old)?|(?<![\d,.])\b(\d{1,3}) ?years? old) (?:and|or) (?:above|over|older|more)\b(?= |,|\.|$)(?![^,.;]{0,3}\d)/gi,
    "$1$2岁以上",
  ],
  [/(?<![\d,.])\b(\d{1,3}) (?:and|or) (?:above|over|older)\b(?= |,|\.|$)(?![^,.;]{0,3}\d)/gi, "$1岁以上"],
  [/\bage[sd]? (\d{1,3})(?: years? old)? (?:and|or) (?:below|under|younger|less)\b/gi, "$1岁以下"],
  [/\b(?:age[sd]? )?(?:over|above|older than) (\d{1,3})(?: years? old| years of age)/gi, "$1岁以上"],
  [
    /\b(?:upwards? of|in excess of|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|greater than|above|beyond)(?= ?\d)/gi,
    "more than",
  ],
  [/\b(?:well|slightly|just|a little) (?=over|more than)/gi, ""],
  [/\b(?:close to|just under|just below|approaching)(?= ?\d)/gi, "nearly"],
  [/\b(?:below|lower than)(?= ?\d)/gi, "less than"],
  [
    /\b(?:no fewer than|not less than|no lower than|not lower than|a minimum of|minimum)(?= ?\d)/gi,
    "at least",
  ],
  [/\b(?:not more than|a maximum of|no higher than|capped at)(?= ?\d)/gi, "at most"],
  [
    /(\d[\d,.]*(?:%| percent)?) (?:or above|or higher|and above|and over|or over|or older|and older)\b/gi,
    "$1 or more",
  ],
  [/\b(?:sq\.? ?km|square kilomet(?:er|re)|km²)(?![a-z])/gi, "square kilometers"],
  [/\b(?:sq\.? ?m|square met(?:er|re)|m²)(?![a-z])/gi, "square meters"],
  [/\b(?:cubic met(?:er|re)s?|m³)(?![a-z])/gi, "cubic metres"],
  [/\bmicrograms? per cubic metres/gi, "微克/立方米"],
  [/\bkilomet(?:er|re)\b|(?<=\d )kms?\b/gi, "kilometers"],
  [/\bmet(?:er|re)\b/gi, "meters"],
  [/\bmetric tons?\b|\bton(?:ne)?s?\b/gi, "tons"],
  [/\bkilogram\b/gi, "kilograms"],
  [/\bhectares?\b|(?<=\d )ha\b/gi, "hectares"],
  [/\bmus\b/gi, "mu"],
  [/\bkilowatt[- ]hours?\b/gi, "kwh"],
  [/\bpercentage point\b|\bpps?\b/gi, "percentage points"],
  [/\bper cent\b/gi, "percent"],
  [/\bdegrees? celsius\b/gi, "℃"],
  [/\b(?:year|years)[- ]olds?\b/gi, "years old"],
  [
    /\b(?:age[sd]?|aged from|ages from|between the ages of) (\d{1,3}) ?(?:to|-|–|—|and) ?(\d{1,3})\b(?! ?years old)/gi,
    "$1-$2 years old",
  ],
  [/\b(?:age[sd]?) (?:over|above) (\d{1,3})\b(?! ?years old)/gi, "over $1 years old"],
  [/\b(?:age[sd]?) (\d{1,3})(?! ?years old| ?[-–—\d]| to)\b/gi, "$1 years old"],
  [/(\d{1,3}) years old or more\b/gi, "$1 or more years old"],
  [
    /\bfrom (?!\d{1,3}(?: years old)? to \d{1,3} years? old)(?=\d)([^;]{1,60}?) to (?=\d)/gi,
    "from $1 reaching ",
  ],
  [/(?<=\d(?:%| percent| yuan)) (?:per|a|each|every) year\b/gi, " annually"],
  [/\bchildren (?:under|below|younger than) (\d{1,2})\b(?! ?years)/gi, "children $1岁以下"],
  [/\bprimary, secondary,? and tertiary (?=industr|sector)/gi, "第1, 第2 and 第3 "],
  [/\bprimary (?=industr|sector)/gi, "第1 "],
  [/\bsecondary (?=industr|sector)/gi, "第2 "],
  [/\btertiary (?=hospital)/gi, "三级 "],
  [/\bsecondary (?=hospital)/gi, "二级 "],
  [
    /\b(?:per|for every) (?:(?:1,?000|(?:one |a )?thousand) )(?=people|person|resident|inhabitant|pupil|student|population)/gi,
    "per 每千 ",
  ],
  [
    /\b(?:per|for every) (?:10,?000|ten thousand) (?=people|person|resident|inhabitant|population)/gi,
    "per 每万 ",
  ],
  [/\b(?:per|for every) (?:100,?000) (?=people|person|resident|inhabitant|population)/gi, "per 每十万 "],
  [/\btertiary (?=industr|sector)/gi, "第3 "],
  [/\b(?:Line|(?<=metro |subway |railway )line) (\d{1,2})\b/g, "$1号线"],
  [/\bhalf a (million|billion)\b/gi, "0.5 $1"],
  [/\b(?:the )?first half(?: of (?:the|this) year)?\b/gi, "上半年"],
  [/\b(?:the )?second half(?: of (?:the|this) year)?\b/gi, "下半年"],
  [/\b(?:the )?(?:first three quarters)\b/gi, "前三季度"],
  [/\b(?:the )?first quarter\b/gi, "第一季度"],
  [/\b(?:the )?second quarter\b/gi, "第二季度"],
  [/\b(?:the )?third quarter\b/gi, "第三季度"],
  [/\b(?:the )?fourth quarter\b/gi, "第四季度"],
  [/\b(\d+) and a half\b/gi, "$1.5"],
  [/\b(?:doubled|two-?fold|doubling)\b/gi, "翻一番"],
  [/\btwice\b/gi, "2 times"],
  [/\b(?:tripled?|three-?fold|thrice|tripling)\b/gi, "3 times"],
  [/\bhalf\b(?!-)|\bhalved\b/gi, "一半"],
  [/\ba (third|quarter|fifth|tenth)\b/gi, "1 $1"],
  [/\b(\d) (?:thirds?)\b/gi, "$1/3"],
  [/\b(\d) (?:quarters?)\b/gi, "$1/4"],
  [/\b(\d) (?:fifths?)\b/gi, "$1/5"],
  [/\b(\d) (?:tenths?)\b/gi, "$1/10"],
  [/(\d) point (\d)/gi, "$1.$2"],
];

/** Chinese phrases that stand in the way of the reader of quantities; on original text. */
export const CHINESE_REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?:迈上|跨上|跨越|站上|闯过|迈过|踏上|邁上|闖過|邁過)(?=\d)/g, "突破"],
  [/(超过|超過|突破|超出|达到|達到|不足|接近)了/g, "$1"],
  [
    /(?<=突破|超过?|超過|近|逾|[达達]到?|跨越)(?=[百千万萬亿億]{1,3}(?:[台辆輛条條列家个個户戶人标標箱场場吨噸亩畝次件项項套])[^以])/g,
    "1",
  ],
  [/(?<![\d一二两三四五六七八九十百千万零几数])([亿億]元)(?=以上)/g, "1$1"],
  [/(?<![\d一二三四五六七八九十百千万])([一二三])本(?=以上|上[线線]|[线線]|批|院校)/g, "第$1批本科"],
  [/第一、二、三(?=[次产產])/g, "第一、第二、第三"],
  [/\b(?:May|Labou?r) Day\b/g, "五一"],
  [/(\d[\d,.]*)[+＋](?=[\u3400-\u9fff])/g, "超过$1"],
  [/[上前]一年(?!级)/g, "上年"],
  [/(?<=[\u3400-\u9fff])一年的(?=[\u3400-\u9fff])/g, "年"],
  [/(?<=\d)个?(?=[、和]\d+(?:\.\d+)?个?(?:[、和]\d+(?:\.\d+)?个?)*百[分]点)/g, "个百分点"],
  [/(?:过去|過去|这|這)一年(?!级)|(?<![一-龥\d])一年[来來里裡中间間内內]/g, "全年"],
];
