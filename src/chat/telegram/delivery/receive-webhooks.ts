import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Parts, TelegramContext } from "../context.ts";
import type { WebhookSettings } from "../dependencies.ts";
import type { UpdateKinds } from "./poll-updates.ts";

const BODY_LIMIT = 1_000_000;

/** Throws where the settings cannot be used: Telegram's rules for the secret, and that there is one. */
export function checkWebhook({ secret }: WebhookSettings): void {
  if (!/^[\w-]{1,256}$/u.test(secret)) {
    throw new Error(
      "A webhook needs a secret of 1 to 256 of A-Z, a-z, 0-9, _ and -: set TELEGRAM_WEBHOOK_SECRET",
    );
  }
}

/** Listens until the signal. An update goes to `consume` once it is in the inbox. */
export async function receiveWebhooksUntilStopped(
  bot: Bot<TelegramContext>,
  parts: Parts,
  settings: WebhookSettings,
  kinds: UpdateKinds,
  consume: (update: Update) => Promise<void>,
): Promise<void> {
  const server = await listenForWebhooks(settings, (update) => {
    for (const fresh of parts.inbox.receive([update])) void consume(fresh);
  });
  try {
    await bot.api.setWebhook(settings.url, { secret_token: settings.secret, allowed_updates: kinds });
    if (!parts.signal.aborted) await once(parts.signal, "abort");
  } finally {
    server.close();
    server.closeIdleConnections();
  }
}

/**
 * Listens for updates at the path of the address, and for `/healthz`. `receive` must have stored the update when it
 * returns: Telegram is told so. Requests without the secret are refused with 401.
 */
export async function listenForWebhooks(
  settings: WebhookSettings,
  receive: (update: Update) => void,
): Promise<Server> {
  const path = new URL(settings.url).pathname;
  const server = createServer(async (request, response) => {
    const respond = (code: number, text: string) => response.writeHead(code).end(text);
    try {
      if (request.url === "/healthz") return respond(200, "ok");
      if (request.url !== path || request.method !== "POST") return respond(404, "not found");
      if (!isSecret(request.headers["x-telegram-bot-api-secret-token"], settings.secret))
        return respond(401, "refused");
      const body = await readBody(request);
      if (body === undefined) return respond(413, "too large");
      const update: unknown = JSON.parse(body);
      if (!isUpdate(update)) return respond(400, "not an update");
      receive(update);
      return respond(200, "");
    } catch (error) {
      return respond(error instanceof SyntaxError ? 400 : 500, "failed");
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
  return server;
}

function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(hash(given), hash(secret));
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function isUpdate(value: unknown): value is Update {
  return (
    typeof value === "object" &&
    value !== null &&
    "update_id" in value &&
    Number.isSafeInteger(value.update_id)
  );
}
