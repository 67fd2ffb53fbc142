const DIGITS = "〇一二三四五六七八九";
const FORMAL_SIMPLIFIED = { digits: "零壹贰叁肆伍陆柒捌玖", ten: "拾", hundred: "佰" };
const FORMAL_TRADITIONAL = { digits: "零壹貳參肆伍陸柒捌玖", ten: "拾", hundred: "佰" };
const PLAIN = { digits: "零一二三四五六七八九", ten: "十", hundred: "百" };
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

type Format = (number: number) => string;

const chinese: Format = (number) => counted(number, PLAIN);
const formal: Format = (number) => counted(number, FORMAL_SIMPLIFIED, true);
const circled: Format = (number) => (number <= 20 ? String.fromCharCode(0x245f + number) : String(number));

/** How the number formats of Word write a number (ECMA-376-1 §17.18.59); a format not listed writes digits. */
const FORMATS: Readonly<Record<string, Format>> = {
  none: () => "",
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (number) => [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join(""),
  taiwaneseDigital: (number) => [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join(""),
  chineseLegalSimplified: formal,
  japaneseLegal: formal,
  ideographLegalTraditional: (number) => counted(number, FORMAL_TRADITIONAL, true),
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  ideographEnclosedCircle: (number) => (number <= 10 ? String.fromCharCode(0x327f + number) : String(number)),
  decimalEnclosedFullstop: (number) => (number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`),
  decimalEnclosedParen: (number) => (number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (number) => String(number).padStart(2, "0"),
  lowerLetter: (number) => String.fromCharCode(0x60 + (((number - 1) % 26) + 1)),
  upperLetter: (number) => String.fromCharCode(0x40 + (((number - 1) % 26) + 1)),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

/** A number from 1 to some hundreds as Word's number format of this name writes it. */
export function formatNumber(number: number, format: string): string {
  return (FORMATS[format] ?? String)(number);
}

function counted(
  number: number,
  { digits, ten, hundred }: { readonly digits: string; readonly ten: string; readonly hundred: string },
  first = false,
): string {
  if (number >= 1000 || number < 1) return String(number);
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const start = hundreds === 0 ? "" : `${digits[hundreds]}${hundred}`;
  const one = ones === 0 ? "" : digits[ones];
  if (tens === 0) return `${start}${start !== "" && ones > 0 ? digits[0] : ""}${one}`;
  // 十二, but 一百一十二, and 壹拾貳 in formal numerals.
  return `${start}${tens === 1 && start === "" && !first ? "" : digits[tens]}${ten}${one}`;
}

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join("");
}
