/** A price in hundredths of a yuan: 3分/千瓦时, 3分钱, 3 fen. */
const FEN = /(\d[\d.]*) ?(?:分(?=[/每])|分[钱錢]|fen\b)/gi;
/** Two amounts that one word of a rate is of: 0.03 yuan (3 fen) per kWh. */
const BOTH_PER = /(\d[\d.,]* [a-z]+) \((\d[\d.,]* [a-z]+)\) (per [a-z]+(?:[- ]hour)?)/gi;
const PER_KILOWATT_HOUR = /(\d[\d.,]*) yuan (?:per|a|for each) (?:kwh|kilowatt[- ]?hour)\b/gi;
const MATTER = "度[电電]?|千瓦[时時]|[立平]方米|公斤|千克";
const AMOUNT = String.raw`\d[\d.,]*[万亿萬億]?(?:[毫微]?克|元|[吨噸])`;
/** What a rate is of may stand before it: 每立方米128微克, 每度电平均减少0.03元. */
const EACH_BEFORE = new RegExp(`每(${MATTER})([\\u3400-\\u9fff]{0,6}?)(${AMOUNT})(?![/每])`, "g");
const KILOWATT_HOUR = /(?<=[/每])(?:度[电電]?|千瓦時)(?![假])/g;

/** Rates written in one way, number, unit and what they are of, as reports have them: 128微克/立方米, 0.03元/千瓦时. */
export function writeRates(text: string): string {
  return text
    .replace(FEN, (whole, fen: string) => `${Number(fen) / 100}${/fen/i.test(whole) ? " yuan" : "元"}`)
    .replace(BOTH_PER, "$1 $3 ($2 $3)")
    .replace(PER_KILOWATT_HOUR, "$1元/千瓦时")
    .replace(EACH_BEFORE, "$2$3/$1")
    .replace(KILOWATT_HOUR, "千瓦时");
}
