import { otherDigits } from "./clean-sentence.ts";
import { placesOf } from "./counted-here.ts";
import type { Evidence } from "./evidence.ts";
import { countsIn, ordinalsIn } from "./ordinals.ts";
import type { ProofFailure } from "./proof.ts";
import { hasNumberWord } from "./rewrite-english.ts";
import type { Statement } from "./sentence.ts";
import type { ProofWords } from "./terms.ts";
import { withoutTopRanks } from "./top-ranks.ts";

const TOKEN = /[a-z\d.%/·-]*\d[a-z\d.%/·-]*/g;
const HAN_NUMERAL = /[二三四五六七八九十百千万亿两廿卅卌皕仨俩半壹贰叁肆伍陆柒捌玖拾佰仟]/;
const ROMAN =
  /(?<![A-Za-z\d&])(?=[IVXLCDM])(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?![A-Za-z\d'’&])/g;
const CLASS_ONE = /\b(?:class|grade|type|level|category|phase|stage) I\b/i;
/** Words with a numeral that count nothing; folded. */
const IDIOMS = new Set(
  "百姓 老百姓 千方百计 十分 万一 四周 三农 一方面 两者 两项 二者 三者 两个方面 半 半年 多半 万物 千家万户 百年 百货 四季 三方 双方 五星 九州 十足 一半 二手 三角 四面 八方 四面八方 五谷 七夕 八一 六一 五一 十一 一二三产业 三令五申 百分点 百分之 个百分点 两岸 两地 两侧 两 万 两委".split(
    " ",
  ),
);
/** The places or years that two citations are of. */
const TWO = /^两[镇县市区乡村省年]$/;
/** 每千人口床位数: the rate of so many people, whatever word follows. */
const PER_PEOPLE = /^每[十百千万]+人口?/;
const LAW = /第[\d一二三四五六七八九十百零〇]+[条款项章]|\barticles? \d+/g;
const SPLIT_DIGITS = /\d\s+\d(?!g\b)/g;

/** Digits, numerals and number words that no quantity accounts for: what the gate cannot read must stand in the quote. */
export function checkNumerals(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { evidence, folded, written } = statement;
  const failures: ProofFailure[] = [];
  const held = (literal: string) =>
    evidence.some((one) => whole(one.wide, literal) || whole(one.folded, literal));
  const fail = (kind: ProofFailure["kind"], detail: string) => failures.push({ kind, detail });
  if (hasNumberWord(folded)) fail("number", "a number in words");
  for (const digit of otherDigits(written))
    if (!evidence.some((one) => one.citation.quote.includes(digit))) fail("number", digit);
  for (const [roman] of written.matchAll(ROMAN))
    if (
      (roman !== "I" || CLASS_ONE.test(written)) &&
      !evidence.some((one) => holdsRoman(one.citation.quote, roman))
    )
      fail("number", roman);
  for (const [gap] of folded.matchAll(SPLIT_DIGITS))
    if (!/(?:19|20)\d\d\s+\d/.test(folded) && !held(gap)) fail("number", gap);
  for (const article of folded.match(LAW) ?? [])
    if (!articles(evidence).has(plain(article))) fail("law", article);
  for (const ordinal of ordinalsIn(folded.replace(LAW, "")))
    if (
      !evidence.some(
        (one) =>
          ordinalsIn(one.folded).has(ordinal) ||
          ordinalsIn(one.wide).has(ordinal) ||
          (ordinal === "第1" && /首|一是|一次|一级|开局|率先|初|零的?突破|历史性/.test(one.folded)) ||
          (/[a-z]{3}/.test(folded) && countsIn(one.folded).has(ordinal)),
      )
    )
      fail("number", ordinal);
  const others = evidence.map((one) => one.folded);
  const rest = withoutTopRanks(restOf(statement), others);
  for (const { 0: token, index } of rest.matchAll(TOKEN)) {
    const literal = token.replace(/^[.\-/·]+|[.\-/·]+$/g, "");
    const line =
      rest.startsWith("号线", index + token.length) &&
      evidence.some((one) => ordinalsIn(one.folded).has(`第${literal}`));
    if (!held(literal) && !line) fail("number", literal);
  }
  for (const word of vocabulary.tokenizer.words(rest.replace(/第[\d一二三四五六七八九十百]+/g, "")))
    if (
      HAN_NUMERAL.test(word) &&
      !IDIOMS.has(word) &&
      !held(PER_PEOPLE.exec(word)?.[0] ?? word) &&
      !opensName(word, rest, held) &&
      !(TWO.test(word) && placesOf(evidence) === 2)
    )
      fail("number", word);
  return failures;
}

/** True where the numeral that ends a word opens a name of the evidence: 其三 in 其三岔湖. */
function opensName(word: string, rest: string, held: (literal: string) => boolean): boolean {
  if (HAN_NUMERAL.test(word[0] ?? "")) return false;
  const at = rest.indexOf(word) + word.length - 1;
  const name = /^[\u3400-\u9fff]{3}/.exec(rest.slice(at))?.[0];
  return name !== undefined && HAN_NUMERAL.test(name[0] ?? "") && held(name);
}

function holdsRoman(quote: string, roman: string): boolean {
  return new RegExp(`(?<![IVXLC])${roman}(?![IVXLC])`).test(quote.normalize("NFKC"));
}

/** The text without its quantities, dates, years and ordinals. */
function restOf({ folded, claims }: Statement): string {
  let rest = folded;
  for (const { span } of claims)
    rest = rest.slice(0, span.start) + " ".repeat(span.end - span.start) + rest.slice(span.end);
  return rest
    .replace(LAW, " ")
    .replace(/(^|[,，;；。:：\s])[一二三四五六七八九十]{1,2}是/g, "$1 ")
    .replace(/第 ?\d{1,4}(?!\d)/g, " ")
    .replace(
      /(?:(?:19|20)\d{2}|[一二][〇零九][〇零一二三四五六七八九]{2})年(?:\d{1,2}月)?(?:\d{1,2}[日号])?|\d{1,2}月(?:份|\d{1,2}[日号])?/g,
      " ",
    );
}

function articles(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap((one) => [...(one.folded.match(LAW) ?? []), ...(one.wide.match(LAW) ?? [])].map(plain)),
  );
}

function plain(article: string): string {
  const english = /\d+/.exec(article);
  const [ordinal = ""] = ordinalsIn(article);
  return article.startsWith("a") ? `第${english?.[0]}条` : `${ordinal}${article.slice(-1)}`;
}

/** True where a text holds a literal that does not go on in more digits or letters there. */
function whole(text: string, literal: string): boolean {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const [before, after] = [text[at - 1] ?? "", text.slice(at + literal.length, at + literal.length + 2)];
    const open = /^\d/.test(literal) && /[\d.]/.test(before);
    if (!open && !(/\d$/.test(literal) && /^(?:\d|\.\d)/.test(after))) return true;
  }
  return false;
}
