import { Composer } from "grammy";
import type { Parts, TelegramContext } from "../context.ts";
import type { Feature } from "../feature.ts";
import { ANSWERS } from "../messages/answers.ts";
import { COMMANDS } from "../messages/commands.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";
import { answerQuestion } from "./answer-question.ts";

/** /ask, for groups; in a private chat a plain text does the same. */
export function createAsking(parts: Parts): Feature {
  const handlers = new Composer<TelegramContext>();
  handlers.command("ask", async (ctx) => {
    const question = ctx.match.trim();
    if (question === "") await sendLine(ctx, say(ctx.language, ANSWERS.askEmpty));
    else await askWithinLimit(ctx, parts, question);
  });
  return { commands: [{ name: "ask", description: COMMANDS.ask, argument: COMMANDS.question }], handlers };
}

/** Answers a question, or asks for patience where the person has asked too many within a minute. */
export async function askWithinLimit(ctx: TelegramContext, parts: Parts, question: string): Promise<void> {
  const wait = parts.rateLimit(ctx.from?.id ?? 0, (ctx.msg?.date ?? 0) * 1000, Date.now());
  if (wait > 0) await sendLine(ctx, say(ctx.language, ANSWERS.tooMany, { seconds: wait }));
  else await answerQuestion(ctx, parts, question);
}
