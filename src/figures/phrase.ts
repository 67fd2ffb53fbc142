import { fold } from "../language/fold.ts";
import { ACTIONS, NOUNS, wordAtEnd, wordAtStart } from "./words.ts";

/** An indicator in its parts: what was done, and to what. `text` is both, in the script of the source. */
export interface Phrase {
  readonly text: string;
  /** Verb at its start, as it stands in the text; empty where there is none. */
  readonly action: string;
  /** The rest: the thing counted. */
  readonly noun: string;
}

/** Takes a phrase apart: 查辦吸毒案件 is 查辦 and 吸毒案件. */
export function toPhrase(text: string): Phrase {
  const action = wordAtStart(fold(text), ACTIONS) ?? "";
  const noun = text.slice(action.length);
  // 種子, 建材, 發票: one character before one is a word, not a verb with its object.
  const word = (noun.length < 2 && noun !== "") || wordAtStart(fold(text), NOUNS) !== undefined;
  if (action.length === 1 && word) return { text, action: "", noun: text };
  return { text, action: text.slice(0, action.length), noun };
}

/** The verb whose objects a list goes on with: at the start of the phrase, or within it (河上拆掉圍網). */
export function verbOf({ text, action }: Phrase): string {
  if (action !== "") return action;
  const folded = fold(text);
  for (let at = text.length - 3; at > 0; at--) {
    // 城镇新增就业 is a name by itself: its 新增 goes no further.
    const verb = ACTIONS.find((one) => one.length > 1 && one !== "新增" && folded.startsWith(one, at));
    if (verb !== undefined)
      return at + verb.length + 2 <= text.length ? text.slice(at, at + verb.length) : "";
  }
  return "";
}

const ORDERED =
  /第?[一二三四五六七八九十\d]+(?:针|剂|批|期|产业|产|季度|档|类|级|轮)|[\d一二三四五六七八九十百千万亿]+[元亩岁]?(?:以上|以下)/;

/**
 * A phrase without its object takes it from the topic: 辦結 after 查辦吸毒案件 is 辦結吸毒案件, and so is 辦結案件. One that
 * only orders (第二針) takes the place of its like in the topic.
 */
export function completed(own: Phrase, topic: Phrase): string {
  const folded = fold(own.text);
  const ordered = ORDERED.exec(folded)?.[0];
  const sibling = ORDERED.exec(fold(topic.text));
  if (ordered !== undefined && sibling !== null && ordered.at(-1) === sibling[0].at(-1)) {
    if (folded.length > ordered.length + 2 || !folded.startsWith(ordered)) return own.text;
    const after = topic.text.slice(sibling.index + sibling[0].length);
    const rest = own.text.slice(ordered.length);
    return `${topic.text.slice(0, sibling.index)}${own.text.slice(0, ordered.length)}${after.endsWith(rest) ? after : rest}`;
  }
  if (own.action === "") return counterpart(own.text, topic.text);
  if (own.noun === "") {
    // 进口 after 出口: neither is an object of the other.
    if (topic.noun === "" && topic.action !== "") return own.text;
    return joined(own.action, topic.noun === "" ? topic.text : topic.noun);
  }
  const shared = own.noun.length >= 2 && topic.noun.length > own.noun.length && topic.noun.endsWith(own.noun);
  return shared ? `${own.action}${topic.noun}` : own.text;
}

/** 外贸出口 after 外贸进出口: one way takes the place of both. */
const BOTH_WAYS = "进出口";

/** 完工 after 老楼加装电梯开工 is 老楼加装电梯完工: a verb takes the place of the one at the end of the topic. */
export function reverbed(verb: string, topic: Phrase): string {
  const folded = fold(topic.text);
  const last = folded.endsWith(BOTH_WAYS) ? BOTH_WAYS : wordAtEnd(folded, ACTIONS);
  if (last === undefined || last.length < 2 || last.length === topic.text.length) return verb;
  return topic.text.slice(0, -last.length) + verb;
}

/** Town and country, and all of them, as the halves and the whole of what is told of people. */
const HALF = /^(?:城[镇鎮]|城市|[农農]村|[乡鄉]村)(?:常住)?(?:居民)?$/;
const WHOLE =
  /(?:全[体體]|城[乡鄉])?(?:城[镇鎮]|城市|[农農]村|[乡鄉]村)?(?:常住)?(?:居民)|城[乡鄉镇鎮市]|[农農乡鄉]村/;

/** 農村 after 城市低保標準 is 農村低保標準, and 农村居民 after 全体居民人均可支配收入 is 农村居民人均可支配收入. */
export function counterpart(own: string, topic: string): string {
  const whole = HALF.test(own) ? WHOLE.exec(topic) : null;
  if (whole === null || whole[0] === own) return own;
  const people = whole[0].endsWith("居民") && !own.endsWith("居民") ? "居民" : "";
  return topic.slice(0, whole.index) + own + people + topic.slice(whole.index + whole[0].length);
}

/** Two parts of an indicator side by side; a blank parts them where the second has its own subject. */
export function joined(first: string, second: string): string {
  if (first === "" || second === "" || first.endsWith(second)) return first || second;
  return second.startsWith(first) ? second : `${first}${/^[a-z]/i.test(second) ? " " : ""}${second}`;
}

/** Two parts with what they share said once: 医保参保 and 参保率 are 医保参保率. */
export function overlapped(first: string, second: string): string {
  for (let length = Math.min(first.length, second.length - 1); length > 0; length--)
    if (second.startsWith(first.slice(-length))) return first + second.slice(length);
  return first + second;
}
