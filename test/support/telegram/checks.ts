/** What a Bot API server refuses with 400; the message is what it says. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number;

  constructor(description: string, code = 400) {
    super(code === 400 ? `Bad Request: ${description}` : description);
    this.code = code;
  }
}

/** An entity as far as the checks look into it; offsets in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const QUOTES = new Set(["blockquote", "expandable_blockquote"]);
const ALONE = new Set(["code", "pre"]);

/** Telegram's rules for a text and its entities: length in UTF-16 units, bounds, whole characters, nesting. */
export function checkText(text: string, entities: readonly Entity[], limit: number): void {
  if (text.trim() === "") throw new Refusal("message text is empty");
  if (text.length > limit)
    throw new Refusal(limit === 4096 ? "message is too long" : "message caption is too long");
  if (LONE_SURROGATE.test(text)) throw new Refusal("strings must be encoded in UTF-8");
  if (entities.length > 100) throw new Refusal("too many entities");
  for (const { offset, length } of entities) {
    if (length <= 0 || offset < 0 || offset + length > text.length) throw new Refusal("entity out of bounds");
    if (splitsPair(text, offset) || splitsPair(text, offset + length))
      throw new Refusal("entity begins or ends inside a character");
    if (text.slice(offset, offset + length).trim() === "")
      throw new Refusal("entity covers white space only");
  }
  for (const [index, one] of entities.entries())
    for (const other of entities.slice(index + 1)) checkNesting(one, other);
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function checkNesting(one: Entity, other: Entity): void {
  const [first, second] = one.offset <= other.offset ? [one, other] : [other, one];
  if (second.offset >= first.offset + first.length) return;
  const crosses = first.offset < second.offset && second.offset + second.length > first.offset + first.length;
  if (crosses) throw new Refusal("entities overlap without nesting");
  if (QUOTES.has(one.type) && QUOTES.has(other.type)) throw new Refusal("block quotes cannot be nested");
  if (ALONE.has(one.type) || ALONE.has(other.type)) throw new Refusal("code contains no other entities");
}

/** A button as far as the checks look into it. */
export interface Button {
  readonly text: string;
  readonly callback_data?: string | undefined;
}

/** Telegram's rules for buttons: a text, 1 to 64 bytes of data, at most 8 in a row and 100 in all. */
export function checkKeyboard(rows: readonly (readonly Button[])[]): void {
  if (rows.flat().length > 100 || rows.some((row) => row.length > 8 || row.length === 0))
    throw new Refusal("reply markup is too long");
  for (const { text, callback_data } of rows.flat()) {
    if (text.trim() === "") throw new Refusal("inline keyboard button text is empty");
    const bytes = Buffer.byteLength(callback_data ?? "");
    if (bytes < 1 || bytes > 64) throw new Refusal("BUTTON_DATA_INVALID");
  }
}
