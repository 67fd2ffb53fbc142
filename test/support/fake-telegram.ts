import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a method was called with, as far as tests look into it. */
export interface Payload {
  readonly offset: number;
  readonly timeout: number;
  readonly chat_id: number;
  readonly message_id: number;
  readonly file_id: string;
  readonly show_alert: boolean;
  readonly text: string;
  readonly entities: readonly { readonly type: string; readonly offset: number; readonly length: number }[];
  readonly reply_markup: {
    readonly inline_keyboard: readonly (readonly {
      readonly text: string;
      readonly callback_data: string;
    }[])[];
  };
}

/** One call that the bot made, with its payload. */
export interface FakeCall {
  readonly method: string;
  readonly payload: Payload;
}

/** Text that the last entity of a type covers; fails where there is none. */
export function entityText(call: FakeCall | undefined, type: string): string {
  const entity = call?.payload.entities.findLast((one) => one.type === type);
  if (call === undefined || entity === undefined) throw new Error(`No ${type} was sent`);
  return call.payload.text.slice(entity.offset, entity.offset + entity.length);
}

/** Callback data of the first button below a message; fails where there is none. */
export function firstButton(call: FakeCall | undefined): string {
  const data = call?.payload.reply_markup.inline_keyboard[0]?.[0]?.callback_data;
  if (data === undefined) throw new Error("No button was sent");
  return data;
}

/** A planted answer to the next call of a method: a status with parameters, or a dropped connection. */
export type Fault = { readonly code: number; readonly parameters?: object } | "drop";

/** A Bot API server on loopback: offsets and long polling, 409, lengths, entity bounds, planted faults. */
export async function startFakeTelegram() {
  const calls: FakeCall[] = [];
  const queue: { update_id: number }[] = [];
  const faults = new Map<string, Fault[]>();
  const watchers = new Set<() => void>();
  let nextId = 1;
  let poll: { response: ServerResponse; offset: number } | undefined;
  const reply = (response: ServerResponse, code: number, body: object) => {
    response.writeHead(code, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse, code: number, description: string, parameters?: object) =>
    reply(response, code, { ok: false, error_code: code, description, parameters });
  const deliver = () => {
    if (poll === undefined) return;
    const ready = queue.filter((update) => update.update_id >= (poll?.offset ?? 0)).slice(0, 100);
    if (ready.length === 0) return;
    reply(poll.response, 200, { ok: true, result: ready });
    poll = undefined;
  };
  const handle = (method: string, payload: FakeCall["payload"], response: ServerResponse) => {
    const fault = faults.get(method)?.shift();
    if (fault === "drop") return response.destroy();
    if (fault !== undefined) return refuse(response, fault.code, "planted", fault.parameters);
    if (method === "getUpdates") {
      if (poll !== undefined)
        return refuse(response, 409, "Conflict: terminated by other getUpdates request");
      const held = { response, offset: payload.offset ?? 0 };
      queue.splice(0, queue.filter((update) => update.update_id < held.offset).length);
      response.on("close", () => {
        if (poll === held) poll = undefined;
      });
      poll = held;
      return deliver();
    }
    const wrong = "text" in payload && method !== "answerCallbackQuery" ? problem(payload) : undefined;
    if (wrong !== undefined) return refuse(response, 400, `Bad Request: ${wrong}`);
    calls.push({ method, payload });
    const me = { id: 7, is_bot: true, first_name: "鎮務通", username: "town_bot" };
    const message = {
      message_id: 1000 + nextId++,
      date: 1,
      chat: { id: payload.chat_id },
      text: payload.text,
    };
    reply(response, 200, {
      ok: true,
      result:
        method === "getFile"
          ? { file_path: "documents/1" }
          : method === "getMe"
            ? me
            : method === "sendMessage"
              ? message
              : true,
    });
    for (const watcher of watchers) watcher();
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.url?.startsWith("/file/")) return response.end("內容");
      const payload = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
      handle((request.url ?? "").split("/").at(-1) ?? "", payload, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    fail: (method: string, ...planted: Fault[]) => faults.set(method, planted),
    push(update: object) {
      queue.push({ update_id: nextId++, ...update });
      deliver();
    },
    /** Resolves with the calls of a method once there are that many. */
    until: (method: string, count: number) =>
      new Promise<FakeCall[]>((resolve) => {
        const check = () => {
          const made = calls.filter((call) => call.method === method);
          if (made.length < count) return;
          watchers.delete(check);
          resolve(made);
        };
        watchers.add(check);
        check();
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function problem(payload: FakeCall["payload"]): string | undefined {
  const text: string = payload.text;
  if (text.trim() === "") return "message text is empty";
  if (text.length > 4096) return "message is too long";
  for (const { offset, length } of payload.entities ?? []) {
    if (length <= 0 || offset < 0 || offset + length > text.length) return "entity out of bounds";
  }
  const data = (payload.reply_markup?.inline_keyboard ?? []).flat();
  if (data.some((button: { callback_data: string }) => Buffer.byteLength(button.callback_data) > 64))
    return "BUTTON_DATA_INVALID";
  return undefined;
}
