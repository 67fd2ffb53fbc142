/** What the breaker is made of. */
export interface BreakerOptions {
  /** Failures in a row after which the model is left alone. */
  readonly failures?: number;
  /** Milliseconds for which it is left alone. */
  readonly rest?: number;
  readonly now?: () => number;
  /** Told once when the model is given up, and once when it answers again. */
  readonly notice: (message: string) => void;
}

/** Keeps people from waiting, again and again, for a model that does not answer. */
export interface Breaker {
  /** True where the model may be asked; after a rest, for one request on trial. */
  mayAsk(): boolean;
  succeeded(): void;
  failed(reason: string): void;
}

/** A circuit breaker (Nygard, Release It!, 2007): opens after failures in a row, then tries one request a rest. */
export function createBreaker(options: BreakerOptions): Breaker {
  const { failures = 3, rest = 60_000, now = Date.now, notice } = options;
  let inRow = 0;
  let closedAgainAt = 0;
  return {
    mayAsk() {
      if (inRow < failures) return true;
      if (now() < closedAgainAt) return false;
      closedAgainAt = now() + rest;
      return true;
    },
    succeeded() {
      if (inRow >= failures) notice("The language model answers again.");
      inRow = 0;
    },
    failed(reason) {
      inRow += 1;
      closedAgainAt = now() + rest;
      if (inRow === failures)
        notice(`The language model does not answer (${reason}); answers are quoted until it does.`);
    },
  };
}
