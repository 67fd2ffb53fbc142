/** Things that exclude each other: what is said of one side is never said of the other. Folded. */
const OPPOSITES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/城镇|城市|城里|\burban\b|\bcity dwellers\b/, /农村|农民|乡村|乡下|\brural\b|\bfarmers?\b/],
  [/进口|入口|\bimports?\b/, /出口|\bexports?\b/],
  [/第一(?:针|剂)|头针|首(?:针|剂)|\bfirst (?:shot|dose)/, /第二(?:针|剂)|\bsecond (?:shot|dose)/],
  [/打了|打咗|接种了|实接|\bgot\b|\breceived\b/, /到期|应接|应种|\bdue\b/],
  [
    /出栏|\bslaughter|\bsold\b|\bmarketed\b|\bsent to market\b/,
    /存栏|\bin stock\b|\bon (?:farms|hand)\b|\bbeing (?:kept|raised)\b|\bkept\b|\bherd\b/,
  ],
  [/游客|旅游|\btourists?\b|\btourism\b/, /旅客吞吐|旅客发送|客运量|\bpassengers?\b/],
  [/货邮|货运|货物|运货|多少货|几多货|\bcargo\b|\bfreight\b/, /旅客|客运|\bpassengers?\b/],
  [/大学|高等教育|高校|\bcolleges?\b|\buniversit/, /学前|幼儿|义务教育|小学|初中|高中/],
  [/机场|民航|航空|空运|\bairports?\b/, /港口|港货|港集装箱|码头|\bseaports?\b/],
  [/常住/, /户籍/],
  [/小一型|小\(1\)型/, /小二型|小\(2\)型/],
  [/登记失业|\bregistered unemployment/, /调查失业|\bsurveyed unemployment/],
];

/** Parts and their wholes: what is said of the whole is not said of the part, though the part may be said of it. Folded. */
const WHOLES: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/(?<!进)出口|(?<!imports? and )\bexports?\b(?! and imports?)/, /进出口/],
  [/高铁|高速铁路|动车|\bhigh[- ]speed (?:rail|line|train)|\bbullet train/, /铁路/],
  [/过夜|\bovernight\b/, /游客|旅游/],
];

/** Tells the indicators that a question rules out: it names one of two things, and they only the other, or a part, and they only the whole; all folded. */
export function ruledOutBy(question: string): (indicator: string) => boolean {
  const sides = OPPOSITES.flatMap(([one, other]) => {
    const [a, b] = [one.test(question), other.test(question)];
    return a === b ? [] : [a ? { mine: one, theirs: other } : { mine: other, theirs: one }];
  });
  for (const [part, whole] of WHOLES) if (part.test(question)) sides.push({ mine: part, theirs: whole });
  return (indicator) => sides.some(({ mine, theirs }) => theirs.test(indicator) && !mine.test(indicator));
}
