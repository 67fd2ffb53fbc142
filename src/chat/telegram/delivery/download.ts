import type { Parts, TelegramContext } from "../context.ts";

/** Telegram lets bots download no larger files (Bot API, getFile). */
export const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

/** The content of a file that was sent to the bot; undefined where it is larger than the limit. */
export async function download(
  ctx: TelegramContext,
  parts: Parts,
  file_id: string,
): Promise<Uint8Array | undefined> {
  const { file_path } = await ctx.api.getFile(file_id);
  const root = (parts.apiRoot ?? "https://api.telegram.org").replace(/\/+$/u, "");
  const address = `${root}/file/bot${parts.token}/${file_path ?? ""}`;
  const response = await fetch(address, { signal: parts.hardStop });
  if (!response.ok || response.body === null)
    throw new Error(`Cannot download a document: HTTP ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > DOWNLOAD_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
