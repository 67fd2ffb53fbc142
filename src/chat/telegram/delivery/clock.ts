/** Time, as far as the bot lets tests set it. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Runs something later; returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The clock of the machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
