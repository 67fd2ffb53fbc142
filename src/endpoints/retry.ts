import { setTimeout } from "node:timers/promises";

/** How often, and with what pauses, a request is tried again. */
export interface RetryOptions {
  /** Tries after the first one. */
  readonly retries: number;
  /** Waits between two tries; the clock by default. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Share, 0 to 1, by which a pause of ours grows, so that many clients do not come back at once; none by default. */
  readonly jitter?: () => number;
  /** Milliseconds that are left: a pause that is longer ends the tries. Endless by default. */
  readonly patience?: () => number;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Tries again what may pass by itself: no connection, time out, 408, 409, 429, 5xx; honours Retry-After. */
export async function withRetries<T>(request: () => Promise<T>, options: RetryOptions): Promise<T> {
  const wait = options.wait ?? ((milliseconds: number) => setTimeout(milliseconds));
  const { jitter = () => 0, patience = () => Number.POSITIVE_INFINITY } = options;
  for (let tried = 0; ; tried += 1) {
    try {
      return await request();
    } catch (error) {
      if (tried >= options.retries || !mayPass(error)) throw error;
      const pause = askedPause(error) ?? FIRST_PAUSE * 2 ** tried * (1 + jitter());
      if (pause >= patience()) throw error;
      await wait(Math.min(LONGEST_PAUSE, pause));
    }
  }
}

/** The HTTP status that an error of the client carries, none where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;
}

function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined
    ? !(error instanceof TypeError)
    : [408, 409, 429].includes(status) || status >= 500;
}

function askedPause(error: unknown): number | undefined {
  if (!(error instanceof Error && "headers" in error && error.headers instanceof Headers)) return undefined;
  const asked = error.headers.get("retry-after") ?? "";
  const milliseconds = /^\d+(?:\.\d+)?$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : undefined;
}
