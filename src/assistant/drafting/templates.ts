import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Script } from "../../language/proper-script.ts";

const phrase = z.object({ "zh-Hant": z.string(), "zh-Hans": z.string() }).strict();
const choices = z.array(phrase).min(1);
const kinds = <T extends z.ZodType>(of: T) =>
  z.object({ "plan-section": of, "report-paragraph": of, summary: of }).strict();
const named = <N extends string, T extends z.ZodType>(names: readonly N[], of: T) =>
  z.object(Object.fromEntries(names.map((name) => [name, of])) as Record<N, T>).strict();

const OPEN = ["problem", "base", "target", "measure", "who", "when", "money"] as const;
const WORDING = z
  .object({
    titles: kinds(choices),
    slogan_title: phrase,
    forms: kinds(phrase),
    year: phrase,
    headings: named(
      ["base", "change", "problems", "targets", "measures", "safeguards", "done", "next"],
      choices,
    ),
    numbering: z.array(z.string()).length(4),
    leads: named(["base", "own_base", "target", "next", "problems"], choices),
    self: phrase,
    continue: choices,
    ordinals: phrase,
    law: choices,
    policy: choices,
    open: named(OPEN, phrase),
    slot: phrase,
    slots: named([...OPEN, "result", "reason"], phrase),
    years: named(
      [
        "more",
        "less",
        "same",
        "up",
        "down",
        "met",
        "short",
        "dropped",
        "changed",
        "against",
        "raised",
        "lowered",
        "kept",
      ],
      phrase,
    ),
    relative: z.array(phrase.extend({ from: z.string() })),
    own: phrase,
    sources: phrase,
  })
  .strict();

const PARTS = ["problems", "safeguards", "plan", "review"] as const;
const READING = z
  .object({
    parts: named(PARTS, z.string()),
    turns: named(["problems", "plan"], z.string()),
    leftovers: z.array(z.string()),
    asides: z.array(z.string()),
    continuations: z.string(),
    dependents: z.string(),
    measures: z.string(),
    continued: z.string(),
    deadlines: z.string(),
    safeguard: z.string(),
    joints: z.string(),
    year_words: z.string(),
    duties: z.string(),
    aims: z.string(),
    articles: z.string(),
    locals: z.string(),
    leaning: z.string(),
    generic: z.string(),
    elsewhere: z.string(),
    orders: z.array(z.string()),
  })
  .strict();

/** One thing to say, in both scripts. */
export type Phrase = z.infer<typeof phrase>;
/** The words of drafts: templates with `{name}` slots. */
export type Wording = z.infer<typeof WORDING>;

/** How reports are read for drafting; every pattern runs on folded text. */
export interface Reading {
  readonly parts: Readonly<Record<(typeof PARTS)[number], RegExp>>;
  readonly turns: Readonly<Record<"problems" | "plan", RegExp>>;
  readonly leftovers: RegExp;
  readonly asides: RegExp;
  readonly continuations: RegExp;
  readonly dependents: RegExp;
  readonly measures: RegExp;
  readonly continued: RegExp;
  readonly deadlines: RegExp;
  readonly safeguard: RegExp;
  readonly joints: RegExp;
  readonly year_words: RegExp;
  readonly duties: RegExp;
  readonly aims: RegExp;
  readonly articles: RegExp;
  readonly locals: RegExp;
  readonly leaning: RegExp;
  readonly generic: ReadonlySet<string>;
  readonly elsewhere: RegExp;
  readonly orders: RegExp;
}

/** Templates as the files of a folder state them. */
export interface Templates {
  readonly wording: Wording;
  readonly reading: Reading;
}

/** Reads wording.yaml and reading.yaml of a folder; an error names the file and what is wrong in it. */
export function loadTemplates(folder: string): Templates {
  const wording = read(join(folder, "wording.yaml"), WORDING);
  const reading = read(join(folder, "reading.yaml"), READING);
  const patterns = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([name, source]) => [name, pattern(name, source)]));
  const { parts, turns, leftovers, asides, orders, generic, ...single } = reading;
  return {
    wording,
    reading: {
      parts: patterns(parts) as Reading["parts"],
      turns: patterns(turns) as Reading["turns"],
      leftovers: pattern("leftovers", leftovers.join("|")),
      asides: pattern("asides", asides.join("|")),
      orders: pattern("orders", orders.join("|")),
      generic: new Set(generic.split(/\s+/)),
      ...(patterns(single) as Record<keyof typeof single, RegExp>),
    },
  };
}

function read<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  let value: unknown;
  try {
    value = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`Cannot read the drafting templates in ${path}`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The drafting templates in ${path} are not valid:\n${problems.join("\n")}`);
}

function pattern(name: string, source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch (cause) {
    throw new Error(`The pattern "${name}" in reading.yaml is not valid`, { cause });
  }
}

/** One of several wordings; variants beyond the last begin again. */
export function choose<T>(options: readonly T[], variant: number): T {
  const option = options[((variant % options.length) + options.length) % options.length];
  if (option === undefined) throw new Error("A list of wordings is empty");
  return option;
}

/** A phrase in a script with its slots filled; an unknown slot stays as it is. */
export function say(
  phrase: Phrase,
  script: Script,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return phrase[script].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
