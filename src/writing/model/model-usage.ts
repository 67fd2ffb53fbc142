import { join } from "node:path";
import { z } from "zod";
import { appendJsonLine, readJsonLines } from "./json-lines.ts";

/** One request that was sent to the model. */
export interface UsageLine {
  readonly person: string;
  /** What it was for: answer, follow-up, translation, draft … */
  readonly purpose: string;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly milliseconds: number;
  /** "ok", or why there was no answer. */
  readonly outcome: string;
}

/** What each person may spend in a day, and where it is written down. */
export interface UsageOptions {
  /** Folder of the daily files `usage-2026-01-31.jsonl`. */
  readonly folder: string;
  readonly dailyRequests: number;
  readonly dailyTokens: number;
  readonly now?: () => Date;
}

/** The log of what the model was asked, and the budget that is read from it. */
export interface ModelUsage {
  /** Counts a request about to be sent; false, and nothing is counted, where the person's day is spent. */
  begin(person: string): boolean;
  /** Writes down what it took. */
  end(line: UsageLine): void;
}

const LINE = z.object({ person: z.string(), inputTokens: z.number(), outputTokens: z.number() });

/** Counts requests and tokens a person and day; the day's file is read again at the start, so a restart forgives nothing. */
export function createModelUsage(options: UsageOptions): ModelUsage {
  const { folder, dailyRequests, dailyTokens, now = () => new Date() } = options;
  let day = "";
  let spent = new Map<string, { requests: number; tokens: number }>();
  const pathOf = (date: string) => join(folder, `usage-${date}.jsonl`);
  const of = (person: string) => spent.get(person) ?? { requests: 0, tokens: 0 };
  const turnPage = () => {
    const today = localDay(now());
    if (today === day) return;
    day = today;
    spent = new Map();
    for (const entry of readJsonLines(pathOf(day))) {
      const line = LINE.safeParse(entry).data;
      if (line !== undefined) add(line.person, 1, line.inputTokens + line.outputTokens);
    }
  };
  const add = (person: string, requests: number, tokens: number) => {
    const before = of(person);
    spent.set(person, { requests: before.requests + requests, tokens: before.tokens + tokens });
  };
  return {
    begin(person) {
      turnPage();
      const { requests, tokens } = of(person);
      if (requests >= dailyRequests || tokens >= dailyTokens) return false;
      add(person, 1, 0);
      return true;
    },
    end(line) {
      turnPage();
      add(line.person, 0, line.inputTokens + line.outputTokens);
      appendJsonLine(pathOf(day), { at: now().toISOString(), ...line });
    },
  };
}

/** YYYY-MM-DD where the machine stands: a person's day, not Greenwich's. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
