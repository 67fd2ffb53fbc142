import type { Clock } from "./clock.ts";

/** Telegram takes about one change a second in a chat; this leaves room for the final message. */
const GAP_MILLISECONDS = 1_500;

/** Shows a text; resolves with the milliseconds that must pass before the next, 0 for none in particular. */
export type ShowText = (text: string) => Promise<number>;

/** A growing text on its way to a chat. */
export interface PacedText {
  /** The text so far; texts that come faster than they can be shown are passed over. */
  push(text: string): void;
  /** Shows nothing more; resolves when nothing is under way. */
  end(): Promise<void>;
}

/** Shows the latest of the texts pushed, one at a time, at most one in a second and a half, later where asked to wait. */
export function createPacedText(show: ShowText, clock: Clock): PacedText {
  let latest: string | undefined;
  let underWay: Promise<void> | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;
  let callOff = () => {};
  let ended = false;
  const proceed = () => {
    callOff();
    if (ended || underWay !== undefined || latest === undefined) return;
    const early = notBefore - clock.now();
    if (early > 0) {
      callOff = clock.after(early, proceed);
      return;
    }
    const text = latest;
    latest = undefined;
    notBefore = clock.now() + GAP_MILLISECONDS;
    underWay = show(text).then((pause) => {
      notBefore = Math.max(notBefore, clock.now() + pause);
      underWay = undefined;
      proceed();
    });
  };
  return {
    push(text) {
      latest = text;
      proceed();
    },
    async end() {
      ended = true;
      callOff();
      await underWay;
    },
  };
}
