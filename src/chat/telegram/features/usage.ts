import { Composer } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { readLog } from "../delivery/stores.ts";
import type { Feature } from "../feature.ts";
import { forAdmins } from "../gate/for-admins.ts";
import { COMMANDS } from "../messages/commands.ts";
import { REPORTS } from "../messages/reports.ts";
import { toLabel } from "../rendering/formatted-text.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

interface Asked {
  readonly at: string;
  readonly update: string;
  readonly status: string;
  readonly smallTalk?: boolean;
  readonly question?: string;
  readonly milliseconds: number;
}

const DAYS_SHOWN = 7;
const UNANSWERED_SHOWN = 10;

/** /usage: questions a day, unanswered ones, and the median time. Days are those of UTC. */
export function createUsage(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  forAdmins(handlers).command("usage", async (ctx) => {
    const lines = renderUsage(ctx, readLog<Asked>(parts.folder, "audit"));
    const title = lines.length === 0 ? REPORTS.usageNone : REPORTS.usage;
    await sendLine(ctx, [say(ctx.language, title), ...lines].join("\n"));
  });
  return { commands: [{ name: "usage", description: COMMANDS.usage, forAdmins: true }], handlers };
}

function renderUsage({ language }: TelegramContext, log: readonly Asked[]): string[] {
  // An update that was handled again after a crash is one question.
  const asked = [...new Map(log.map((one) => [one.update, one])).values()];
  const lines = [...groupByDay(asked)].slice(-DAYS_SHOWN).map(([day, list]) => {
    const times = list.map((one) => one.milliseconds).sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    const unanswered = list.filter(isUnanswered).length;
    return say(language, REPORTS.usageDay, { day, questions: list.length, unanswered, median });
  });
  const open = asked
    .filter(isUnanswered)
    .flatMap(({ question }) => (question ? [`• ${toLabel(question)}`] : []));
  if (open.length === 0) return lines;
  return [...lines, say(language, REPORTS.usageUnanswered), ...open.slice(-UNANSWERED_SHOWN)];
}

function isUnanswered(one: Asked): boolean {
  return one.status === "not_found" && one.smallTalk !== true;
}

function groupByDay(asked: readonly Asked[]): Map<string, Asked[]> {
  const days = new Map<string, Asked[]>();
  for (const one of asked) {
    const day = one.at.slice(0, 10);
    const list = days.get(day);
    if (list === undefined) days.set(day, [one]);
    else list.push(one);
  }
  return days;
}
