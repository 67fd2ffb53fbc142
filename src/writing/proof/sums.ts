import { fold } from "../../language/fold.ts";
import type { Asked } from "./derive.ts";
import { type Member, partsOf, resolve, resolveAll } from "./members.ts";
import type { Claim } from "./read-claims.ts";
import { equals, keepsQualifiers } from "./results.ts";
import { heldIn, type ProofWords, readTerms } from "./terms.ts";
import type { Window } from "./window.ts";

/** Says that a number is the sum of others. Folded. */
export const SUM =
  /合计|共计|总计|总共|一共|总和|相加|加起来|(?<!公)共(?!同|享|建|产|青|治)|\b(?:combined|(?<!\b(?:bring|brought|bringing|work|worked|come|came|gather|gathered|put|pull|pulled|link|linked) )together|sum|altogether|in total|total(?:s|ling|ing|ed)?|in all|add(?:s|ed)? up)\b/;
/** Says that all figures of one unit are added up. */
const BOTH = /两[项者类笔]|二者|\b(?:the 2|both)\b/;
/** Parts are told after the number: 129 medals, including 41 golds. */
const PARTS_FOLLOW = /^[^\d,，]{0,30}[,，]?\s*(?:其中|including)/;
const REST = /其余|剩余|余下|其他|\b(?:rest|remaining|remainder|balance|other)\b/;
const BESIDE =
  /除了?([^外]+?)[以之]?外|\b(?:apart from|besides|except(?: for)?|other than|excluding)\b([^,]+)/;
const NOT_OF = /非([\u3400-\u9fff]{2,6})|\bnon-?([a-z]{3,})/;
const JOINT = /[、和与及,，]|以及|\band\b|\bplus\b|\bas well as\b/;
/** Parallel names differ by no more than this: 公路客运量, 铁路客运量. */
const LONGEST_OWN = 3;

/** The figures that the sentence names add up to the number, or all of an enumeration where it names what they are. */
export function sum(group: readonly Member[], asked: Asked): boolean {
  const { claim, statement, window, vocabulary } = asked;
  const words = `${window.before} ${window.after}`;
  if (!SUM.test(words) && !PARTS_FOLLOW.test(statement.folded.slice(claim.span.end))) return false;
  const lists = listsOf(group, asked);
  if (lists.some((items) => items.length > 1)) {
    const found = addends(group, asked);
    return (
      found !== undefined && siblings(found) && keepsQualifiers(found, asked) && equals(claim, total(found))
    );
  }
  const [first] = group;
  if (group.length === 2 && BOTH.test(words))
    return keepsQualifiers(group, asked) && equals(claim, total(group));
  if (lists.flat().some((item) => ![undefined, first].includes(resolve(item, group, vocabulary))))
    return false;
  const runs = [...new Set(group.map(({ run }) => run))].map((run) => group.filter((one) => one.run === run));
  return runs.some(
    (run) =>
      run.length > 1 &&
      kindOf(run, words, vocabulary) &&
      keepsQualifiers(run, asked) &&
      equals(claim, total(run)),
  );
}

function addends(group: readonly Member[], asked: Asked): readonly Member[] | undefined {
  const named = listsOf(group, asked).find((items) => items.length > 1);
  return named === undefined ? undefined : resolveAll(named, group, asked.vocabulary);
}

/** True where a number is no sum of what the sentence lists, or is that of one thing of the list alone. */
export function missums(group: readonly Member[], asked: Asked, sources: readonly Claim[]): boolean {
  const found = addends(group, asked);
  if (found !== undefined) return !equals(asked.claim, total(found));
  return listsOf(group, asked).some((items) => {
    const named = items.map((item) => resolve(item, group, asked.vocabulary));
    const own = named.filter((one) => one !== undefined && sources.includes(one.claim));
    return items.length > 1 && own.length === 1;
  });
}

/** What a sentence that adds up lists before a number and after it. */
function listsOf(group: readonly Member[], asked: Asked): readonly (readonly string[])[] {
  const { vocabulary } = asked;
  const { before, after } = listWords(asked);
  return SUM.test(`${before} ${after}`)
    ? [before, after].map((text) => itemsOf(text, group, vocabulary))
    : [];
}

/** English clauses that lead to the next number, and that led away from the one before. */
const NEXT_CLAUSE =
  /,? (?:with|bringing|taking|raising|of which|out of|while|but|which|who|where)\b.*$|\band (?:[a-z]+ )?total (?!of\b).*$/;
const LAST_CLAUSE = /^.*\b(?:bringing|taking|raising|pushing|lifting|out of)\b/;
/** A name with a joint in it: 云和县. */
const JOINT_NAME = /[\u3400-\u9fff]{1,3}[和与及][\u3400-\u9fff]{0,2}[县市区镇乡村州旗]/g;

