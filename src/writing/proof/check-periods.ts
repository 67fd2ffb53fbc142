import { type Evidence, yearsIn } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";

/** Parts of a year and other periods, folded; what a sentence names of them its evidence must name. */
const PERIODS =
  /上半年|下半年|(?:第?[一二三四1-4]|前[三3])季度|(?<![\d])\d{1,2}月(?:份)?(?:\d{1,2}[日号])?|十[一二三四五]五/g;

/** Years, months, days and parts of a year that the evidence does not name. */
export function checkPeriods({ folded, evidence }: Statement): ProofFailure[] {
  const failures: ProofFailure[] = [];
  for (const year of yearsIn(folded))
    if (!evidence.some((one) => mayBeIn(year, one))) failures.push({ kind: "date", detail: String(year) });
  const given = new Set(evidence.flatMap((one) => periodsIn(`${one.folded}\n${one.wide}`)));
  for (const period of periodsIn(folded))
    if (!given.has(period)) failures.push({ kind: "date", detail: period });
  if (
    WHOLE_YEAR.test(folded) &&
    evidence.every((one) => PART_OF_YEAR.test(one.folded) && !WHOLE_YEAR.test(one.folded))
  )
    failures.push({ kind: "date", detail: "a whole year" });
  return failures;
}

const WHOLE_YEAR = /全年(?!任务|目标|计划|预算|工作)|\b(?:full|whole|entire) year\b/;
const PART_OF_YEAR = /上半年|季度|(?<!\d)1[-—至到]\d{1,2}月/;

function mayBeIn(year: number, { folded, years, citation }: Evidence): boolean {
  if (yearsIn(folded).includes(year) || years.includes(year)) return true;
  if (/去年|上年|上一年/.test(folded) && years.includes(year + 1)) return true;
  if (/明年/.test(folded) && years.includes(year - 1)) return true;
  return citation.section.length === 0 && yearsIn(citation.title).includes(year) && years.length === 0;
}

/** Months without their leading zeros and 份; a month with a day also names the month. */
function periodsIn(folded: string): string[] {
  return (folded.match(PERIODS) ?? []).flatMap((period) => {
    const month = /^0?(\d{1,2})月(?:份)?(?:0?(\d{1,2})[日号])?$/.exec(period);
    if (month === null)
      return [period.replace(/^第/, "").replace(/[1-4]/, (digit) => "一二三四"[Number(digit) - 1] ?? digit)];
    return [`${month[1]}月`, ...(month[2] === undefined ? [] : [`${month[1]}月${month[2]}日`])];
  });
}
