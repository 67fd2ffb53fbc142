import { Composer, InputFile } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import { readLog } from "../delivery/stores.ts";
import type { Feature } from "../feature.ts";
import { forAdmins } from "../gate/for-admins.ts";
import { COMMANDS } from "../messages/commands.ts";
import { REPORTS } from "../messages/reports.ts";
import { toLabel } from "../rendering/formatted-text.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

interface Vote {
  readonly at: string;
  /** Of the answer. */
  readonly id: string;
  readonly person: number;
  readonly vote: string;
  readonly question: string;
  readonly text: string;
  readonly citations: readonly {
    readonly title: string;
    readonly paragraph: number;
    readonly quote: string;
  }[];
}

const VOTES_SHOWN = 10;

/** /feedback: the latest votes, or all of them as a table with question, answer and evidence. */
export function createFeedback(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  forAdmins(handlers).command("feedback", async (ctx) => {
    const votes = latestVotes(readLog<Vote>(parts.folder, "feedback"));
    if (votes.length === 0) await sendLine(ctx, say(ctx.language, REPORTS.noFeedback));
    else if (ctx.match.trim().toLowerCase() === "csv")
      await ctx.replyWithDocument(new InputFile(Buffer.from(toCsv(votes)), "feedback.csv"));
    else await sendLine(ctx, votes.slice(-VOTES_SHOWN).reverse().map(renderVote).join("\n"));
  });
  return { commands: [{ name: "feedback", description: COMMANDS.feedback, forAdmins: true }], handlers };
}

/** The last vote of each person on each answer, oldest first. */
function latestVotes(votes: readonly Vote[]): Vote[] {
  const latest = new Map<string, Vote>();
  for (const vote of votes) {
    const key = `${vote.id} ${vote.person}`;
    latest.delete(key);
    latest.set(key, vote);
  }
  return [...latest.values()];
}

function renderVote({ vote, at, question }: Vote): string {
  return `${vote === "up" ? "👍" : "👎"} ${at.slice(0, 16).replace("T", " ")} ${toLabel(question)}`;
}

function toCsv(votes: readonly Vote[]): string {
  const rows = votes.map((one) => [
    one.at,
    String(one.person),
    one.vote,
    one.question,
    one.text,
    one.citations.map(({ title, paragraph, quote }) => `${title} ¶${paragraph}: ${quote}`).join("\n"),
  ]);
  const header = ["at", "person", "vote", "question", "answer", "evidence"];
  return `\ufeff${[header, ...rows].map((row) => row.map(toCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell in quotes; one that a spreadsheet would run as a formula starts with an apostrophe. */
function toCell(text: string): string {
  return `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
