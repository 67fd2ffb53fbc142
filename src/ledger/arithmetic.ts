import type { Figure } from "../domain/figure.ts";
import { commonUnit, sizeOf, valueIn } from "./measure.ts";

/** A figure that takes part in a computation, and its text as in the source: 約1.2億元. */
export interface Operand {
  readonly figure: Figure;
  readonly text: string;
}

/** A value worked out from operands of one measure; `formula` shows each operand as its source writes it. */
export interface Result {
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
}

/** The sum of two or more operands, in the unit that most of them use. */
export function sum(operands: readonly Operand[]): Result {
  const { values, unit } = inOneUnit(operands);
  const value = rounded(
    values.reduce((total, one) => total + one, 0),
    decimalsOf(values),
  );
  return {
    formula: `${written(operands, unit).join(" + ")} = ${show(value)}${unit.unit}`,
    value,
    unit: unit.unit,
  };
}

/** The mean of two or more operands, to two decimals more than theirs. */
export function mean(operands: readonly Operand[]): Result {
  const { values, unit } = inOneUnit(operands);
  const value = rounded(
    values.reduce((total, one) => total + one, 0) / values.length,
    decimalsOf(values) + 2,
  );
  const terms = written(operands, unit).join(" + ");
  return { formula: `(${terms}) ÷ ${values.length} = ${show(value)}${unit.unit}`, value, unit: unit.unit };
}

/** How much the first operand is above the second; between percentages the unit is the percentage point. */
export function difference(first: Operand, second: Operand): Result {
  const { values, unit } = inOneUnit([first, second]);
  const value = rounded((values[0] ?? 0) - (values[1] ?? 0), decimalsOf(values));
  const name = unit.kind === "percent" ? POINTS : unit.unit;
  return {
    formula: `${written([first, second], unit).join(" − ")} = ${show(value)}${name}`,
    value,
    unit: name,
  };
}

/** Relative change from the earlier to the later operand in per cent, to one decimal; none from zero or below, none of percentages. */
export function growth(later: Operand, earlier: Operand): Result | undefined {
  const { values, unit } = inOneUnit([later, earlier]);
  const [now = 0, before = 0] = values;
  if (before <= 0 || unit.kind === "percent" || unit.kind === "percentage-point") return undefined;
  const value = rounded((100 * (now - before)) / before, 1);
  const [top, bottom] = written([later, earlier], unit);
  return { formula: `(${top} − ${bottom}) ÷ ${bottom} = ${signed(value)}%`, value, unit: "%" };
}

/** What part of a whole the first operand is, in per cent, to one decimal; none of a whole of zero. */
export function share(part: Operand, whole: readonly Operand[]): Result | undefined {
  const { values, unit } = inOneUnit([part, ...whole]);
  const [own = 0, ...rest] = values;
  const total = rest.reduce((all, one) => all + one, 0);
  if (total <= 0) return undefined;
  const value = rounded((100 * own) / total, 1);
  const [top, ...terms] = written([part, ...whole], unit);
  const bottom = terms.length === 1 ? terms[0] : `(${terms.join(" + ")})`;
  return { formula: `${top} ÷ ${bottom} = ${show(value)}%`, value, unit: "%" };
}

/** How many times the second operand the first is, to two decimals; none of zero or less. */
export function ratio(first: Operand, second: Operand): Result | undefined {
  const { values, unit } = inOneUnit([first, second]);
  const [top = 0, bottom = 0] = values;
  if (bottom <= 0) return undefined;
  const value = rounded(top / bottom, 2);
  return {
    formula: `${written([first, second], unit).join(" ÷ ")} = ${show(value)}${TIMES}`,
    value,
    unit: TIMES,
  };
}

/** An amount divided among people or households, in the amount's unit without its multiplier; none of zero of them. */
export function perHead(amount: Operand, heads: Operand): Result | undefined {
  const count = sizeOf(heads.figure);
  if (count <= 0) return undefined;
  const bare = amount.figure.unit.replace(/^[万萬亿億千百]+/, "");
  const value = rounded(bareValue(amount.figure, bare) / count, 2);
  const unit = `${bare}/${heads.figure.kind === "household" ? "户" : "人"}`;
  return { formula: `${amount.text} ÷ ${heads.text} = ${show(value)}${unit}`, value, unit };
}

/** A value without the multiplier of its unit: 502 of 萬元 is 5,020,000 of 元. */
function bareValue({ value, unit }: Figure, bare: string): number {
  const multipliers: Readonly<Record<string, number>> = {
    百: 1e2,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
  };
  return [...unit.slice(0, unit.length - bare.length)].reduce(
    (all, one) => all * (multipliers[one] ?? 1),
    value,
  );
}

/** A number with its sign: +12.5, −3. */
export function signed(value: number): string {
  return value > 0 ? `+${show(value)}` : show(value);
}

/** A number in plain decimals with a true minus sign. */
export function show(value: number): string {
  return String(Object.is(value, -0) ? 0 : value).replace(/^-/, "−");
}

const POINTS = "个百分点";
const TIMES = "倍";

function inOneUnit(operands: readonly Operand[]): { values: number[]; unit: Figure } {
  const unit = commonUnit(operands.map((one) => one.figure));
  if (unit === undefined) throw new Error("A computation needs operands");
  return { values: operands.map((one) => valueIn(one.figure, unit)), unit };
}

/** Operands as written, with their value in the unit of the result where theirs is another. */
function written(operands: readonly Operand[], unit: Figure): string[] {
  return operands.map(({ figure, text }) =>
    valueIn(figure, unit) === figure.value ? text : `${text}(${show(valueIn(figure, unit))}${unit.unit})`,
  );
}

function decimalsOf(values: readonly number[]): number {
  return Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 12)));
}
