import { ORDINALS } from "./english-tables.ts";
import type { Evidence } from "./evidence.ts";
import { exchangedHeads } from "./name-heads.ts";
import { soundsLike } from "./names-by-sound.ts";
import type { ProofFailure } from "./proof.ts";
import { FRAME_STEMS } from "./proof-words.ts";
import type { Statement } from "./sentence.ts";
import { charactersAfter, spelledIn } from "./spelling.ts";
import { heldIn, type ProofWords, readTerms, type Term } from "./terms.ts";

const SUFFIX =
  /([\u3400-\u9fff]{2})(省|市|县|区|镇|乡|村|街道|社区|公司|集团|学校|中学|小学|大学|医院|水库|大道|局|银行|法院|检察院|派出所|协会|委员会)/g;
/** Characters before a suffix that make a common word of it: 全鎮, 農村, 城區. */
const COMMON =
  /[全我该本乡城集各小制重强大名两个每邻某古新老农行自贫困然政范点美空薄弱到驻进入社示帮出落渔山郊市县省地辖景园校片厂灾林牧库闹管控域区级是在为内外的及和与等有多所家座条一二三四五六七八九十\d年月日]$/;
/** Characters that are part of no name: the two before the suffix are two words. */
const FUNCTION = /[在对于和与及为由从到将把向给的了是经至被让使据按往自等]/;
/** Common words that end like a name: 上市公司, 夜市, 格局. */
const COMMON_WORD =
  /(?:[上超夜股楼早]市|[下返]乡|[格布结开当僵]局|(?:发展|开发|示范|保税|自贸|试验|合作|工业|旅游|度假|保护|高新|经开|功能|服务|聚集|集聚|产业)区)$/;
