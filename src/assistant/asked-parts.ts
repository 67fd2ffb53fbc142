import type { Figure } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";

/** A part of a year that a question names; all patterns on folded text. */
export interface PartAsked {
  /** Where a figure of it stands in its period: 2022Q2, 2022-04/2022-06. */
  readonly period: RegExp;
  /** What a sentence or a heading says of it. */
  readonly says: RegExp;
}

const QUARTERS = [
  ["[一1]", "1-3", "(?:first|1st)", "q1"],
  ["[二2]", "4-6", "second", "q2"],
  ["[三3]", "7-9", "third", "q3"],
  ["[四4]", "10-12", "(?:fourth|final)", "q4"],
] as const;

interface Part extends PartAsked {
  readonly asks: RegExp;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const ENGLISH_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The months from January to one of the later ones; the first six are a half. */
const FIRST_MONTHS: readonly Part[] = MONTHS.flatMap((name, i) =>
  i === 0
    ? []
    : [
        part(
          `\\b(?:from |between )?january (?:to|and|through|until|till) ${name}\\b|\\bfirst (?:${ENGLISH_NUMBERS[i]}|${i + 1}) months\\b|(?<!\\d)1月?(?:-|—|至|到)${i + 1}月|前${i + 1}个?月`,
          new RegExp(`-01/\\d{4}-${String(i + 1).padStart(2, "0")}${i === 5 ? "|H1$" : ""}`),
          `1-${i + 1}月|前${i + 1}个?月${i === 5 ? "|上半年" : ""}`,
        ),
      ],
);

const PARTS: readonly Part[] = [
  part(
    "前[三3]个?季度?|(?:第?[一1]|首)(?:-|至|到)[三3]季度?|first three quarters",
    /-01\/\d{4}-09/,
    "前三季度|1-9月",
  ),
  ...QUARTERS.map(([number, months, ordinal, short], i) =>
    part(
      `(?<![前至到-])(?:第${number}个?季度?|${number}季度)|\\b(?:${ordinal} quarter|${short})\\b`,
      new RegExp(`Q${i + 1}$`),
      `第?${number}季度|${months}月`,
    ),
  ),
  part("上半年|\\bfirst half\\b", /H1$|-01\/\d{4}-06/, "上半年|1-6月|半年"),
  part("下半年|\\bsecond half\\b", /H2$|-07\/\d{4}-12/, "下半年|7-12月"),
  ...FIRST_MONTHS,
];

function part(asks: string, period: RegExp, says: string): Part {
  return { asks: new RegExp(asks), period, says: new RegExp(says) };
}

/** The parts of a year that a question names; `folded` is the question. */
export function partsAsked(folded: string): readonly PartAsked[] {
  const first = PARTS.find(({ asks }) => asks.test(folded));
  return first === undefined ? [] : [first];
}

/** The question without them: the time asked of is no part of what is asked. */
export function withoutParts(question: string): string {
  const match = PARTS.map(({ asks }) => asks.exec(fold(question))).find((one) => one !== null);
  if (match === null || match === undefined) return question;
  return `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`;
}

/** A figure of a whole year tells nothing of its second quarter, unless its sentence or a heading above names the quarter. */
export function partFits(parts: readonly PartAsked[], figure: Figure, said: string): boolean {
  return parts.every(({ period, says }) => period.test(figure.period ?? "") || says.test(said));
}
