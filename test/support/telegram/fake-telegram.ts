import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "./checks.ts";
import { type BotMessage, createConversations } from "./conversations.ts";
import { readMultipart } from "./multipart.ts";
import { createPerson, FAKE_BOT } from "./people.ts";
import { type Method, type Parameters, SCHEMAS } from "./schemas.ts";
import { createUpdateQueue } from "./updates.ts";

/** The token that the server knows. */
export const FAKE_TOKEN = "7:SECRETSECRETSECRET";

/** A call that the server has taken. */
export interface FakeCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * What goes wrong with a call: a status with parameters, a connection dropped before or after the call is carried out,
 * or an answer that comes only when the promise resolves.
 */
export type Fault =
  | { readonly code: number; readonly parameters?: object }
  | "drop"
  | "drop-after"
  | { readonly slow: Promise<void> }
  | { readonly hold: "call" | "answer"; readonly held: () => void };

/** A Bot API server on loopback that refuses whatever Telegram refuses, and parameters that it does not document. */
export async function startFakeTelegram(options: { readonly port?: number } = {}) {
  const calls: FakeCall[] = [];
  const refusals: string[] = [];
  const faults = new Map<string, Fault[]>();
  const watchers = new Set<() => void>();
  const unknown = new Set<string>();
  const conversations = createConversations();
  const updates = createUpdateQueue(reply);
  let webhook: { readonly url: string; readonly secret: string } | undefined;

  function answer(method: Method, payload: Record<string, unknown>): unknown {
    if (method === "getMe") return FAKE_BOT;
    if (method === "setWebhook") {
      webhook = { url: String(payload.url), secret: String(payload.secret_token) };
      return true;
    }
    if (method === "deleteWebhook") webhook = undefined;
    const handler = conversations.methods[method] as ((payload: unknown) => unknown) | undefined;
    return handler?.(payload) ?? true;
  }

  /** The next call of a method, after `skip` others, is held for good, before or after it is carried out. */
  function hold(method: string, skip: number, what: "call" | "answer"): Promise<void> {
    return new Promise((held) => {
      const passes = Array.from({ length: skip }, () => ({ slow: Promise.resolve() }));
      faults.set(method, [...passes, { hold: what, held }]);
    });
  }

  async function handle(method: string, given: unknown, response: ServerResponse): Promise<void> {
    const fault = faults.get(method)?.shift();
    if (fault === "drop") return void response.destroy();
    if (typeof fault === "object" && "slow" in fault) await fault.slow;
    else if (typeof fault === "object" && "hold" in fault) {
      if (fault.hold === "call") return fault.held();
    } else if (typeof fault === "object")
      return refuse(response, fault.code, "planted fault", fault.parameters);
    if (!(method in SCHEMAS) || unknown.has(method))
      return refuse(response, 404, "Not Found: method not found");
    const known = method as Method;
    try {
      const parsed = SCHEMAS[known].safeParse(given);
      if (!parsed.success) throw new Refusal(`${method}: ${parsed.error.message}`);
      if (known === "getUpdates") return poll(parsed.data as Parameters<"getUpdates">, response);
      const result = answer(known, parsed.data);
      calls.push({ method, payload: parsed.data });
      if (fault === "drop-after") response.destroy();
      else if (typeof fault === "object" && "hold" in fault) fault.held();
      else reply(response, 200, { ok: true, result });
      for (const watcher of watchers) watcher();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(`${method}: ${error.message}`);
      refuse(response, error.code, error.message);
    }
  }

  function poll(payload: Parameters<"getUpdates">, response: ServerResponse): void {
    const active = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first";
    if (webhook === undefined) updates.poll(payload, payload.allowed_updates, response);
    else refuse(response, 409, active);
  }

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const [, kind, token, name] = /^\/(file\/)?bot([^/]+)\/(.+)$/u.exec(request.url ?? "") ?? [];
    if (token !== FAKE_TOKEN || name === undefined) return refuse(response, 401, "Unauthorized");
    if (kind === undefined) return handle(name, parseBody(request, body), response);
    const content = conversations.fileAt(name);
    if (content === undefined) refuse(response, 404, "Not Found");
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));

  /** Resolves with what `look` sees once it sees something. */
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const check = () => {
        const seen = look();
        if (seen === undefined) return;
        watchers.delete(check);
        resolve(seen);
      };
      watchers.add(check);
      check();
    });
  const take = (count: number, list: () => readonly BotMessage[]) =>
    until(() => (list().length >= count ? list() : undefined));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** What the bot was refused by the rules, planted faults aside. */
    refusals,
    until,
    person: (id: number, language?: string) => createPerson(id, conversations, push, language),
    push,
    webhook: () => webhook,
    waiting: updates.waiting,
    /** Blocks the bot in a chat. */
    block: (chat: number) => conversations.blocked.add(chat),
    fail: (method: string, ...planted: Fault[]) => faults.set(method, planted),
    /** Resolves when a call has arrived, after some others, that is never carried out. */
    holdNext: (method: string, skip = 0) => hold(method, skip, "call"),
    /** Resolves when a call has been carried out whose answer never comes. */
    holdAnswer: (method: string, skip = 0) => hold(method, skip, "answer"),
    /** From now on the server does not know these methods. */
    forget(...methods: string[]) {
      for (const method of methods) unknown.add(method);
    },
    messagesIn: conversations.messagesIn,
    /** Deletes a message of the bot, as a person may. */
    deleteMessage: ({ chat, id }: BotMessage) =>
      conversations.methods.deleteMessage?.({ chat_id: chat, message_id: id }),
    /** The bot's messages in a chat once there are that many. */
    messages: (chat: number, count: number) => take(count, () => conversations.messagesIn(chat)),
    /** The calls of a method once there are that many. */
    callsOf: (method: string, count: number) =>
      until(() => {
        const made = calls.filter((call) => call.method === method);
        return made.length >= count ? made : undefined;
      }),
    close() {
      updates.close();
      server.closeAllConnections();
      server.close();
    },
  };

  function push(update: object): void {
    if (webhook === undefined) updates.push(update);
    else void postUpdate(webhook, updates.number(update));
  }
}

/** A running server. */
export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;

async function postUpdate(webhook: { readonly url: string; readonly secret: string }, update: object) {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": webhook.secret };
  await fetch(webhook.url, { method: "POST", headers, body: JSON.stringify(update) });
}

function reply(response: ServerResponse, code: number, body: object): void {
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, code: number, description: string, parameters?: object): void {
  reply(response, code, { ok: false, error_code: code, description, parameters });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseBody(request: IncomingMessage, body: Buffer): unknown {
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/")) return readMultipart(body, type);
  return JSON.parse(body.toString("utf8") || "{}");
}