/** 255个国省控断面: the first character counts. */
const COUNTED = /\d\s*[个名户家所座条处项件]$/;
/** 省控、省道、县域: a grade, not the end of a name. */
const OF_A_GRADE = /^(?:[省市县][控道]|省[定考干]|[县市区]域)/;
const TITLE = /《([^》]{2,60})》/g;
const CAPITAL = /\b[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*/g;
const NAME_RUN = /[A-Z][a-z]+(?: [A-Z][a-z]+)*/g;
const ENGLISH_PLACE =
  /\b([A-Za-z][a-z]+(?: [A-Z][a-z]+)?) (?:[Tt]own(?:ship)?|[Vv]illage|[Cc]ounty|[Cc]ity|[Dd]istrict|[Pp]rovince|[Rr]iver|[Ll]ake|[Rr]eservoir|[Ss]treet|[Ss]ubdistrict|[Pp]refecture|[Mm]unicipality|[Bb]anner)\b/g;
/** Levels of places by the English words for them. */
const KINDS: Readonly<Record<string, RegExp>> = {
  province: /省/,
  city: /[市州]/,
  municipality: /市/,
  prefecture: /[州市]/,
  county: /[县旗市]/,
  district: /区/,
  town: /[镇乡]/,
  township: /[乡镇]/,
  village: /村/,
  banner: /旗/,
};
const LEVELS = /[省市县区镇乡州旗]/;
/** Words that titles and offices write large. */
const TITLE_WORD = new RegExp(
  `^(?:(?:China|CPC|Party|People|State|Government)['’]s|Five-Year|National|Congress|Central|Committee|Council|State|Party|Government|People|Mayor|Secretary|Bureau|Office|Department|Plan|Province|City|County|District|Town(?:ship)?|Village|Prefecture|Municipality|Banner|Metro|Lines?|${ORDINALS.join("|")})$`,
  "i",
);
const NAMELESS =
  /^(?:the|this|that|our|a|an|each|every|all|whole|entire|local|per|said|its|their|poor|key|demonstration|administrative|natural|small|large|both|many|in|of|at|and|across|by|from|to|for|which|other|home|same|under|within|outside|inside|beyond|main|model|beautiful|county|town|township|village|city|district|province|provincial|municipal|rural|urban|impoverished|participating|\d+)$/i;

/** Places, organisations and titles that the evidence does not name. */
export function checkNames(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { evidence, folded, written } = statement;
  const wide = evidence.map((one) => one.wide).join("\n");
  const failures: ProofFailure[] = [];
  for (const { 0: whole, 1: stem = "", 2: suffix = "", index } of folded.matchAll(SUFFIX)) {
    if (COMMON.test(stem) || COMMON_WORD.test(stem + suffix) || COUNTED.test(folded.slice(0, index + 1)))
      continue;
    if (OF_A_GRADE.test(folded.slice(index + 2))) continue;
    if (wide.includes(stem)) {
      if (isOfOtherLevel(stem, suffix, wide)) failures.push({ kind: "place", detail: whole });
      continue;
    }
    if (!FUNCTION.test(stem))
      failures.push({
        kind: /公司|集团|局|银行|院|会|校|学|所/.test(suffix) ? "name" : "place",
        detail: whole,
      });
  }
  for (const concept of vocabulary.lexicon.places)
    for (const form of concept.official)
      if (
        form.length > 2 &&
        folded.includes(form) &&
        ![...concept.official, ...concept.everyday].some((one) => wide.includes(one))
      )
        failures.push({ kind: "place", detail: form });
  for (const [, title = ""] of folded.matchAll(TITLE))
    if (!wide.replace(/\s/g, "").includes(title.replace(/\s/g, "")))
      failures.push({ kind: "name", detail: title });
  failures.push(...exchangedHeads(statement, vocabulary));
  return [...failures, ...englishNames(written, evidence, wide, vocabulary)];
}

/** True where a name is known as that of a place, and of one of another level only: 江川市 where all speak of 江川省. */
function isOfOtherLevel(stem: string, suffix: string, wide: string): boolean {
  if (!/^[省市县区镇乡]$/.test(suffix)) return false;
  const after = wide
    .split(stem)
    .slice(1)
    .map((rest) => rest[0] ?? "");
  return after.every((one) => /[省市县区镇乡]/.test(one) && one !== suffix);
}

function englishNames(
  written: string,
  evidence: readonly Evidence[],
  wide: string,
  vocabulary: ProofWords,
): ProofFailure[] {
  if (!/[A-Za-z]{2}/.test(written)) return [];
  const failures: ProofFailure[] = [];
  const known = (word: string): boolean =>
    evidence.some((one) => spelledIn(word.replace(/['’]s$/, ""), one)) ||
    (word.includes("-") && word.split("-").every((part) => /^China$/.test(part) || known(part))) ||
    readTerms(word, vocabulary).every((term) => heldIn(term, wide) >= 0.4 || isOrdinary(term, vocabulary));
  for (const match of written.matchAll(ENGLISH_PLACE)) {
    const name = (match[1] ?? "")
      .split(" ")
      .filter((word) => !NAMELESS.test(word))
      .join(" ");
    if (name !== "" && /^[A-Z]/.test(name) && !known(name) && !name.split(" ").every(known))
      failures.push({ kind: "place", detail: match[0] });
    const kinds = KINDS[/\S+$/.exec(match[0])?.[0].toLowerCase() ?? ""];
    const after = evidence.flatMap((one) => charactersAfter(name, one));
    if (kinds !== undefined && after.length > 0 && after.every((one) => LEVELS.test(one) && !kinds.test(one)))
      failures.push({ kind: "place", detail: match[0] });
    if (
      name !== "" &&
      /^[a-z]/.test(name) &&
      !known(name) &&
      !FRAME_STEMS.has(name) &&
      (vocabulary.glossary.get(name) ?? []).length === 0 &&
      vocabulary.lexicon.byEnglish(name).length === 0
    )
      failures.push({ kind: "place", detail: match[0] });
  }
  for (const match of written.matchAll(CAPITAL)) {
    const [word] = match;
    const starts = /^(?:.*[.:;•]\s*|\W*)$/.test(written.slice(0, match.index));
    if (
      starts ||
      TITLE_WORD.test(word) ||
      /^(?:I|A|RMB|CNY|USD|Of|China|Chinese|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
        word,
      )
    )
      continue;
    if (/^[IVX]+$/.test(word)) continue;
    if (!known(word) && !soundsAlone(word, written, evidence)) failures.push({ kind: "name", detail: word });
  }
  return failures;
}

/** True for a word that sounds like Chinese of the evidence, alone or with the names beside it: Ulan Buh. */
function soundsAlone(word: string, written: string, evidence: readonly Evidence[]): boolean {
  const runs = (written.match(NAME_RUN) ?? []).filter((run) => run.split(" ").includes(word));
  const pairs = runs.flatMap((run) => {
    const names = run.split(" ");
    return names.slice(1).map((name, index) => `${names[index]} ${name}`);
  });
  const tried = [word, ...pairs.filter((pair) => pair.split(" ").includes(word))];
  return tried.some((name) => evidence.some((one) => soundsLike(name, one)));
}

/** True for a word of the dictionaries that names no place: whether it is true is a matter of support. */
function isOrdinary(term: Term, { lexicon }: ProofWords): boolean {
  const places = new Set(lexicon.places);
  return term.forms.length > 1 && !lexicon.byEnglish(term.surface).some((concept) => places.has(concept));
}
