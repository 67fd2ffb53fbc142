import type { Claim } from "./read-claims.ts";

const TOTAL =
  /进出口|\bimports? and exports?\b|\bexports? and imports?\b|\bimport-export\b|\bforeign trade\b|\btrade (?:volume|value)\b/;
const PARTS: readonly RegExp[] = [
  /(?<!进)出口(?![处岸])|\bexport(?:s|ed)?\b/,
  /进口(?![岸])|\bimport(?:s|ed)?\b/,
];

/** The part of trade of which a sentence tells what its source tells of all trade, or all trade for a part. */
export function exchangedTrade({ before, after, clause, subject }: Claim, source: Claim): string | undefined {
  const said = /[a-z]{3}/.test(clause) ? `${subject} ${before} ${after}` : `${subject} ${before}`;
  const own = `${source.subject} ${source.before}`;
  const given = /[进出]口/.test(own) ? own : source.clause;
  const parts = (text: string) => PARTS.filter((part) => part.test(text.replace(TOTAL, " ")));
  if (TOTAL.test(given) && parts(given).length === 0 && !TOTAL.test(said))
    return parts(said)[0]?.exec(said)?.[0];
  const [part] = parts(given);
  if (part === undefined || TOTAL.test(given) || !TOTAL.test(said) || part.test(said.replace(TOTAL, " ")))
    return undefined;
  return TOTAL.exec(said)?.[0];
}
