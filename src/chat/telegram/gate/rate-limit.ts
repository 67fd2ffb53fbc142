const MINUTE = 60_000;

interface Asked {
  readonly sent: number;
  readonly seen: number;
}

/** Counts a person's question, sent and seen at times in milliseconds; returns the seconds to wait, 0 where it may be answered. */
export type RateLimit = (person: number, sent: number, seen: number) => number;

/**
 * At most `limit` questions a person a minute; 0 for no limit. Questions count together only where they were sent
 * within a minute and arrive within one: after a pause of the bot, what has piled up is answered, not refused.
 */
export function createRateLimit(limit: number): RateLimit {
  const people = new Map<number, readonly Asked[]>();
  return (person, sent, seen) => {
    if (limit <= 0) return 0;
    const recent = (people.get(person) ?? []).filter((one) => seen - one.seen < MINUTE);
    const close = recent.filter((one) => Math.abs(sent - one.sent) < MINUTE);
    const oldest = close[0];
    if (close.length >= limit && oldest !== undefined) return Math.ceil((oldest.seen + MINUTE - seen) / 1000);
    people.set(person, [...recent, { sent, seen }]);
    return 0;
  };
}