/** The words about a number that may list what it adds up: of its own clause, without the names of the places cited. */
export function listWords({ window: { before, after }, statement }: Asked): Window {
  const named = (text: string) =>
    text.replace(JOINT_NAME, (name) => {
      const held = [...name].map((_, at) => name.slice(at)).find((one) => isCited(one, statement));
      return held === undefined ? name : name.slice(0, -held.length);
    });
  return { before: named(before.replace(LAST_CLAUSE, "")), after: named(after.replace(NEXT_CLAUSE, "")) };
}

function isCited(name: string, { evidence }: Asked["statement"]): boolean {
  return (
    /[和与及]/.test(name) &&
    evidence.some(({ citation }) => fold(`${citation.place ?? ""} ${citation.title}`).includes(name))
  );
}

/** What is left of a whole when the parts named, shown before or told are taken away. */
export function remainder(group: readonly Member[], asked: Asked): boolean {
  const { claim, window, shown, vocabulary } = asked;
  const words = `${window.before} ${window.after}`;
  const other = NOT_OF.exec(window.before) ?? NOT_OF.exec(window.after);
  const beside = BESIDE.exec(words);
  if (!REST.test(words) && other === null) return false;
  return group.some((whole) => {
    const parts = partsOf(whole, group);
    if (parts.length === 0) return false;
    const named =
      beside === null
        ? []
        : itemsOf(beside[1] ?? beside[2] ?? "", parts, vocabulary).map((item) =>
            resolve(item, parts, vocabulary),
          );
    if (named.includes(undefined)) return false;
    const taken = parts.filter((one) =>
      other === null ? named.includes(one) || shown.includes(one.claim) : isNot(other, one, vocabulary),
    );
    if (other !== null && taken.length !== 1) return false;
    return (
      keepsQualifiers([whole], asked) && equals(claim, whole.value - total(taken.length > 0 ? taken : parts))
    );
  });
}

/** 非税收入 is what is not 税收收入. */
function isNot(
  [, chinese, english]: RegExpExecArray,
  { referent, claim }: Member,
  vocabulary: ProofWords,
): boolean {
  if (chinese === undefined)
    return readTerms(english ?? "", vocabulary).some((term) => heldIn(term, referent.near) >= 0.85);
  const label = labelOf({ claim });
  const bare = chinese.replace(/[为是有达共约]+$/, "");
  return label.startsWith(bare[0] ?? "?") && label.endsWith(bare.slice(-2));
}

function total(members: readonly Member[]): number {
  return members.reduce((sum, { value }) => sum + value, 0);
}

/** The things that a text lists; words that lead to them by a comma are left out. */
function itemsOf(text: string, group: readonly Member[], vocabulary: ProofWords): string[] {
  const speaks = (part: string) =>
    readTerms(part, vocabulary).some((term) =>
      group.some(({ referent }) => heldIn(term, referent.near) >= 0.5),
    );
  const parts = text.split(/[,，]/);
  while (parts.length > 0 && !speaks(parts[0] ?? "")) parts.shift();
  return parts
    .join(",")
    .split(JOINT)
    .filter((item) => readTerms(item, vocabulary).length > 0);
}

/** True for figures that stand beside each other: parts of one whole, one enumeration, or names made alike. */
function siblings(members: readonly Member[]): boolean {
  const [first] = members;
  if (first === undefined || members.some((one) => one.whole !== undefined && members.includes(one.whole)))
    return false;
  if (members.every(({ run }) => run === first.run)) return true;
  if (members.every(({ whole }) => whole === first.whole) && first.whole !== undefined) return true;
  const labels = members.map(labelOf);
  const tail = commonEnd(labels);
  return tail.length > 1 && labels.every((label) => label.length - tail.length <= LONGEST_OWN);
}

/** What stands before a figure, of a list only its own item. */
function labelOf({ claim }: Pick<Member, "claim">): string {
  return (claim.before.split(/其中|[,，、:：]/).at(-1) ?? "").replace(
    /[^\u3400-\u9fff]|(?:为|是|有|达)\s*$/g,
    "",
  );
}

function commonEnd(labels: readonly string[]): string {
  const [first = ""] = labels;
  let length = 0;
  while (length < first.length && labels.every((label) => label.endsWith(first.slice(-length - 1)))) length++;
  return length === 0 ? "" : first.slice(-length);
}

/** True where words name the sort of thing that an enumeration is of, and no item of it: 奖牌 of 金牌、银牌、铜牌. */
function kindOf(run: readonly Member[], words: string, vocabulary: ProofWords): boolean {
  const tail = commonEnd(run.map(labelOf));
  if (tail === "") return false;
  return readTerms(words, vocabulary).some((term) => {
    const ends = [term.surface, ...term.forms].some(
      (form) => form.length > 1 && (form.endsWith(tail) || (tail.length > 1 && tail.includes(form))),
    );
    const held = run.filter(({ referent }) => heldIn(term, referent.near) >= 0.85).length;
    return ends && (held === 0 || held === run.length);
  });
}
