import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { renderDraft } from "../../assistant/drafting/render-draft.ts";
import type { Answer } from "../../domain/answer.ts";
import { AssistantError } from "../../domain/errors.ts";
import type { Assistant, Conversation } from "../../domain/ports.ts";
import { languageOf } from "../../language/script.ts";
import { lookUpTable } from "../../ledger/look-up-table.ts";

const FIGURES = /^\/(?:figures|f)(?:\s+(.*))?$/u;

const COMMANDS =
  "直接輸入問題即可 · 直接输入问题即可 · Just type a question\n/figures 改廁  查數 · 查数 · look figures up\n/draft 題目  起草 · 起草 · draft a section\n/reset  重新開始 · 重新开始 · start afresh\n/exit  離開 · 离开 · leave";

/** True for /help, and for a command that there is none of: it is no question. */
function isOtherCommand(line: string): boolean {
  return /^\/[a-z]+(?:\s|$)/i.test(line) && !FIGURES.test(line) && !/^\/draft(?:\s|$)/.test(line);
}

/** Chats line by line until the input ends or a line says /exit; /figures looks figures up. Works on a pipe too. */
export async function runTerminal(dependencies: {
  readonly assistant: Assistant;
  readonly input: Readable;
  readonly output: Writable;
  readonly interactive: boolean;
}): Promise<void> {
  const { assistant, input, output, interactive } = dependencies;
  const lines = createInterface({ input });
  const prompt = () => interactive && output.write("\n> ");
  if (interactive) output.write("鎮務通 · 請提問（/figures 指標 查數據，/exit 離開）\n");
  let conversation: Conversation | undefined;
  prompt();
  for await (const line of lines) {
    if (/^\/(?:exit|quit)$/.test(line.trim())) break;
    const figures = FIGURES.exec(line.trim());
    if (line.trim() === "/reset") conversation = undefined;
    else if (isOtherCommand(line.trim())) output.write(`${COMMANDS}\n`);
    else if (figures !== null) output.write(`${await lookUpTable(assistant, figures[1] ?? "")}\n`);
    else if (/^\/draft(?:\s|$)/.test(line.trim()))
      output.write(`${await draftOn(line.trim().slice(6), assistant)}\n`);
    else {
      const result = await assistant.ask(line, conversation);
      conversation = result.conversation;
      output.write(`${render(result.answer)}\n`);
    }
    prompt();
  }
  lines.close();
}

/** An answer as plain lines: text, then one line for each source. */
export function render(answer: Answer): string {
  const sources = answer.citations.map(
    (one) => `  [${one.number}] ${one.title} › ${[...one.section, `¶${one.paragraph}`].join(" › ")}`,
  );
  return harmless([answer.text, ...sources].join("\n"));
}

/** A draft as plain text, or why there is none. */
async function draftOn(topic: string, assistant: Assistant): Promise<string> {
  try {
    return harmless(renderDraft(await assistant.draft({ topic })));
  } catch (error) {
    if (!(error instanceof AssistantError)) throw error;
    return error.messages[languageOf(topic, "zh-Hant")];
  }
}

/** Control characters of a document must not steer the terminal. */
function harmless(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "");
}
