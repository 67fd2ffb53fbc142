import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { errorCode, replaceFile } from "./replace-file.ts";

const NEWLINE = 0x0a;

/** First line of a snapshot; the JSON of the value follows. */
interface Header {
  readonly version: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Reads what `writeSnapshot` wrote. Undefined where there is no file, where it was written under another version,
 * or where it is damaged; of damage `log` is told. Other failures to read (permissions …) are thrown.
 */
export async function readSnapshot<T>(
  path: string,
  version: string | number,
  log?: (message: string) => void,
): Promise<T | undefined> {
  const bytes = await readIfPresent(path);
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(NEWLINE);
  const header = end < 0 ? undefined : readHeader(bytes.toString("utf8", 0, end));
  const body = bytes.subarray(end + 1);
  if (header === undefined || header.bytes !== body.length || header.sha256 !== sha256(body)) {
    log?.(`${path} is damaged and is not used`);
    return undefined;
  }
  return header.version === String(version) ? (JSON.parse(body.toString("utf8")) as T) : undefined;
}

/** Writes plain JSON data in one step, with a checksum: a reader sees the old value or the new one, never a part. */
export async function writeSnapshot<T>(path: string, version: string | number, value: T): Promise<void> {
  const body = Buffer.from(JSON.stringify(value) ?? "null", "utf8");
  const header: Header = { version: String(version), bytes: body.length, sha256: sha256(body) };
  await replaceFile(path, [`${JSON.stringify(header)}\n`, body]);
}

/** Hex SHA-256 of bytes or of a text in UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (errorCode(cause) === "ENOENT") return undefined;
    throw new Error(`Cannot read ${path}`, { cause });
  }
}

function readHeader(line: string): Partial<Header> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // The caller reports the damage.
    return undefined;
  }
}
