import { writeFile } from "node:fs/promises";
import { AssistantError } from "../domain/errors.ts";

/** Writes a file that a person asked for; one that is there already is replaced only by force. */
export async function writeResult(path: string, content: string | Uint8Array, force: boolean): Promise<void> {
  try {
    await writeFile(path, content, { flag: force ? "w" : "wx" });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw problem(path, code, cause);
  }
}

function problem(path: string, code: string, cause: unknown): Error {
  if (code === "EEXIST")
    return new AssistantError(
      {
        "zh-Hant": `${path} 已經存在；要覆蓋它，請加 --force。`,
        "zh-Hans": `${path} 已经存在；要覆盖它，请加 --force。`,
        en: `${path} exists already; add --force to overwrite it.`,
      },
      { cause },
    );
  if (code === "ENOENT" || code === "ENOTDIR")
    return new AssistantError(
      {
        "zh-Hant": `無法寫入 ${path}：文件夾不存在。`,
        "zh-Hans": `无法写入 ${path}：文件夹不存在。`,
        en: `Cannot write ${path}: its folder does not exist.`,
      },
      { cause },
    );
  if (code === "EACCES" || code === "EPERM" || code === "EISDIR" || code === "EROFS")
    return new AssistantError(
      {
        "zh-Hant": `無法寫入 ${path}：這裏不允許寫文件。`,
        "zh-Hans": `无法写入 ${path}：这里不允许写文件。`,
        en: `Cannot write ${path}: writing a file there is not allowed.`,
      },
      { cause },
    );
  return new Error(`Cannot write ${path}`, { cause });
}
