import { describe, expect, it } from "vitest";
import { createFigureAssistant, reportOf } from "../../../support/figure-assistant.ts";
import { entityText } from "../../../support/telegram/conversations.ts";
import { PERSON, useBots } from "../../../support/telegram/start-bot.ts";

const start = useBots();
const REPORTS = [2021, 2022, 2023].map((year) => reportOf(year, `全年完成改廁${year - 1000}戶。`));
const withFigures = (reports = REPORTS) => start({ assistant: createFigureAssistant(reports) });

describe("/figures", () => {
  it("shows the figures of all years with the change computed, a quote and a button for each source", async () => {
    const { server } = await withFigures();
    server.person(PERSON).write("/f 改廁");
    const [message] = await server.messages(PERSON, 1);
    expect(message?.text).toContain("• 2021 甲鎮 1021戶 [1]");
    expect(message?.text).toContain("算得 2022→2023: 1023戶 − 1022戶 = 1戶");
    expect(entityText(message, "expandable_blockquote")).toBe("全年完成改廁1023戶。");
    expect(message?.buttons.map((one) => one.text)).toContain("[3]");
  });

  it("says so where nothing matches", async () => {
    const { server } = await withFigures();
    server.person(PERSON).write("/figures nothing");
    const [message] = await server.messages(PERSON, 1);
    expect(message?.text).toContain("沒有找到");
  });
});

describe("/chart", () => {
  it("sends a picture with its sources, or says what the machine lacks", { timeout: 60_000 }, async () => {
    const { server } = await withFigures();
    server.person(PERSON).write("/chart 改廁");
    const [message] = await server.messages(PERSON, 1);
    if (message?.file === undefined) expect(message?.text).toContain("fonts-noto-cjk");
    else expect(message.text).toContain("甲鎮2023年工作總結 · 第1段");
  });

  it("draws nothing of fewer than three comparable figures", async () => {
    const { server } = await withFigures(REPORTS.slice(1));
    server.person(PERSON).write("/chart 改廁");
    const [message] = await server.messages(PERSON, 1);
    expect(message?.text).toContain("不足三個");
  });
});

describe("the bot's name in any chat", () => {
  const typed = (id: number, query: string) => ({
    inline_query: {
      id: "1",
      from: { id, is_bot: false, first_name: "A", language_code: "zh-hant" },
      query,
      offset: "",
    },
  });

  it("lists matching figures, each to be sent with its source, for the person who asks alone", async () => {
    const { server } = await withFigures();
    server.push(typed(PERSON, "改廁"));
    const [call] = await server.callsOf("answerInlineQuery", 1);
    expect(call?.payload.is_personal).toBe(true);
    const results = call?.payload.results as { title: string; input_message_content: object }[];
    expect(results.map(({ title }) => title)).toEqual(["改廁: 1021戶", "改廁: 1022戶", "改廁: 1023戶"]);
    const sent = JSON.stringify(results[0]?.input_message_content);
    for (const part of ["改廁 (2021): 1021戶", "全年完成改廁1021戶。", "甲鎮2021年工作總結 · 第1段"])
      expect(sent).toContain(part);
  });

  it("answers with nothing where nothing matches", async () => {
    const { server } = await withFigures();
    server.push(typed(PERSON, "nothing"));
    const [call] = await server.callsOf("answerInlineQuery", 1);
    expect(call?.payload.results).toEqual([]);
  });

  it("tells a stranger no figure", async () => {
    const { server } = await withFigures();
    server.push(typed(42, "改廁"));
    const [call] = await server.callsOf("answerInlineQuery", 1);
    expect(JSON.stringify(call?.payload)).not.toContain("1021");
    expect(call?.payload.is_personal).toBe(true);
  });
});
