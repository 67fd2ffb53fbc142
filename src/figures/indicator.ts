import type { Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { changeBefore } from "./change.ts";
import type { Move } from "./from-to.ts";
import { type Lead, narrowed, trimmed, type Words } from "./lead.ts";
import { leaning } from "./leaning.ts";
import { joined, type Phrase, toPhrase } from "./phrase.ts";
import { isNoun, type Tail, tailAfter } from "./tail.ts";
import { ACTIONS, CHANGES, GENERIC, wordAtEnd, wordAtStart } from "./words.ts";

/** A number in its sentence, and what the sentence has spoken of before it. */
export interface Place {
  readonly words: Words;
  readonly quantity: Quantity;
  /** The words before the number, from the mark or the number that cuts them off. */
  readonly lead: Lead;
  /** Where the words after it end at the latest: the next number or the end of the sentence. */
  readonly limit: number;
  /** Where the words after its run of numbers begin and end: 全部脱贫 of 1.86万户、5.9万人全部脱贫. */
  readonly run: Span;
  /** The indicator spoken of last that stands by itself. */
  readonly topic: Phrase | undefined;
  /** The level spoken of last, be it a mere attribute of the topic: what a change without words of its own is of. */
  readonly level: Phrase | undefined;
  /** The thing counted last in the same unit, in this sentence. */
  readonly peer: Phrase | undefined;
  /** True where it stands right behind the number before: the 1638人 of 372户1638人. */
  readonly adjoins: boolean;
  readonly move: Move | undefined;
  /** True where a mark of enumeration joins it to the number before. */
  readonly listed: boolean;
  /** Verb of the list that the number continues: 種植 of 種植水稻…畝、枇杷…畝. */
  readonly shared: string;
  /** What a number without any words of its own belongs to: the words before a colon or a parenthesis, a heading. */
  readonly head: string;
  /** The clause before, where it holds no number. */
  readonly clause: string;
}

/** What a number counts, and whether that stands by itself or leans on the topic. */
export interface Indicator {
  readonly phrase: Phrase;
  readonly complete: boolean;
  /** Whether a change without words of its own that follows is of this. */
  readonly level: boolean;
  /** Where the words that it is made of end, after the number. */
  readonly end: number;
}

/** Units whose number stands for itself: nothing after it is what it counts. */
const NO_TAIL: ReadonlySet<string> = new Set(["percentage-point", "rank", "ratio"]);
const COUNTED: ReadonlySet<string> = new Set(["count", "people", "household"]);
const CONTINUES = /^(?:为|是|被|获|属|占|来自|已|达|以上|以下|受|系)/;
/** A quotation mark without its fellow, and the 从月销售额 of 起征点从月销售额10万元提高到. */
const LONE_QUOTE = /^["“「]([^"”」]*)$/;
const FROM = /^(.{4,}?)[从從由].{0,6}$/;
/** 比2023年的1742万元增加138万元 speaks of what was named before. */
const COMPARED = /^[比較较](?:(?:19|20)\d\d|[上去]|前一)年(?:末|底|同期)?的?$/;
/** What is left of the thing named before, where nothing else is said of it: 已完成20户, 尚差3户. */
const REST = /(?:尚[余剩差]|[还仍仅]?[剩差]|剩余)$/;
/** Verbs that add nothing to the thing named after the number. */
const DONE = /^(?:完成|实现)$/;
const RATE = /[率重比例度速幅]$/;

