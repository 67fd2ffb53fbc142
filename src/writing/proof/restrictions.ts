import type { Evidence } from "./evidence.ts";
import type { Claim } from "./read-claims.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** Words that cut a smaller set out of what a number counts, folded; without them the number says more than it did. */
const CHINESE =
  "农村 城镇 非法 违法 违规 困难 贫困 低收入 留守 特困 残疾 适龄 限额以上 高标准 民办 公办 返乡 外出 强制 行政拘留 太阳能 小型 大型 小微 老旧 危旧 县级 省级 市级 国家级 人均 户均 一般公共预算 税收 固定资产 临时 公益性 早稻 晚稻 中稻 双季稻 再生稻 学前 失业 退役 女性 脱贫 易地 返贫 专业 示范 首套 存量 历史遗留 进口 出口 工业 农业 民营 个体 规模养殖 重点人群 发明专利 少数民族 流动人口 寄宿 新能源 高价值 入境 国内游".split(
    " ",
  );
/** What is asked of every number anyway, with the words that may stand for it. */
/** Words that hold a restricting word and restrict nothing that the plain word does not: 防返貧監測對象. */
const NO_RESTRICTION =
  /专业(?=合作社)|防(?:止)?返贫(?=监测|动态|对象)|进出口|国内(?:生产总值|外|首|第|领先|最|空白|知名|市场)/g;
const QUALIFYING = /^(?:农村|城镇|非法|违法|违规|[县省市]级|国家级|人均|户均)$/;
const CITY_AND_COUNTRY = /^(?:农村|城镇)$/;
const ENGLISH =
  /\b(?:rural|urban|provincial|county-level|provincial-level|national-level|municipal|overseas|foreign|private|public|poor|impoverished|disabled|elderly|left-behind|retired|unemployed|female|male|migrant|abandoned|temporary|per capita|monthly|annual|industrial|agricultural|residential|commercial|domestic|inbound|new|newly)\b/g;

/** The restricting word that a statement leaves out of its source's number, or adds to it. */
export function changedRestriction(
  claim: Claim,
  said: string,
  source: Claim,
  evidence: Evidence,
  vocabulary: ProofWords,
): string | undefined {
  if (claim.quantity.kind === "duration") return undefined;
  const words = searchable(said.replaceAll("-", " "));
  const dealt =
    source.dealt === "" ? `${source.before} ${source.after.split(/[,;，；、]/)[0]}` : source.dealt;
  const given = `${inheritedSubject(source)} ${dealt}`.replace(NO_RESTRICTION, "");
  const dropped = CHINESE.find(
    (word) => !QUALIFYING.test(word) && given.includes(word) && !says(word, words, vocabulary),
  );
  if (dropped !== undefined) return dropped;
  const near = `${claim.before} ${claim.after}`;
  const added = CHINESE.find(
    (word) =>
      near.includes(word) &&
      !evidence.wide.includes(word.slice(0, 2)) &&
      !(CITY_AND_COUNTRY.test(word) && /城乡/.test(evidence.wide)),
  );
  if (added !== undefined) return `+${added}`;
  for (const [word] of claim.after
    .slice(0, 40)
    .split(/[,.;]|\b(?:of|in|for|to|and|were|was)\b/)[0]
    ?.matchAll(ENGLISH) ?? [])
    if (
      readTerms(word, vocabulary).some((term) => term.forms.length > 1 && heldIn(term, evidence.wide) < 0.4)
    )
      return `+${word}`;
  return undefined;
}

/** What depends on the subject of the clause before: 脫貧戶612戶，人均收入14860元. */
const DEPENDENT =
  /^[,，\s]*(?:其|并|且|实现)?(?:人均|户均|平均|同比|比上年|较上年|增长|下降|增幅|降幅|占|利润|增产|减产|提高|降低|净增|减少|增加)/;

/** The subject that a number without one of its own takes from the clause before. */
export function inheritedSubject({ before, carried }: Claim): string {
  if (!DEPENDENT.test(before)) return "";
  const clauses = (carried.split(/[;；。]/).at(-1) ?? "").split(/[,，]/);
  return clauses.findLast((one) => /\d/.test(one) && !DEPENDENT.test(one))?.replace(/\d.*$/, "") ?? "";
}

/** True where a text says a Chinese word, in part or in other words, or where no table knows other words for it. */
function says(word: string, text: string, vocabulary: ProofWords): boolean {
  if (text.includes(word.slice(0, 2))) return true;
  const forms = readTerms(word, vocabulary).flatMap((term) => term.forms);
  const english = /[a-z]{3}/.test(text);
  if (english && !forms.some((form) => /[a-z]/.test(form))) return true;
  return (
    forms.some((form) => text.includes(form)) ||
    (english &&
      readTerms(text, vocabulary).some((term) =>
        term.forms.some((form) => form.length > 1 && word.startsWith(form)),
      ))
  );
}
