import { describe, expect, it } from "vitest";
import { createPacedText } from "../../../../src/chat/telegram/delivery/pace-text.ts";
import { createManualClock } from "../../../support/manual-clock.ts";

/** Lets what is under way come to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function setUp(...pauses: number[]) {
  const clock = createManualClock();
  const shown: string[] = [];
  const paced = createPacedText(async (text) => {
    shown.push(text);
    return pauses.shift() ?? 0;
  }, clock);
  return { clock, shown, paced };
}

describe("a growing text on its way to a chat", () => {
  it("is shown at once, then at most every second and a half, the latest state each time", async () => {
    const { clock, shown, paced } = setUp();
    for (const text of ["甲", "甲乙", "甲乙丙"]) paced.push(text);
    await settle();
    expect(shown).toEqual(["甲"]);
    clock.advance(1499);
    await settle();
    expect(shown).toEqual(["甲"]);
    clock.advance(1);
    await settle();
    expect(shown).toEqual(["甲", "甲乙丙"]);
  });

  it("waits as long as Telegram asks", async () => {
    const { clock, shown, paced } = setUp(7000);
    paced.push("甲");
    await settle();
    paced.push("甲乙");
    clock.advance(6999);
    await settle();
    expect(shown).toEqual(["甲"]);
    clock.advance(1);
    await settle();
    expect(shown).toEqual(["甲", "甲乙"]);
  });

  it("is not shown any more once the answer is there", async () => {
    const { clock, shown, paced } = setUp();
    paced.push("甲");
    paced.push("甲乙");
    await paced.end();
    clock.advance(10_000);
    await settle();
    expect(shown).toEqual(["甲"]);
  });
});
