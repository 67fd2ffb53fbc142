import type { Composition } from "./composition.ts";
import { toLines } from "./composition.ts";
import { type ApplicablePolicy, findPolicies, nameLaw } from "./find-policies.ts";
import type { Picked } from "./match-topic.ts";
import { type Line, toLine, type Voice } from "./voice.ts";

const MOST_POLICIES = 3;
const MOST_LAWS = 3;
const DUTIES = { short: 0, normal: 2, long: 4 } as const;
const MEASURES = { short: 3, normal: 40, long: 80 } as const;

/** Measures: those of the plan, the standing ones that go on, and what the policy notes require, with its legal basis; open where neither names one. */
export function composeMeasures(
  composition: Composition,
  planned: readonly Picked[],
  recurring: readonly Picked[],
  open: readonly Line[],
): Line[] {
  const { voice, ledger } = composition;
  const policies = findPolicies(composition.evidence, composition.sources).slice(0, MOST_POLICIES);
  const lines = [
    ...toLines(ledger.take(planned), voice),
    ...ledger.take(recurring).flatMap((one) => toContinued(one, voice)),
  ].slice(0, MEASURES[voice.length]);
  const law = toLawLine(policies, voice);
  const most = DUTIES[voice.length];
  const duties = policies
    .flatMap((policy) => policy.duties.flatMap((duty) => toDuty(duty, policy, voice)))
    .filter(({ picked }) => ledger.take([picked]).length > 0)
    .slice(0, most)
    .map(({ line }, at) =>
      at > 0 ? line : { ...line, text: voice.pick(voice.wording.policy, { body: line.text }) },
    );
  return [
    ...(lines.length === 0 ? open : ordinals(lines, voice)),
    ...(law === undefined ? [] : [law]),
    ...duties,
  ];
}

/** A duty as a line that names its law. */
function toDuty(picked: Picked, policy: ApplicablePolicy, voice: Voice): { picked: Picked; line: Line }[] {
  const line = toLine(picked, voice);
  const named = line && nameLaw(line.text, policy.laws, voice.reading.leaning);
  if (line === undefined || named === undefined) return [];
  const sources = named.source === undefined ? line.sources : [...line.sources, named.source];
  return [{ picked, line: { text: voice.words(named.text), sources } }];
}

/** 繼續 before a standing measure, unless it says so itself. */
function toContinued(one: Picked, voice: Voice): Line[] {
  const said = voice.reading.continued.test(one.clauses[0]?.folded ?? "");
  const line = toLine(one, voice, said ? {} : { lead: voice.pick(voice.wording.continue) });
  return line === undefined ? [] : [line];
}

const HAN = [..."一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五"];

/** 一是, 二是 … before two measures or more, fifteen at most. */
function ordinals(lines: readonly Line[], voice: Voice): Line[] {
  if (lines.length < 2 || lines.length > HAN.length) return [...lines];
  return lines.map((line, i) => ({
    ...line,
    text: `${voice.say(voice.wording.ordinals, { han: HAN[i] ?? "" })}${line.text.replace(/；$/u, "。")}`,
  }));
}

function toLawLine(policies: readonly ApplicablePolicy[], voice: Voice): Line | undefined {
  const laws = policies.flatMap((policy) => policy.laws).slice(0, MOST_LAWS);
  if (laws.length === 0) return undefined;
  const names = laws.map(({ name }) => voice.words(inGuillemets(name)));
  return {
    text: voice.pick(voice.wording.law, { laws: names.join("、") }),
    sources: laws.map(({ source }) => source),
  };
}

/** 《》 around the name of a law, before its articles and its year. */
function inGuillemets(name: string): string {
  if (name.includes("《")) return name;
  return name.replace(/^(.+?)(?=第\d|（|\(|$)/u, "《$1》");
}
