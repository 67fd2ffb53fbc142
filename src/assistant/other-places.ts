import { fold } from "../language/fold.ts";
import { englishWords, type Lexicon } from "../language/lexicon.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { syllablesOf } from "./spelled-names.ts";
import { upperPlaces } from "./upper-places.ts";

/** A place that a question names. */
export interface PlaceNamed {
  /** As in the question, folded. */
  readonly surface: string;
  /** Folded forms in which a text may name it; none where no text does. */
  readonly forms: readonly string[];
  /** Names of one character, which stand only beside others: 京 in 京沪高铁. */
  readonly short?: readonly string[];
  /** True for provinces, cities and counties, which may only say where another place lies. */
  readonly outer: boolean;
}

const NAMED = /([\u3400-\u9fff]{2,4})(镇|乡|县|村|街道)(?!长|民|级|里|政府|委|干部|子|村|化|居|嘅|的)/g;
/** What stands before 镇, 县, 村 without naming one. */
const UNNAMED =
  /(?:[全本我咱各每几个这那哪该多少的有在了和是]|脱贫|示范|试点|[农新老]|美丽|重点|文明|周边|行政|城|乡|村)$|[年月日以哪些几多条个的把在是什么有成位没]|^(?:多少|几个)/;
const NATION = /全国|中国|我国/;

/** Places in a question, the documents' own taken out before: known ones, and names before 镇, 县, 村. */
export function otherPlaces(question: string, knowledge: KnowledgeBase, gazetteer: Gazetteer): PlaceNamed[] {
  const folded = fold(question);
  return /[\u3400-\u9fff]/.test(folded)
    ? chinesePlaces(folded, knowledge, gazetteer)
    : englishPlaces(question, knowledge, gazetteer);
}

function chinesePlaces(folded: string, knowledge: KnowledgeBase, { textOf }: Gazetteer): PlaceNamed[] {
  const { lexicon, tokenizer } = knowledge.vocabulary;
  const found = new Map<string, PlaceNamed>();
  for (const word of tokenizer.words(folded)) {
    const concepts = lexicon.byForm(word).filter((concept) => lexicon.places.includes(concept));
    const forms = concepts.flatMap(({ official, everyday }) => [...official, ...everyday]);
    if (word.length < 2 || forms.length === 0 || forms.some((form) => NATION.test(form))) continue;
    found.set(word, { surface: word, ...byLength(forms), outer: true });
  }
  for (const [surface, name = "", suffix = ""] of folded.matchAll(NAMED)) {
    if (UNNAMED.test(name) || [...found.keys()].some((known) => surface.includes(known))) continue;
    found.set(surface, { surface, forms: [name.slice(-2)], outer: suffix === "县" });
  }
  const known = [...found.values()];
  const upper = upperPlaces(folded, knowledge.documents(), textOf);
  return [
    ...known,
    ...upper.filter(({ surface }) => !known.some((one) => one.surface.includes(surface.slice(0, 2)))),
  ];
}

function englishPlaces(question: string, knowledge: KnowledgeBase, gazetteer: Gazetteer): PlaceNamed[] {
  const { lexicon, glossary } = knowledge.vocabulary;
  const found: PlaceNamed[] = [];
  const names = question.match(/\b[A-Z][a-z']+(?:[ -][A-Z][a-z']+)*/g) ?? [];
  for (const name of names.flatMap((one) => [...partsOf(one), one])) {
    // Datong-Zhangjiakou: both are known.
    const parts = partsOf(name).map((part) => part.toLowerCase().replace(/'s$/, ""));
    if (parts.length > 0 && parts.every((part) => found.some((one) => one.surface === part))) continue;

    const surface = name.toLowerCase().replace(/'s$/, "");
    const key = englishWords(surface).join(" ");
    const concepts = lexicon.byEnglish(key);
    const places = concepts.filter((concept) => lexicon.places.includes(concept));
    const forms = places.flatMap(({ official, everyday }) => [...official, ...everyday]);
    if (forms.some((form) => NATION.test(form))) continue;
    if (forms.length > 0) found.push({ surface, ...byLength(forms), outer: true });
    else if (
      concepts.length === 0 &&
      !glossary.has(key) &&
      isSpelled(surface, question) &&
      !startsPhrase(surface, question, lexicon)
    )
      found.push({
        surface,
        forms: gazetteer.spelled(surface.replace(/[^a-z]/g, ""), knowledge.documents()),
        outer: false,
      });
  }
  return found;
}

/** "Taiwanese companies" is a thing that the lexicon knows, whatever its first word looks like. */
function startsPhrase(surface: string, question: string, lexicon: Lexicon): boolean {
  const at = question.toLowerCase().indexOf(surface);
  const next = /^[ -]([a-z]+)/.exec(question.slice(at + surface.length))?.[1];
  return next !== undefined && lexicon.byEnglish(englishWords(`${surface} ${next}`).join(" ")).length > 0;
}

function byLength(forms: readonly string[]): Pick<PlaceNamed, "forms" | "short"> {
  return {
    forms: forms.filter((form) => form.length > 1),
    short: forms.filter((form) => form.length === 1),
  };
}

function partsOf(name: string): string[] {
  const parts = name.split(/[ -]/);
  return parts.length > 1 ? parts : [];
}

/** A capital in the middle of a sentence, or before "town" and its like, and pinyin syllables: a Chinese name. */
function isSpelled(surface: string, question: string): boolean {
  const syllables = syllablesOf(surface.replace(/[^a-z]/g, ""));
  if (syllables === undefined || syllables.length < 2) return false;
  const at = question.toLowerCase().indexOf(surface);
  return (
    at > 0 ||
    /^\s+(?:town|township|village|county|city|province|street)/i.test(question.slice(at + surface.length))
  );
}
