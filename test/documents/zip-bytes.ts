import { deflateRawSync } from "node:zlib";

/** A zip archive of the given entries. `stated` gives a size to state instead of the true one. */
export function zipOf(entries: Readonly<Record<string, Uint8Array | string>>, stated?: number): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(entries)) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const sizes = [0, packed.length, stated ?? bytes.length];
    const head = Buffer.concat([
      numbers(2, [20, 0, 8, 0, 0]),
      numbers(4, sizes),
      numbers(2, [name.length, 0]),
    ]);
    const record = Buffer.concat([numbers(4, [0x04034b50]), head, name, packed]);
    const tail = Buffer.concat([numbers(2, [0, 0, 0]), numbers(4, [0, offset])]);
    central.push(Buffer.concat([numbers(4, [0x02014b50]), numbers(2, [20]), head, tail, name]));
    local.push(record);
    offset += record.length;
  }
  const size = central.reduce((sum, record) => sum + record.length, 0);
  const count = central.length;
  const end = [
    numbers(4, [0x06054b50]),
    numbers(2, [0, 0, count, count]),
    numbers(4, [size, offset]),
    numbers(2, [0]),
  ];
  return Buffer.concat([...local, ...central, ...end]);
}

function numbers(width: 2 | 4, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(width * values.length);
  for (const [i, value] of values.entries()) {
    if (width === 2) bytes.writeUInt16LE(value, i * 2);
    else bytes.writeUInt32LE(value, i * 4);
  }
  return bytes;
}
