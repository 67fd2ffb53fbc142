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
  [/常住/, /户籍/],
  [/小一型|小\(1\)型/, /小二型|小\(2\)型/],
  [/登记失业|\bregistered unemployment/, /调查失业|\bsurveyed unemployment/],
];

/** Tells the indicators that a question rules out: it names one of two things, and they only the other; all folded. */
export function ruledOutBy(question: string): (indicator: string) => boolean {
  const sides = OPPOSITES.flatMap(([one, other]) => {
    const [a, b] = [one.test(question), other.test(question)];
    return a === b ? [] : [a ? { mine: one, theirs: other } : { mine: other, theirs: one }];
  });
  return (indicator) => sides.some(({ mine, theirs }) => theirs.test(indicator) && !mine.test(indicator));
}
