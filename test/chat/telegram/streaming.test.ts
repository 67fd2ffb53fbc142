import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { END_OF_EVENTS, eventsOf, says } from "../../support/fake-openai.ts";
import { assistantOver } from "../../support/knowledge.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import type { ServerBehaviour } from "../../support/model-answers.ts";
import { startFakeOpenAi } from "../../support/start-fake-openai.ts";
import { PERSON, useBots } from "../../support/telegram/start-bot.ts";

const start = useBots();
const QUESTION = "全年開展河道巡查多少次";
const FIRST = "全年開展河道巡查300餘次[1]。";
const SECOND = "收繳漁具28件[1]。";
const QUOTE = "全年開展河道巡查300餘次，收繳漁具28件。";

/** The bot over a small report, with a model behind it. */
async function startWithModel(behaviour: ServerBehaviour) {
  const folder = mkdtempSync(join(tmpdir(), "town-"));
  mkdirSync(join(folder, "reports"));
  writeFileSync(join(folder, "reports", "a.txt"), `2022年工作總結\n一、河道管護\n${QUOTE}\n`);
  const model = await startFakeOpenAi(behaviour);
  const assistant = await assistantOver(folder, { MODEL: "m", OPENAI_BASE_URL: model.baseUrl });
  const clock = createManualClock();
  const bot = await start({ assistant, streaming: { clock } });
  return { ...bot, model, clock, person: bot.server.person(PERSON) };
}

/** A model that writes the first sentence, and the rest when it is told to. */
function inTwoParts() {
  let release = () => {};
  const rest = new Promise<string>((resolve) => {
    release = () => resolve(eventsOf(SECOND.slice(1)) + END_OF_EVENTS);
  });
  const behaviour: ServerBehaviour = () => ({ body: eventsOf(FIRST + SECOND.slice(0, 1)), after: rest });
  return { behaviour, release: () => release() };
}

describe("an answer that a model writes, in Telegram", { timeout: 60_000 }, () => {
  it("grows as a draft that can be stopped; the message comes with its sources", async () => {
    const { behaviour, release } = inTwoParts();
    const { server, person } = await startWithModel(behaviour);
    person.write(QUESTION);
    const [draft] = await server.callsOf("sendMessageDraft", 1);
    expect(draft?.payload).toMatchObject({ chat_id: PERSON, text: FIRST, can_stop: true });
    release();
    const [answer] = await server.messages(PERSON, 1);
    expect(answer?.text).toContain(FIRST + SECOND);
    expect(answer?.text).toContain(QUOTE);
    expect(answer?.buttons.map((button) => button.text)).toContain("[1]");
    expect(server.calls.filter((call) => call.method === "sendMessageDraft")).toHaveLength(1);
  });

  it("grows as one edited message where the server knows no drafts, and ends in it", async () => {
    const { behaviour, release } = inTwoParts();
    const { server, person } = await startWithModel(behaviour);
    server.forget("sendMessageDraft");
    person.write(QUESTION);
    const [partial] = await server.messages(PERSON, 1);
    expect(partial).toMatchObject({ text: FIRST, buttons: [{ text: "⏹ 停止" }] });
    release();
    await server.callsOf("editMessageText", 1);
    expect(server.messagesIn(PERSON)).toHaveLength(1);
    expect(server.messagesIn(PERSON)[0]?.text).toContain(FIRST + SECOND);
    expect(server.messagesIn(PERSON)[0]?.buttons.map((button) => button.text)).toContain("[1]");
  });

  it("lands although Telegram refuses the draft for a time", async () => {
    const { server, person } = await startWithModel((asked) => says(asked, FIRST + SECOND));
    server.fail("sendMessageDraft", { code: 429, parameters: { retry_after: 60 } });
    person.write(QUESTION);
    const [answer] = await server.messages(PERSON, 1);
    expect(answer?.text).toContain(FIRST + SECOND);
  });

  it("shows nothing of a model that lies; the quotes answer", async () => {
    const { server, person } = await startWithModel((asked) =>
      says(asked, "全年開展河道巡查9999次[1]。就是9999次。"),
    );
    person.write(QUESTION);
    const [answer] = await server.messages(PERSON, 1);
    expect(answer?.text).toContain(QUOTE);
    expect(JSON.stringify(server.calls)).not.toContain("9999");
  });

  it("stops on /cancel, and so does the request to the model", async () => {
    const { server, person, model } = await startWithModel(inTwoParts().behaviour);
    person.write(QUESTION);
    await server.callsOf("sendMessageDraft", 1);
    person.write("/cancel");
    const [stopped] = await server.messages(PERSON, 1);
    expect(stopped?.text).toBe(`${FIRST}\n\n⏹ 已停止。`);
    await model.asked[0]?.closed;
  });

  it("stops on the button of the draft", async () => {
    const { server, person, model } = await startWithModel(inTwoParts().behaviour);
    person.write(QUESTION);
    const [draft] = await server.callsOf("sendMessageDraft", 1);
    const chat = { id: PERSON, type: "private", first_name: "A" };
    server.push({ stopped_message_generation: { chat, draft_id: draft?.payload.draft_id } });
    const [stopped] = await server.messages(PERSON, 1);
    expect(stopped?.text).toContain("已停止");
    await model.asked[0]?.closed;
  });

  it("stops on the button of the message, which then says so", async () => {
    const { server, person, model } = await startWithModel(inTwoParts().behaviour);
    server.forget("sendMessageDraft");
    person.write(QUESTION);
    const [partial] = await server.messages(PERSON, 1);
    if (partial !== undefined) person.press(partial, "⏹ 停止");
    await server.callsOf("editMessageText", 1);
    expect(server.messagesIn(PERSON).map((one) => one.text)).toEqual([`${FIRST}\n\n⏹ 已停止。`]);
    await model.asked[0]?.closed;
  });

  it("stops a draft on /cancel as well", async () => {
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const { server, person, model } = await startWithModel(() => {
      isAsked();
      return undefined;
    });
    person.write("/draft 河道巡查");
    await asked;
    person.write("/cancel");
    const [stopped] = await server.messages(PERSON, 1);
    expect(stopped?.text).toBe("⏹ 已停止。");
    await Promise.all(model.asked.map((one) => one.closed));
  });
});
