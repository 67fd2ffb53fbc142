/** A file sent as a part of a form. */
export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The fields and files of a form, read by hand: grammY's unquoted file names are too much for `formData()`. */
export function readMultipart(body: Buffer, contentType: string): Record<string, unknown> {
  const boundary = /boundary=(.+)$/u.exec(contentType)?.[1] ?? "";
  const form: Record<string, unknown> = {};
  const files = new Map<string, SentFile>();
  for (const part of body.toString("latin1").split(`--${boundary}`).slice(1, -1)) {
    const gap = part.indexOf("\r\n\r\n");
    const head = Buffer.from(part.slice(0, gap), "latin1").toString("utf8");
    const content = Buffer.from(part.slice(gap + 4, -2), "latin1");
    const name = /[; ]name="?([^";\r]+)"?/u.exec(head)?.[1] ?? "";
    const file = /filename=(.+)/u.exec(head)?.[1];
    if (file === undefined) form[name] = content.toString("utf8");
    else files.set(name, { name: file.replace(/^"|"$/gu, ""), content });
  }
  for (const [name, value] of Object.entries(form))
    if (typeof value === "string" && value.startsWith("attach://"))
      form[name] = files.get(value.slice("attach://".length));
  return form;
}
