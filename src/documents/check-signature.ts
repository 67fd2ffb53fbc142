import { extname } from "node:path";
import { type Reason, unreadable } from "./read-errors.ts";

type Family = "zip" | "pdf" | "ole" | "text";

const SIGNATURES: readonly (readonly [string, Family])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["255044462d", "pdf"],
  ["d0cf11e0a1b11ae1", "ole"],
];
const EXPECTED: Readonly<Record<string, Family>> = { ".docx": "zip", ".xlsx": "zip", ".pdf": "pdf" };
// An encrypted Office file is an OLE container with a stream of this name (MS-OFFCRYPTO §2.3.4.4).
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

/** Throws an AssistantError where the first bytes of a file show another format than its name's extension. */
export function checkSignature(bytes: Buffer, path: string): void {
  const family = familyOf(bytes);
  const expected = EXPECTED[extname(path).toLowerCase()] ?? "text";
  if (family !== expected) throw unreadable(reasonFor(expected, family, bytes), path);
}

function familyOf(bytes: Buffer): Family {
  const start = bytes.subarray(0, 8).toString("hex");
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? "text";
}

function reasonFor(expected: Family, family: Family, bytes: Buffer): Reason {
  if (family === "ole") return bytes.includes(ENCRYPTED_STREAM) ? "encrypted" : "old";
  // Without any known signature the content may be the right format with its beginning lost.
  if (family === "text" && /[^\t\r\n -~]/.test(bytes.subarray(0, 32).toString("latin1"))) return "broken";
  return expected === "text" || family !== "text" || expected === "pdf" ? "extension" : "broken";
}
