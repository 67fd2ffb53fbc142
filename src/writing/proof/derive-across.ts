import { fold } from "../../language/fold.ts";
import type { Asked } from "./derive.ts";
import { type Evidence, yearsIn } from "./evidence.ts";
import { type Member, resolve } from "./members.ts";
import { equals, keepsQualifiers } from "./results.ts";
import { type Sides, sidesOf } from "./sides.ts";
import { spelledIn } from "./spelling.ts";
import { SUM } from "./sums.ts";
import { heldIn } from "./terms.ts";

const ALIKE = 0.8;

/**
 * True where a number adds up or compares one indicator of the places or years of several quotes: it must be named, and
 * each quote must tell it in the same words.
 */
export function acrossQuotes(groups: readonly (readonly Member[][])[], asked: Asked): boolean {
  const { claim, statement, window, vocabulary } = asked;
  const { evidence } = statement;
  if (evidence.length < 2 || claim.quantity.kind === "percent" || claim.quantity.kind === "ratio")
    return false;
  if (new Set(evidence.map(({ citation }) => fold(citation.title))).size < evidence.length) return false;
  const sides = sidesOf(window);
  const topic = sides === undefined ? `${window.before} ${window.after}` : `${sides.left} ${sides.right}`;
  const members = groups.flatMap((own) => resolve(topic, own.flat(), vocabulary) ?? []);
  if (
    members.length < evidence.length ||
    !keepsQualifiers(members, asked) ||
    !members.every((one) => members.every((other) => sameLabel(one, other)))
  )
    return false;
  if (sides === undefined)
    return (
      SUM.test(topic) &&
      equals(
        claim,
        members.reduce((sum, { value }) => sum + value, 0),
      )
    );
  const [first, second] = members;
  if (members.length !== 2 || first === undefined || second === undefined) return false;
  const gap = first.value - second.value;
  if (sides.way === undefined) return equals(claim, Math.abs(gap));
  const subject = subjectOf(sides, first.evidence, second.evidence);
  if (subject === undefined) return false;
  const change = subject === first.evidence ? gap : -gap;
  return (sides.way === "up") === change > 0 && equals(claim, Math.abs(gap));
}

function sameLabel(one: Member, other: Member): boolean {
  const held = one.referent.terms.map((term) => term.weight * heldIn(term, other.referent.near));
  const weight = one.referent.terms.reduce((sum, term) => sum + term.weight, 0);
  return weight > 0 && held.reduce((sum, value) => sum + value, 0) / weight >= ALIKE;
}

/** The quote that the left side speaks of, by the names and years of both sides. */
function subjectOf({ left, right }: Sides, first: Evidence, second: Evidence): Evidence | undefined {
  const [owner, against] = [ownerOf(left, first, second), ownerOf(right, first, second)];
  if (against === undefined || owner === against) return undefined;
  return against === first ? second : first;
}

function ownerOf(text: string, first: Evidence, second: Evidence): Evidence | undefined {
  const [a, b] = [first, second].map((one) => belonging(text, one));
  if (a === undefined || b === undefined || a === b) return undefined;
  return a > b ? first : second;
}

/** How much of a text is the name or the year of a quote's report. */
function belonging(text: string, evidence: Evidence): number {
  const title = fold(evidence.citation.title);
  const years = yearsIn(text).filter((year) => evidence.years.includes(year)).length;
  const names = (text.match(/\b[a-z]{4,}\b/g) ?? []).filter((word) => spelledIn(word, evidence)).length;
  let longest = 0;
  for (let start = 0; start < text.length; start++)
    while (
      /^[\u3400-\u9fff]+$/.test(text.slice(start, start + longest + 1)) &&
      start + longest < text.length &&
      title.includes(text.slice(start, start + longest + 1))
    )
      longest++;
  return longest > 1 || years + names > 0 ? longest + years + names : 0;
}
