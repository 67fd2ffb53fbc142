import type { DraftKind } from "../../domain/draft.ts";
import { fold } from "../../language/fold.ts";
import type { Composition } from "./composition.ts";
import { ENDING } from "./find-heading.ts";
import type { Topic } from "./read-topic.ts";
import { choose } from "./templates.ts";
import { headingWords } from "./voice.ts";

const WHOLE = /^(?:工作|主要工作|重点工作)?(?:计划|安排|总结|回顾|情况|报告|打算|任务|要点)?$/;
/** Names of parts that no other word follows. */
const PART = /(?:问题|不足|差距|打算|措施|要求|任务|思路)$/;
const LONGEST_NAME = 12;
const FORM = /(?:工作)?(?:计划|安排|总结|情况|报告|综述|汇报)$/;

/** The topic as words of the draft: the heading it names, its Chinese words, or for an English topic what the documents call it. */
export function nameTopic(topic: Topic, { evidence, voice }: Composition): string {
  if (evidence.heading !== undefined && evidence.heading.exactness > 1) {
    const words = headingWords(evidence.heading.section.heading, voice).replace(/^\d{4}年度?/u, "");
    // 工作總結 and 工作計劃 name what a part is, not what it is about.
    if (WHOLE.test(fold(words))) return "";
    const ending = ENDING.exec(fold(words))?.index ?? 0;
    return ending >= 2 ? words.slice(0, ending) : words;
  }
  if (/\p{Script=Han}/u.test(topic.text))
    return voice.words(withoutPlaceAndYear(topic.subject, evidence.place));
  const said = evidence.picked.flatMap(({ clauses }) => clauses.map((clause) => clause.folded)).join("\n");
  const names = evidence.matcher.keys.map(
    (key) =>
      key.forms
        .filter((form) => said.includes(form))
        .sort((a, b) => count(said, b) - count(said, a) || b.length - a.length)[0],
  );
  return voice.words([...new Set(names)].filter((name) => name !== undefined).join("、"));
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

function withoutPlaceAndYear(text: string, place: string | undefined): string {
  const folded = fold(text);
  const at = place === undefined ? -1 : folded.indexOf(fold(place));
  const cut = at < 0 ? text : text.slice(0, at) + text.slice(at + (place?.length ?? 0));
  const rest = cut.replace(/\d{4}年度?(?:的)?/g, "").trim();
  const form = FORM.exec(fold(rest));
  return form === null || form.index < 2 ? rest || text : rest.slice(0, form.index);
}

/** The title of a draft; the year stands in it where `year` is given. */
export function titleOf(
  name: string,
  kind: DraftKind,
  { evidence, voice }: Composition,
  year: number | undefined,
): string {
  const { titles, slogan_title, forms, year: yearPhrase } = voice.wording;
  const values = {
    place: voice.words(evidence.place ?? ""),
    year: year === undefined ? "" : voice.say(yearPhrase, { year }),
    topic: name,
    form: voice.say(forms[kind]),
  };
  if (values.topic === "") return `${values.place}${values.year}${values.form}`;
  const slogan = name.length > LONGEST_NAME || /[，、：]/.test(name) || PART.test(fold(name));
  return slogan
    ? voice.say(slogan_title, values)
    : voice.say(choose(titles[kind], voice.variant), values).replace(/(工作)+(?=工作)/u, "");
}
