import traditionalToSimplified from "opencc-js/dict/TSCharacters";

/** Forms that compare equal though no conversion table pairs them: careless conversions and punctuation. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ["竿", "杆"],
  ["麽", "么"],
  ["銭", "钱"],
  ["“", '"'],
  ["”", '"'],
  ["「", '"'],
  ["」", '"'],
  ["『", '"'],
  ["』", '"'],
  ["—", "-"],
  ["–", "-"],
  ["－", "-"],
  ["−", "-"],
  ["～", "-"],
  ["\t", " "],
  ["\u00a0", " "],
  ["\u2009", " "],
  ["\u202f", " "],
  ["\u3000", " "],
];

const TABLE = foldingTable();

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const pair of traditionalToSimplified.split("|")) {
    const [from, to] = pair.split(" ");
    if (from?.length === 1 && to?.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (let unit = 0xff21; unit <= 0xff3a; unit++) table[unit] = unit - 0xfee0 + 32;
  for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 32;
  for (const [from, to] of VARIANTS) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Up to here a buffer costs more than it saves. */
const SHORT = 64;

function foldShort(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(TABLE[text.charCodeAt(i)] ?? 0);
  return folded;
}

/**
 * Folds a text for comparison: Traditional to Simplified, full to half width, upper to lower case. The result has
 * exactly as many UTF-16 units as the text, unit for unit, so that offsets hold in both. Character table: OpenCC.
 */
export function fold(text: string): string {
  if (text.length <= SHORT) return foldShort(text);
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(text.length, 8192));
  for (let start = 0; start < text.length; start += units.length) {
    const length = Math.min(units.length, text.length - start);
    for (let i = 0; i < length; i++) units[i] = TABLE[text.charCodeAt(start + i)] ?? 0;
    pieces.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(0, length)) as string);
  }
  return pieces.join("");
}
