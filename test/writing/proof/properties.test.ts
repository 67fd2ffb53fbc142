import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Citation } from "../../../src/domain/answer.ts";
import type { ProofGate } from "../../../src/writing/proof/prove-sentence.ts";
import { gateOver } from "./gate.ts";

const HAN_DIGITS = "零一二三四五六七八九";

function cite(quote: string): Citation[] {
  const span = { start: 0, end: quote.length };
  return [{ number: 1, documentId: "a.txt", title: "报告", section: [], paragraph: 1, span, quote }];
}

fc.configureGlobal({ numRuns: 60 });

let gate: ProofGate;
beforeAll(async () => {
  gate = await gateOver(["全镇查处非法捕捞案件,改造厕所,发放补贴。"]);
});

const count = fc.integer({ min: 3, max: 9_999_999 }).filter((number) => number < 1900 || number > 2100);

/** Ways to write a whole number that mean the same. */
const WAYS: readonly ((number: number) => string)[] = [
  (number) => String(number),
  (number) => number.toLocaleString("en-US"),
  (number) => String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  (number) =>
    number > 99 && number < 1000
      ? `${HAN_DIGITS[Math.floor(number / 100)]}百${rest(number % 100)}`
      : String(number),
];

function rest(number: number): string {
  if (number === 0) return "";
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const end = ones === 0 ? "" : HAN_DIGITS[ones];
  return tens === 0 ? `零${end}` : `${HAN_DIGITS[tens]}十${end}`;
}

describe("for any number", () => {
  it("proves it however it is written", () => {
    fc.assert(
      fc.property(count, fc.constantFrom(...WAYS), (number, write) => {
        const quote = `查处非法捕捞案件${number}起。`;
        expect(gate.prove(`查处非法捕捞案件${write(number)}起[1]。`, cite(quote)).failures).toEqual([]);
      }),
    );
  });

  it("strikes every other number however it is written", () => {
    fc.assert(
      fc.property(count, count, fc.constantFrom(...WAYS), (given, said, write) => {
        fc.pre(given !== said);
        const quote = `查处非法捕捞案件${given}起。`;
        expect(gate.prove(`查处非法捕捞案件${write(said)}起[1]。`, cite(quote)).proved).toBe(false);
        expect(
          gate.prove(`The town handled ${write(said)} illegal fishing cases [1].`, cite(quote)).proved,
        ).toBe(false);
      }),
    );
  });

  it("takes a sum, a difference and no other number for computed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1800 }),
        fc.integer({ min: 3, max: 99 }),
        fc.integer({ min: 1, max: 90 }),
        (a, b, off) => {
          const quote = `2021年改造厕所${a}户,2020年改造厕所${b}户。`;
          const say = (more: number) => `2021年改造厕所${a}户，比2020年的${b}户增加${more}户[1]。`;
          expect(gate.prove(say(a - b), cite(quote)).failures).toEqual([]);
          const wrong = a - b + off;
          fc.pre(wrong !== a && wrong !== b);
          expect(gate.prove(say(wrong), cite(quote)).proved).toBe(false);
        },
      ),
    );
  });

  it("strikes what holds a digit where the quote holds none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.string(), (before, number, after) => {
        const text = `${before} ${number} ${after.replaceAll(/[[\]]/g, "")}起[1]。`;
        expect(gate.prove(text, cite("查处非法捕捞案件。")).proved).toBe(false);
      }),
    );
  });
});

describe("for any text", () => {
  it("answers without an error, and proves nothing that cites what is not given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const proof = gate.prove(text, []);
        expect(proof.proved).toBe(proof.failures.length === 0);
        expect(gate.prove(`${text}事实[7]。`, cite("事实。")).proved).toBe(false);
      }),
    );
  });
});
