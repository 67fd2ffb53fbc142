import type { TelegramContext } from "../context.ts";

const AGAIN_MILLISECONDS = 4_500;
const PATIENCE_MILLISECONDS = 1_000;

/** Shows "typing…" while the work goes on. It never delays the answer by more than a second, and never fails it. */
export async function withTyping<T>(ctx: TelegramContext, work: () => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const signal = stop.signal as Parameters<typeof ctx.replyWithChatAction>[2];
  const show = () => ctx.replyWithChatAction("typing", {}, signal);
  const first = show();
  const timer = setInterval(show, AGAIN_MILLISECONDS);
  try {
    const result = await work();
    // An indicator that arrives after the answer would stay for five seconds.
    await Promise.race([first, patience(stop.signal)]);
    return result;
  } finally {
    clearInterval(timer);
    stop.abort();
  }
}

function patience(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
