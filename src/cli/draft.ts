import { statSync } from "node:fs";
import { type Command, InvalidArgumentError, Option } from "commander";
import { renderDraft } from "../assistant/drafting/render-draft.ts";
import { createDocx, type DocxCitations } from "../documents/write-docx/create-docx.ts";
import type { Language } from "../domain/answer.ts";
import type { DraftKind } from "../domain/draft.ts";
import { AssistantError } from "../domain/errors.ts";
import type { Assistant, DraftRequest } from "../domain/ports.ts";
import { languageOf } from "../language/script.ts";
import { draftJson, noDraftJson } from "../to-json.ts";
import { print, say } from "./streams.ts";
import { withAssistant } from "./with-assistant.ts";
import { writeResult } from "./write-file.ts";

const KINDS: readonly DraftKind[] = ["plan-section", "report-paragraph", "summary"];
const CITATIONS: readonly DocxCitations[] = ["footnotes", "annex", "none"];
const LONGEST_TOPIC = 120;

interface Options {
  readonly year?: number;
  readonly kind: DraftKind;
  readonly variant?: number;
  readonly length: NonNullable<DraftRequest["length"]>;
  readonly citations: DocxCitations;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

/** `draft`: a cited draft on a topic, as text, as JSON or as a Word file. Nothing on the topic is no failure. */
export function addDraft(program: Command): void {
  const command = program
    .command("draft")
    .description("draft on a topic from the documents, every sentence cited")
    .argument("<topic...>", "退捕禁捕, a heading of a report, …")
    .option("--year <year>", "the year planned, or reported", toYear)
    .addOption(new Option("--kind <kind>").choices(KINDS).default("plan-section"))
    .addOption(new Option("--length <length>").choices(["short", "normal", "long"]).default("normal"))
    .option("--variant <number>", "another wording, counted from 0", toCount)
    .option("--json", "standard output holds one JSON object")
    .option("--out <file.docx>", "write a Word file")
    .addOption(new Option("--citations <how>", "in the Word file").choices(CITATIONS).default("footnotes"))
    .option("--force", "overwrite the file");
  command.action(async (words: string[], options: Options) => {
    const topic = words.join(" ");
    if (!/[\p{L}\p{N}]/u.test(topic) || topic.length > LONGEST_TOPIC)
      command.error(`Give a topic of at most ${LONGEST_TOPIC} characters.`, {
        exitCode: 2,
        code: "commander.invalidArgument",
      });
    await draft(topic, options);
  });
}

async function draft(topic: string, options: Options): Promise<void> {
  if (options.out !== undefined) refuseFolder(options.out);
  const { kind, length, year, variant } = options;
  const request = {
    topic,
    kind,
    length,
    ...(year === undefined ? {} : { year }),
    ...(variant === undefined ? {} : { variant }),
  };
  await withAssistant((assistant) => draftWith(assistant, request, options));
}

async function draftWith(assistant: Assistant, request: DraftRequest, options: Options): Promise<void> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  try {
    const made = await assistant.draft(request);
    const json = options.json && draftJson(made, elapsed());
    if (options.out !== undefined) {
      const file = await createDocx(made, { citations: options.citations });
      await writeResult(options.out, file, options.force ?? false);
      say(`${made.title} → ${options.out}`);
    }
    if (json !== undefined) print(json);
    else if (options.out === undefined) print(renderDraft(made));
  } catch (error) {
    if (!(error instanceof AssistantError) || error.notFound === undefined) throw error;
    const message = error.messages[languageOf(request.topic, "zh-Hant" satisfies Language)];
    print(options.json ? noDraftJson(request, message, error.notFound, elapsed()) : message);
  }
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw new AssistantError({
    "zh-Hant": `${path} 是文件夾，請給出文件名，例如 ${path}/draft.docx。`,
    "zh-Hans": `${path} 是文件夹，请给出文件名，例如 ${path}/draft.docx。`,
    en: `${path} is a folder; name a file, for example ${path}/draft.docx.`,
  });
}

function toYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) throw new InvalidArgumentError("A year such as 2022.");
  return Number(text);
}

function toCount(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError("A number from 0.");
  return Number(text);
}
