import type { Language } from "../../domain/answer.ts";
import { AssistantError } from "../../domain/errors.ts";
import { toScript } from "../../language/convert.ts";
import { show } from "../arithmetic.ts";
import { LEDGER_PHRASES, STATUS_NAMES } from "../ledger-phrases.ts";
import type { LedgerRow } from "../ledger-row.ts";
import { type Bar, chooseSeries, type Series } from "./choose-series.ts";
import { findFont } from "./find-font.ts";

/** A chart as a PNG image, and the figures it shows, in the order of its bars. */
export interface Chart {
  readonly png: Uint8Array;
  readonly series: Series;
}

const WIDTH = 1000;
const ROW_HEIGHT = 44;
const MARGINS = 150;
const SCALE = 2;
const LONGEST_LABEL = 22;
const MOST_SOURCES = 3;
const COLORS = { done: "#2f6f9f", planned: "#a9c4d8", text: "#222222", faint: "#777777", line: "#eeeeee" };

/**
 * Draws comparable figures as bars: one unit on the axis, the number at each bar, plans lighter than results, the
 * documents below. Throws an AssistantError where fewer than three can be compared, or no Chinese font is found.
 */
export async function drawChart(
  rows: readonly LedgerRow[],
  title: string,
  language: Language,
  folders: readonly string[],
): Promise<Chart> {
  const series = chooseSeries(rows);
  if (series === undefined) throw new AssistantError(TOO_FEW);
  const font = findFont(folders);
  const { renderAsync } = await import("@resvg/resvg-js");
  const picture = await renderAsync(await chartSvg(series, title, language), {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles: [font], loadSystemFonts: false },
  });
  return { png: picture.asPng(), series };
}

/** The chart as SVG. */
export async function chartSvg(series: Series, title: string, language: Language): Promise<string> {
  const { init } = await import("echarts");
  const height = MARGINS + ROW_HEIGHT * series.bars.length;
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption(optionOf(series, title, language));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function optionOf(series: Series, title: string, language: Language) {
  const bars = series.bars.toReversed();
  return {
    animation: false,
    textStyle: { color: COLORS.text, fontSize: 16 },
    title: [
      { text: clip(title, 40), left: 24, top: 18, textStyle: { fontSize: 22, fontWeight: "normal" } },
      {
        text: sourcesOf(series, language),
        left: 24,
        bottom: 14,
        textStyle: { fontSize: 13, fontWeight: "normal", color: COLORS.faint },
      },
    ],
    grid: { left: 30, right: 110, top: 70, bottom: 70, containLabel: true },
    xAxis: {
      type: "value",
      name: axisName(series, language),
      nameLocation: "middle",
      nameGap: 30,
      min: (range: { min: number }) => Math.min(0, range.min),
      axisLabel: { formatter: show, color: COLORS.text },
      splitLine: { lineStyle: { color: COLORS.line } },
    },
    yAxis: {
      type: "category",
      data: bars.map((bar) => labelOf(bar, language)),
      axisTick: { show: false },
      axisLabel: { color: COLORS.text },
    },
    series: [
      {
        type: "bar",
        barMaxWidth: 26,
        data: bars.map((bar) => ({
          value: bar.value,
          itemStyle: { color: bar.row.figure.status === "done" ? COLORS.done : COLORS.planned },
        })),
        label: { show: true, position: "right", formatter: ({ value }: { value: number }) => show(value) },
      },
    ],
  };
}

/** What all bars show, and in what: 卫生厕所普及率 · 单位：%. */
function axisName({ indicator, unit }: Series, language: Language): string {
  const parts = [
    ...(indicator === "" ? [] : [clip(toScript(indicator, language), 40)]),
    ...(unit === "" ? [] : [`${LEDGER_PHRASES.unit[language]}${toScript(unit, language)}`]),
  ];
  return parts.join(" · ");
}

function labelOf({ label, row }: Bar, language: Language): string {
  const { status } = row.figure;
  return `${clip(label, LONGEST_LABEL)}${status === "done" ? "" : ` (${STATUS_NAMES[status][language]})`}`;
}

function sourcesOf({ bars }: Series, language: Language): string {
  const titles = [...new Set(bars.map(({ row }) => row.citation.title))];
  const more = titles.length > MOST_SOURCES ? " …" : "";
  const names = titles.slice(0, MOST_SOURCES).map((name) => clip(name, 30));
  return `${LEDGER_PHRASES.sources[language]}: ${names.join("; ")}${more}`;
}

/** One line without control characters, cut at so many characters. */
function clip(text: string, length: number): string {
  const line = [...text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu, "")];
  return line.length <= length ? line.join("") : `${line.slice(0, length - 1).join("")}…`;
}

const TOO_FEW = {
  "zh-Hant": "可以放在一張圖裏比較的數據不足三個。",
  "zh-Hans": "可以放在一张图里比较的数据不足三个。",
  en: "There are not three figures that one chart could compare.",
};
