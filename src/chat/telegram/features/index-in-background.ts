import { AssistantError } from "../../../domain/errors.ts";
import type { Parts, TelegramContext } from "../context.ts";
import { describeError } from "../delivery/redact-token.ts";
import { DOCUMENTS } from "../messages/documents.ts";
import { GENERAL } from "../messages/general.ts";
import { say } from "../rendering/say.ts";
import { sendLine } from "../rendering/send-parts.ts";

/** Brings the index up to date after a change, while questions go on being answered; tells the person the outcome. */
export function indexInBackground(ctx: TelegramContext, parts: Parts): void {
  parts.inBackground("Bringing the index up to date", async () => sendLine(ctx, await outcome(ctx, parts)));
}

async function outcome(ctx: TelegramContext, parts: Parts): Promise<string> {
  try {
    // A run that was under way has perhaps not seen the change, and calls meanwhile share that run.
    await parts.assistant.update();
    const { documents, passages, figures, failures } = await parts.assistant.update();
    const failed = failures.map((failure) => failure.message[ctx.language]);
    return [say(ctx.language, DOCUMENTS.indexed, { documents, passages, figures }), ...failed].join("\n");
  } catch (error) {
    if (error instanceof AssistantError) return error.messages[ctx.language];
    const fields = { error: describeError(error, parts.redact) };
    parts.log.error(fields, "The index could not be brought up to date");
    return say(ctx.language, GENERAL.failed);
  }
}
