/** Work under way, by chat. */
export interface CancellableWork {
  /** Runs work under a signal that `cancel` for the same chat aborts, as `until` does. */
  run<T>(chat: number, until: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts what runs for a chat; false where nothing does. */
  cancel(chat: number): boolean;
}

/** Keeps one piece of work a chat; updates of a chat are handled in turn, so there is never a second. */
export function createCancellableWork(): CancellableWork {
  const running = new Map<number, AbortController>();
  return {
    run: async (chat, until, work) => {
      const own = new AbortController();
      // Not AbortSignal.any: on Node 20 a signal that lives as long as the process holds on to all made from it.
      const abort = () => own.abort(until.reason);
      until.addEventListener("abort", abort, { once: true });
      running.set(chat, own);
      try {
        return await work(own.signal);
      } finally {
        until.removeEventListener("abort", abort);
        if (running.get(chat) === own) running.delete(chat);
      }
    },
    cancel: (chat) => {
      running.get(chat)?.abort();
      return running.has(chat);
    },
  };
}
