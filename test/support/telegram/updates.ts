import type { ServerResponse } from "node:http";

/** An update as it waits for the bot. */
export interface QueuedUpdate {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

interface HeldPoll {
  readonly offset: number;
  readonly limit: number;
  readonly kinds: readonly string[] | undefined;
  readonly response: ServerResponse;
  readonly timer: NodeJS.Timeout;
}

type Reply = (response: ServerResponse, code: number, body: object) => void;

/** Updates as Telegram keeps them: until an offset confirms them, for one poller at a time, held open until there are any. */
export function createUpdateQueue(reply: Reply) {
  let queue: QueuedUpdate[] = [];
  let nextId = 1;
  let held: HeldPoll | undefined;

  const release = (code: number, body: object) => {
    if (held === undefined) return;
    clearTimeout(held.timer);
    const { response } = held;
    held = undefined;
    reply(response, code, body);
  };
  const deliver = () => {
    if (held === undefined) return;
    const { offset, kinds, limit } = held;
    const ready = queue
      .filter((update) => update.update_id >= offset)
      .filter((update) => kinds === undefined || kinds.some((kind) => kind in update))
      .slice(0, limit);
    if (ready.length > 0) release(200, { ok: true, result: ready });
  };
  const conflict =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
  const number = (update: object): QueuedUpdate => ({ update_id: nextId++, ...update });
  return {
    number,
    push(update: object) {
      queue.push(number(update));
      deliver();
    },
    poll(
      options: { offset?: number | undefined; limit?: number | undefined; timeout?: number | undefined },
      kinds: readonly string[] | undefined,
      response: ServerResponse,
    ) {
      release(409, { ok: false, error_code: 409, description: conflict });
      const { offset = 0, limit = 100, timeout = 0 } = options;
      queue = queue.filter((update) => update.update_id >= offset);
      const timer = setTimeout(() => release(200, { ok: true, result: [] }), timeout * 1000);
      const own: HeldPoll = { offset, limit, kinds, response, timer };
      held = own;
      response.on("close", () => {
        if (held !== own) return;
        clearTimeout(own.timer);
        held = undefined;
      });
      deliver();
    },
    /** Updates not confirmed yet. */
    waiting: () => queue,
    close: () => clearTimeout(held?.timer),
  };
}