/** The phrase that a number counts, completed from its context. */
export function indicatorOf(place: Place): Indicator {
  const { words, quantity, lead } = place;
  const change =
    place.move === undefined || place.move === "from"
      ? changeBefore(words.folded.slice(lead.start, lead.end), quantity.kind)
      : { start: 0 };
  const end = change === undefined ? lead.end : lead.start + change.start;
  const attributive = /[的之]\s*$/.test(words.folded.slice(lead.start, end));
  const near = ownWords(words, lead.start, end);
  const own =
    near === "" && lead.named !== undefined ? ownWords(words, lead.named.start, lead.named.end) : near;
  const stop = quantity.span.end;
  if (change !== undefined || (own === "" && place.adjoins))
    return own === "" ? ofTopic(place, place.level) : leaning(place, own, true);
  const tail =
    NO_TAIL.has(quantity.kind) || place.move !== undefined
      ? { text: "", end: stop }
      : tailAfter(words, stop, place.limit);
  if (own === "" && tail.text === "" && place.run.start > stop && opensClause(place)) {
    const shared = tailAfter(words, place.run.start, place.run.end);
    if (shared.text !== "" && !becomes(shared.text)) return withoutLead(place, { ...shared, end: stop });
  }
  const rest = REST.exec(words.folded.slice(lead.start, lead.end))?.[0];
  if (own === "" && tail.text === "" && rest !== undefined)
    return leaning(place, words.text.slice(lead.end - rest.length, lead.end), false);
  if (own === "" || (tail.text !== "" && DONE.test(fold(own))))
    return tail.text === "" || (own === "" && becomes(tail.text)) ? ofTopic(place) : withoutLead(place, tail);
  if (tail.text === "" || becomes(tail.text) || !(attributive || needsObject(own, quantity, fold(tail.text))))
    return leaning(place, own, false);
  const phrase = toPhrase(`${own}${attributive ? "的" : ""}${tail.text}`);
  return { phrase, complete: true, level: true, end: tail.end };
}

/** The words of a number that can be an indicator. */
function ownWords(words: Words, start: number, end: number): string {
  const span = narrowed(words, trimmed(words, start, end));
  return words.text
    .slice(span.start, span.end)
    .replace(LONE_QUOTE, "$1")
    .replace(FROM, "$1")
    .replace(COMPARED, "");
}

/** True where nothing but a mark stands before the number. */
function opensClause({ words, lead }: Place): boolean {
  return lead.start === 0 || /[,;。:]/.test(words.folded[lead.start - 1] ?? "");
}

/** 降至 after 从9.8%: what became of the number, not what it counts. */
function becomes(tail: string): boolean {
  return CHANGES.some(([word]) => fold(tail).startsWith(word));
}

/** A verb that still wants its object (发现, 投入, 当场签下), or words before a counter with the thing counted after it. */
function needsObject(own: string, quantity: Quantity, tail: string): boolean {
  const folded = fold(own);
  const action = wordAtEnd(folded, ACTIONS);
  if (quantity.kind === "percent") return !RATE.test(folded);
  if (quantity.kind === "money") return action !== undefined && folded.length - action.length < 4;
  // 剩余35.7万贫困人口: the text leaves the unit unsaid.
  const counted = COUNTED.has(quantity.kind) || (quantity.kind === "number" && quantity.unit !== "");
  if (counted && isNoun(tail) && wordAtStart(tail, ACTIONS) === undefined) return true;
  return action !== undefined || folded.length < 2 || /[有上到]$/.test(folded);
}

function withoutLead(place: Place, { text, end }: Tail): Indicator {
  const { topic, quantity, shared } = place;
  const folded = fold(text);
  const none = quantity.value === 0;
  const leans = CONTINUES.test(folded) || (none && folded.length < 2) || GENERIC.has(folded);
  const owner = topic?.text ?? place.clause;
  if (leans && owner !== "")
    return { phrase: toPhrase(`${owner} ${text}`), complete: false, level: false, end };
  return { phrase: toPhrase(joined(shared, text)), complete: !none, level: !none, end };
}

/** 累计108家 after 新增上市企业6家: all there are, not those that are new. */
const IN_ALL = /累计|总数|共计|共有/;
const NEW = /^[新净]/;

function ofTopic({ topic, head, quantity, words, lead }: Place, nearest = topic): Indicator {
  const made = { complete: false, level: false, end: quantity.span.end };
  if (topic !== undefined && topic.noun !== "" && NEW.test(topic.action))
    if (IN_ALL.test(words.folded.slice(lead.start, lead.end)))
      return { ...made, phrase: toPhrase(topic.noun), level: true };
  return { ...made, phrase: nearest ?? toPhrase(head) };
}
