import { fold } from "../language/fold.ts";
import type { Indicator, Place } from "./indicator.ts";
import { isAttribute, isComparison, isRateOf, isVerbal, withoutExtent } from "./leaning-words.ts";
import { completed, joined, overlapped, type Phrase, reverbed, toPhrase } from "./phrase.ts";
import { GENERIC } from "./words.ts";

/** A total is of the thing, not of what was done to it: 新增企业12家, 总数达90家. */
const TOTAL = /^(?:累计|通车)?总/;
const RATE = /[率重比例度速幅]$/;

/** Words of their own, completed where they only measure, compare or do something to what was named before. */
export function leaning(place: Place, own: string, changed: boolean): Indicator {
  const { head, clause, level, quantity } = place;
  const folded = fold(own);
  const near = clause || head;
  const rated = quantity.kind === "percent" && RATE.test(fold(head)) && !RATE.test(folded) && !changed;
  if (rated) return made(place, `${head} ${own}`, false);
  if (isComparison(folded))
    return made(place, beside(level?.text ?? place.topic?.text ?? near, own), false, false);
  if (isAttribute(folded)) {
    const { topic } = place;
    if (RATE.test(folded) && topic !== undefined && RATE.test(fold(topic.text)))
      return made(place, own, true);
    if (TOTAL.test(folded) && topic !== undefined && topic.noun !== "")
      return made(place, `${withoutExtent(topic.noun)} ${own}`, false);
    return made(place, beside(withoutExtent(topic?.text ?? near), own), false);
  }
  if (isVerbal(folded) && !changed && !(place.listed && toPhrase(own).action !== own))
    return ofVerb(place, own, folded);
  return withTopic(place, own, folded);
}

/** A phrase with a noun of its own: it stands by itself, or takes what it leaves out from the topic. */
function withTopic(place: Place, own: string, folded: string): Indicator {
  const { topic, level, shared } = place;
  if (topic === undefined) return made(place, own, true);
  const rated = level !== undefined && level.action !== "" && folded.startsWith(fold(level.action));
  if (isRateOf(folded, topic)) return made(place, rateOf(own, rated ? level : topic), false);
  const phrase = toPhrase(own);
  const text = completed(phrase, topic);
  if (text !== own) return made(place, text, phrase.noun !== "");
  return made(place, shared !== "" && phrase.action === "" ? joined(shared, own) : own, true);
}

/** A verb alone is done to what was counted last in the same unit, else to the topic. */
function ofVerb(place: Place, own: string, folded: string): Indicator {
  const { peer, clause, head, quantity } = place;
  const subject = peer ?? place.topic;
  const generic = GENERIC.has(folded);
  const { action } = toPhrase(own);
  if (subject === undefined) {
    const text = generic ? beside(clause || head, own) : own;
    return made(place, text, text === own);
  }
  const compound = action !== own;
  if (subject.action !== "" && !compound) return made(place, completed(toPhrase(own), subject), false);
  const instead = compound || (generic && quantity.kind === "money") ? own : reverbed(own, subject);
  if (instead !== own) return made(place, instead, true);
  if (!generic && !compound && peer === undefined) return made(place, own, true);
  const owner = subject.action === "" && clause !== "" && peer === undefined ? clause : subject.noun;
  return made(place, beside(owner === "" ? subject.text : owner, own), false);
}

function made(place: Place, text: string, complete: boolean, level = true): Indicator {
  return { phrase: toPhrase(text), complete, level, end: place.quantity.span.end };
}

function beside(owner: string, own: string): string {
  return owner === "" || own.startsWith(owner) ? own : `${owner} ${own}`;
}

/** 参保率 after 医保参保 is 医保参保率; 治理率 after 污水治理村 is that of these. */
function rateOf(own: string, topic: Phrase): string {
  const whole = overlapped(topic.text, own);
  return whole.length < topic.text.length + own.length ? whole : beside(topic.noun || topic.text, own);
}
