import { FALL, LEVEL_AFTER, RISE } from "./proof-words.ts";
import type { Claim } from "./read-claims.ts";

/** Where a number is said to move; `level` where it is what was reached, not the change. */
export interface Direction {
  readonly way: "up" | "down";
  readonly level: boolean;
}

const IDIOM =
  /crack(?:ing|ed)? down|shut down|follow(?:ed|ing)? up|set(?:ting)? up|stepp?(?:ed|ing)? up|up to|addition(?:al)?ly/g;
const SIGN = /(?:^|\s)([+＋-])$/;

/** The direction that the words nearest to a number give it; undefined where they give none. */
export function directionOf(claim: Claim): Direction | undefined {
  const english = /[a-z]{2}/.test(claim.before + claim.after);
  const near =
    nearest(claim.before, "last") ??
    nearest(claim.lead.slice(Math.max(0, claim.lead.search(/[^,，;；]*$/))), "last") ??
    (english ? nearest(englishTail(claim.after), "first") : undefined);
  if (near !== undefined) return near;
  const sign = SIGN.exec(claim.before)?.[1];
  return sign === undefined ? undefined : { way: sign === "-" ? "down" : "up", level: false };
}

/** "a 6.3% increase in revenue": what follows the number at once. */
function englishTail(after: string): string {
  return after.slice(0, 40).split(/[,;]|\b(?:and|from|with|which)\b/)[0] ?? "";
}

function nearest(text: string, which: "first" | "last"): Direction | undefined {
  const plain = text.replace(IDIOM, (idiom) => " ".repeat(idiom.length));
  const found = [
    ...[...plain.matchAll(RISE)].map((match) => ({ way: "up" as const, match })),
    ...[...plain.matchAll(FALL)].map((match) => ({ way: "down" as const, match })),
  ].sort((a, b) => a.match.index - b.match.index);
  const chosen = which === "last" ? found.at(-1) : found[0];
  if (chosen === undefined) return undefined;
  const { way, match } = chosen;
  const level = /[至到]$/.test(match[0]) || LEVEL_AFTER.test(plain.slice(match.index + match[0].length));
  return { way, level };
}

/** The direction that a text speaks of last. */
export function wayOf(text: string): "up" | "down" | undefined {
  return nearest(text, "last")?.way;
}

/** True where a clause moves in a way in which its source, which moves too, does not. */
export function otherWay(said: string, given: string): boolean {
  const ways = (text: string) => {
    const plain = text.replace(IDIOM, "");
    return { up: plain.match(RISE) !== null, down: plain.match(FALL) !== null };
  };
  const [a, b] = [ways(said), ways(given)];
  return (b.up || b.down) && ((a.up && !b.up) || (a.down && !b.down));
}
