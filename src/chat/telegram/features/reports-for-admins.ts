import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Composer, InputFile } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { readLines } from "../delivery/stores.ts";
import type { Feature } from "../feature.ts";
import { forAdmins } from "../gate/for-admins.ts";
import { COMMANDS } from "../messages/commands.ts";
import { REPORTS } from "../messages/reports.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

interface Vote {
  readonly at: string;
  readonly person: number;
  readonly vote: string;
  readonly question: string;
  readonly text: string;
  readonly citations: readonly { readonly quote: string }[];
}

interface Asked {
  readonly at: string;
  readonly status: string;
  readonly question?: string;
  readonly milliseconds: number;
}

/** /usage and /feedback; for everyone else the commands do not exist. */
export function createReportsForAdmins(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  const admins = forAdmins(handlers);
  admins.command("usage", async (ctx) => {
    const lines = renderUsage(readAll<Asked>(parts, "audit"), ctx);
    await sendLine(
      ctx,
      [say(ctx.language, lines.length === 0 ? REPORTS.usageNone : REPORTS.usage), ...lines].join("\n"),
    );
  });
  admins.command("feedback", async (ctx) => {
    const votes = readAll<Vote>(parts, "feedback");
    if (votes.length === 0) await sendLine(ctx, say(ctx.language, REPORTS.noFeedback));
    else if (ctx.match.trim() === "csv") {
      await ctx.replyWithDocument(new InputFile(Buffer.from(toCsv(votes)), "feedback.csv"));
    } else {
      const latest = votes.slice(-10).reverse();
      await sendLine(
        ctx,
        latest
          .map((one) => `${one.vote === "up" ? "👍" : "👎"} ${one.at.slice(0, 16)} ${one.question}`)
          .join("\n"),
      );
    }
  });
  const commands = [
    { name: "usage", description: COMMANDS.usage, forAdmins: true },
    { name: "feedback", description: COMMANDS.feedback, forAdmins: true },
  ];
  return { commands, handlers };
}

function readAll<T>(parts: Parts, name: string): T[] {
  const files = readdirSync(parts.folder).filter((file) => file.startsWith(name) && file.endsWith(".jsonl"));
  // Rotated files sort by their time; the one in use has none and is the newest.
  files.sort((a, b) => Number(a === `${name}.jsonl`) - Number(b === `${name}.jsonl`) || (a < b ? -1 : 1));
  return files.flatMap((file) => readLines<T>(join(parts.folder, file)));
}

function renderUsage(asked: readonly Asked[], ctx: TelegramContext): string[] {
  const days = groupByDay(asked);
  const lines = [...days].slice(-7).map(([day, list]) => {
    const times = list.map((one) => one.milliseconds).sort((a, b) => a - b);
    const unanswered = list.filter((one) => one.status === "not_found").length;
    const median = times[times.length >> 1] ?? 0;
    return say(ctx.language, REPORTS.usageDay, { day, questions: list.length, unanswered, median });
  });
  const open = asked.flatMap((one) =>
    one.status === "not_found" && one.question ? [`• ${one.question}`] : [],
  );
  return open.length === 0
    ? lines
    : [...lines, say(ctx.language, REPORTS.usageUnanswered), ...open.slice(-10)];
}

function groupByDay(asked: readonly Asked[]): Map<string, Asked[]> {
  const days = new Map<string, Asked[]>();
  for (const one of asked) {
    const day = one.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
}

function toCsv(votes: readonly Vote[]): string {
  const rows = votes.map((one) => [
    one.at,
    String(one.person),
    one.vote,
    one.question,
    one.text,
    one.citations.map(({ quote }) => quote).join("\n"),
  ]);
  const header = ["at", "person", "vote", "question", "answer", "evidence"];
  return `\ufeff${[header, ...rows].map((row) => row.map(toCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell in quotes; one that a spreadsheet would run as a formula starts with an apostrophe. */
function toCell(text: string): string {
  return `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
