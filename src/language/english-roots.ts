import { stem } from "./tokens.ts";

/** Endings that the light stem leaves, with what may stand for them in a dictionary. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i$/, ["y"]],
  [/ization$|isation$/, ["iz", "ize", "is"]],
  [/ation$/, ["at", "", "e"]],
  [/[st]ion$/, ["t", "s", "d"]],
  [/ion$/, ["", "e"]],
  [/ment$/, [""]],
  [/ly$/, [""]],
  [/al$/, [""]],
  [/er$|or$/, ["", "e"]],
  [/iv$/, ["", "e"]],
  [/y$/, [""]],
];

/** A stemmed word and the words that it may be made from: rectifi is rectify, completion is complet. */
export function rootsOf(word: string): string[] {
  const made = ENDINGS.flatMap(([ending, others]) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  );
  return [word, ...made.filter((root) => root.length > 2)];
}

const IRREGULAR =
  "sold sell,bought buy,brought bring,built build,rebuilt rebuild,caught catch,taught teach,paid pay,spent spend,sent send,lent lend,lost lose,won win,held hold,dug dig,drew draw,drawn draw,fed feed,bred breed,grew grow,grown grow,sown sow,stole steal,stolen steal,broke break,broken break,drove drive,driven drive,drank drink,ate eat,eaten eat,fought fight,sought seek,laid lay,shut shut,struck strike,sank sink,sunk sink,froze freeze,frozen freeze,wove weave,woven weave,shrank shrink,shrunk shrink,calves calf,halves half,wolves wolf,knives knife";
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(",").map((pair): [string, string] => {
    const [form = "", base = ""] = pair.split(" ");
    return [stem(form), stem(base)];
  }),
);

/** The stem of the verb that a stemmed word is an irregular form of, else the word itself: sold is sell. */
export function baseOf(word: string): string {
  return BASES.get(word) ?? word;
}

/** A stemmed word and the stems under which a dictionary may have it: sold is sell, enrolment is enrol. */
export function likeStems(word: string): string[] {
  const base = baseOf(word);
  return base === word ? rootsOf(word) : [word, base];
}
