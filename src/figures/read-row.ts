import type { ChangeKind, FigureStatus, Quantity } from "../domain/figure.ts";
import type { Span } from "../domain/span.ts";
import { fold } from "../language/fold.ts";
import { readQuantities } from "../quantities/read-quantities.ts";

/** A figure of a table's row; spans refer to the row as a line: 列名: 值；列名: 值. */
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

interface Cell {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

const CELL = /([^：:；]{1,40}): ([^；]+)/g;
const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,8})?$/;
const IN_BRACKETS = /[（(]([^（()）]{1,8})[)）]/;
const YEAR = /((?:19|20)\d\d)年?/;
const PLACE = /(?:省|市|县|区|镇|乡|村|街道|社区)$/;
/** Columns that name no thing counted. */
const NUMBERING = /^(?:序号|编号|排名|单位|计量单位|年份|年度|年|备注)$/;

/** The figures of a table's row: every cell that is a number or a quantity, named by its column and by the row's labels. */
export function readRow(line: string): RowFigure[] {
  const cells = cellsOf(line);
  const labels = cells.filter((cell) => !/\d/.test(fold(cell.value)) && !NUMBERING.test(fold(cell.name)));
  const place = labels.find((cell) => PLACE.test(fold(cell.value)))?.value;
  const subject = labels.find((cell) => cell.value !== place)?.value ?? "";
  const year = cells.find((cell) => /^年/.test(fold(cell.name)))?.value;
  const unit = cells.find((cell) => /单位$/.test(fold(cell.name)))?.value ?? "";
  return cells.flatMap((cell) => {
    const quantity = NUMBERING.test(fold(cell.name)) ? undefined : quantityOf(cell, unit);
    if (quantity === undefined) return [];
    const period = YEAR.exec(fold(cell.name))?.[1] ?? (year && YEAR.exec(fold(year))?.[1]);
    return [
      {
        quantity,
        indicator: nameOf(cell.name, subject),
        ...(place === undefined ? {} : { place }),
        ...(period ? { period } : {}),
        ...(/增长|增速|增幅|同比/.test(fold(cell.name)) ? { change: directionOf(quantity) } : {}),
        status: /计划|目标|任务/.test(fold(cell.name)) ? ("target" as const) : ("done" as const),
      },
    ];
  });
}

function directionOf({ value }: Quantity): ChangeKind {
  return value < 0 ? "decrease" : "increase";
}

function cellsOf(line: string): Cell[] {
  return [...line.matchAll(CELL)].map((match) => {
    const value = (match[2] ?? "").trimEnd();
    const start = match.index + match[0].length - (match[2]?.length ?? 0);
    return { name: (match[1] ?? "").trim(), value, span: { start, end: start + value.length } };
  });
}

/** The number of a cell with the unit that the cell, its column or its row gives. */
function quantityOf({ name, value, span }: Cell, unit: string): Quantity | undefined {
  const folded = fold(value);
  const bare = NUMBER.test(folded);
  const own = bare ? (IN_BRACKETS.exec(name)?.[1] ?? unit) : "";
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
  const plain = /^(?:数量|数值|合计|金额|完成|实绩|)$/.test(fold(name));
  if (plain && subject !== "") return subject;
  return subject === "" ? name : `${subject} ${name}`;
}
