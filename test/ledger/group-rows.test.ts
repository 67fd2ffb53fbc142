import { describe, expect, it } from "vitest";
import { changesIn } from "../../src/ledger/changes.ts";
import { groupRows } from "../../src/ledger/group-rows.ts";
import { rowsOf } from "./ledger-rows.ts";

const groupsOf = (...rows: ReturnType<typeof rowsOf>[]) =>
  groupRows(rows.flat()).map((group) => group.rows.map((row) => row.text));

describe("figures are grouped by what they count", () => {
  it("puts wordings of one indicator together across places and years", () => {
    const rows = [
      rowsOf("全縣改造農村戶用衛生廁所3650戶。"),
      rowsOf("完成改造農村戶用衛生廁所2900戶。", "乙縣", 2022),
    ];
    expect(groupsOf(...rows)).toEqual([["3650戶", "2900戶"]]);
  });

  it("keeps siblings and other units apart", () => {
    const rows = rowsOf("查辦吸毒案件20起，查辦販毒案件4起。投入改廁資金20萬元，完成改廁976戶。");
    expect(groupsOf(rows)).toEqual([["20起"], ["4起"], ["20萬元"], ["976戶"]]);
  });

  it("keeps a level and its change apart", () => {
    expect(groupsOf(rowsOf("財政收入12億元，同比增長5%。財政收入占比5%。")).length).toBe(3);
  });
});

describe("changes between years are computed where the documents hold both", () => {
  const changes = (...rows: ReturnType<typeof rowsOf>[]) =>
    groupRows(rows.flat())
      .flatMap(changesIn)
      .map((change) => change.difference.formula);

  it("takes the later year minus the earlier, place by place", () => {
    const rows = [
      rowsOf("完成改廁120戶。", "甲縣", 2023),
      rowsOf("完成改廁100戶。", "甲縣", 2022),
      rowsOf("完成改廁50戶。", "乙縣", 2022),
    ];
    expect(changes(...rows)).toEqual(["120戶 − 100戶 = 20戶"]);
  });

  it("computes nothing where one year has two different figures", () => {
    const rows = [
      rowsOf("完成改廁120戶。", "甲縣", 2023),
      rowsOf("完成改廁120戶。完成改廁121戶。", "甲縣", 2022),
    ];
    expect(changes(...rows)).toEqual([]);
  });
});
