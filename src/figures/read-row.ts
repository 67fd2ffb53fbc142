import type { ChangeKind, FigureStatus, Quantity } from "../domain/figure.ts";
import { fold } from "../language/fold.ts";
import { readQuantities } from "../quantities/read-quantities.ts";
import type { Cell } from "./table-rows.ts";

/** A figure of a table's row; spans refer to the row's line. */
export interface RowFigure {
  readonly quantity: Quantity;
  /** What the row is about and the name of the column: 改廁戶數; 地區生產總值 同比增長. */
  readonly indicator: string;
  /** Place that the row is about, where one of its cells names one. */
  readonly place?: string;
  readonly period?: string;
  readonly change?: ChangeKind;
  readonly status: FigureStatus;
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,8})?$/;
const IN_BRACKETS = /[（(]([^（()）]{1,8})[)）]/;
const YEAR = /((?:19|20)\d\d)年?/;
const PLACE = /(?:省|市|县|区|镇|乡|村|街道|社区)$/;
/** Names of columns that leave the naming to the row. */
const PLAIN =
  /^(?:数量|数值|数据|合计|金额|完成|完成数|完成情况|实绩|实际|实际数|指标值|目标|目标值|计划|计划数|任务数|(?:上|本|去|今|前|明)年(?:度|数|实绩|目标|计划|预期)*|)$/;
const CHANGED = /增长|增速|增幅|增减|同比|涨幅|降幅/;
const PLANNED = /计划|目标|任务|预期/;
/** Years counted from that of the document. */
const RELATIVE: readonly (readonly [words: RegExp, years: number])[] = [
  [/前年/, -2],
  [/上年|去年|上一年|上年度/, -1],
  [/本年|今年/, 0],
  [/明年|下年|次年/, 1],
];
/** Columns that name no thing counted. */
const NUMBERING = /^(?:序号|编号|排名|单位|计量单位|年份|年度|年|备注)$/;

/**
 * The figures of a table's row: every cell that is a number or a quantity, named by its column and by the row's labels.
 * `year` is the year of the document, from which 上年 and 明年 count.
 */
export function readRow(cells: readonly Cell[], year?: number): RowFigure[] {
  const labels = cells.filter((cell) => isLabel(cell));
  const place = labels.find((cell) => PLACE.test(fold(cell.value)))?.value;
  const label = labels.find((cell) => cell.value !== place)?.value ?? "";
  const unit = unitIn(label) ?? cells.find((cell) => /单位$/.test(fold(cell.name)))?.value ?? "";
  const subject = label.replace(IN_BRACKETS, (whole) => (unitIn(whole) === undefined ? whole : "")).trim();
  const ofRow = cells.find((cell) => /^年/.test(fold(cell.name)))?.value;
  return cells.flatMap((cell) => {
    const quantity = NUMBERING.test(fold(cell.name)) ? undefined : quantityOf(cell, unit);
    if (quantity === undefined) return [];
    const name = fold(cell.name);
    const changed = CHANGED.test(name) || (CHANGED.test(fold(subject)) && quantity.unit.includes("%"));
    const period = yearOf(cell.name, changed ? undefined : year) ?? (ofRow && yearOf(ofRow, undefined));
    return [
      {
        quantity,
        indicator: nameOf(cell.name, subject),
        ...(place === undefined ? {} : { place }),
        ...(period ? { period } : {}),
        ...(changed ? { change: directionOf(quantity) } : {}),
        status: PLANNED.test(name) || PLANNED.test(fold(subject)) ? ("target" as const) : ("done" as const),
      },
    ];
  });
}

/** A cell that names what its row is about. */
function isLabel(cell: Cell): boolean {
  if (NUMBERING.test(fold(cell.name)) || /^[\d\s.,:/年月日季度%+-]*$/.test(fold(cell.value))) return false;
  return quantityOf(cell, "") === undefined;
}

/** The year that a column names, outright or counted from that of the document. */
function yearOf(name: string, year: number | undefined): string | undefined {
  const folded = fold(name);
  const stated = YEAR.exec(folded)?.[1];
  if (stated !== undefined || year === undefined) return stated;
  const back = RELATIVE.find(([words]) => words.test(folded))?.[1];
  return back === undefined ? undefined : String(year + back);
}

/** What stands in brackets, where it is a unit: 粮食产量（吨）. */
function unitIn(name: string): string | undefined {
  const inside = IN_BRACKETS.exec(name)?.[1] ?? "";
  const [read] = readQuantities(`1${inside}`);
  return read !== undefined && read.unit !== "" && read.span.end === inside.length + 1 ? inside : undefined;
}

function directionOf({ value }: Quantity): ChangeKind {
  return value < 0 ? "decrease" : "increase";
}

/** The number of a cell with the unit that the cell, its column or its row gives. */
function quantityOf({ name, value, span }: Cell, unit: string): Quantity | undefined {
  const folded = fold(value);
  const bare = NUMBER.test(folded);
  const own = bare ? (unitIn(name) ?? (CHANGED.test(fold(name)) ? "" : unit)) : "";
  const found = readQuantities(`${value}${own}`)[0] ?? readQuantities(value)[0];
  const whole = found !== undefined && found.number.start <= 1 && (bare || found.span.end === value.length);
  if (!whole || found.kind === "date" || found.kind === "age") return undefined;
  const end = Math.min(found.number.end, value.length);
  return {
    ...found,
    span,
    number: { start: span.start + found.number.start, end: span.start + end },
  };
}

/** Column and row together; a column that is but a year, 数量 or the like leaves the naming to the row. */
function nameOf(column: string, subject: string): string {
  const name = column.replace(IN_BRACKETS, "").replace(YEAR, "").trim();
  const plain = PLAIN.test(fold(name));
  if (plain && subject !== "") return subject;
  return subject === "" ? name : `${subject} ${name}`;
}
