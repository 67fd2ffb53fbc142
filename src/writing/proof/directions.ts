import { FALL, LEVEL_AFTER, RISE } from "./proof-words.ts";
import type { Claim } from "./read-claims.ts";

/** Where a number is said to move; `level` where it is what was reached, not the change. */
export interface Direction {
  readonly way: "up" | "down";
  readonly level: boolean;
  /** True where the word stands at the number itself: up 5%, by 5%, a 5% rise. */
  readonly close: boolean;
}

const IDIOM =
  /\badding (?=the |in |up |these |this |those )|m(?:ake|akes|ade|aking) up|crack(?:ing|ed)? down|shut down|follow(?:ed|ing)? up|set(?:ting)? up|stepp?(?:ed|ing)? up|up to|addition(?:al)?ly|in addition|built(?:, [a-z]+)*,? (?:or|and) expanded/g;
/** What follows such a word is a clause of its own. */
const RELATIVE = /(?:(?!\b(?:that|which|while|where|so as to|in order to)\b).)*$/;
/** 按6.3%的增速: the word of movement follows its rate. */
const RATE_OF = /^的(?:[增涨降]幅|增速|增长|下降)/;
/** What says the number before it again: by a quarter, 即25%. */
const APPOSED = /^[\s,，]*(?:[(（]|即|也就是)\s*$/;
/** A second thing that moves like the first: rose 5% and revenue 6%. */
const GAPPED =
  /^\s*,?\s*(?:and|but) (?!.*\b(?:was|were|is|are|at|stood|reached|hit|came|of|to|totalled|accounted|has|had)\b)[a-z' -]+$/;
/** Nothing before a number but what goes on with the movement before it: and sulphur dioxide by 14.29%. */
const CONTINUED = /\bby\s*$|^[\s,]*(?:(?:and|or)\s*)?$/;
const SIGN = /(?:^|\s)([+＋-])$/;

/** The direction that the words nearest to a number give it; undefined where they give none. */
export function directionOf(claim: Claim): Direction | undefined {
  const english = /[a-z]{2}/.test(claim.before + claim.after);
  const before = english ? claim.before.slice(claim.before.search(RELATIVE)) : claim.before;
  const near =
    nearest(before, "last") ??
    nearest(claim.lead.slice(Math.max(0, claim.lead.search(/[^,，;；]*$/))), "last") ??
    nearest(english ? englishTail(claim.after) : (RATE_OF.exec(claim.after)?.[0] ?? ""), "first") ??
    ((english ? goesOn(claim) : APPOSED.test(claim.before)) ? nearest(claim.carried, "last") : undefined);
  if (near !== undefined) return english ? { ...near, close: near.level || isClose(claim) } : near;
  const sign = SIGN.exec(claim.before)?.[1];
  return sign === undefined ? undefined : { way: sign === "-" ? "down" : "up", level: false, close: true };
}

function goesOn({ before, quantity }: Claim): boolean {
  return (
    CONTINUED.test(before) || APPOSED.test(before) || (quantity.kind === "percent" && GAPPED.test(before))
  );
}

/** "a 6.3% increase in revenue": what follows the number at once. */
function englishTail(after: string): string {
  return after.slice(0, 40).split(/[,;]|\b(?:and|from|with|which|that|to|for|under|through)\b/)[0] ?? "";
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
  const rest = plain.slice(match.index + match[0].length);
  const level =
    /[至到]$/.test(match[0]) || LEVEL_AFTER.test(rest) || (which === "last" && TO_THE_NUMBER.test(rest));
  return { way, level, close: true };
}

/** raise the share of the villages to 75% */
const TO_THE_NUMBER = /\b(?:to|reaching)(?: (?:about|over|nearly|more than|at least|around|almost))?\s*$/;
const AT_NUMBER = 22;

/** True where a word of movement stands within a few words of an English number, or "by" ties the number to one. */
function isClose({ before, after }: Claim): boolean {
  if (
    /\b(?:by|of|up|down)(?: (?:about|over|nearly|more than|at least|around|approximately|almost))?\s*$/.test(
      before,
    )
  )
    return true;
  const texts = [before.slice(-AT_NUMBER), after.slice(0, AT_NUMBER)].map((text) => text.replace(IDIOM, ""));
  return texts.some((text) => text.match(RISE) !== null || text.match(FALL) !== null);
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
