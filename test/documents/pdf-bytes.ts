/**
 * A PDF whose pages hold the given lines, one below the other, with a text layer in a font that is not embedded. Cells of a
 * line part at tabs and stand in columns.
 */
export function pdfOf(
  pages: readonly (readonly string[])[],
  options: { readonly locked?: boolean } = {},
): Buffer {
  const first = 6;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    stream(toUnicode([...new Set(pages.flat().join(""))])),
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
      stream(
        lines
          .flatMap((line, row) => line.split("\t").map((cell, column) => shown(cell, column, row)))
          .join("\n"),
      ),
    ]),
  ];
  return assemble(objects, options.locked === true);
}

function shown(text: string, column: number, row: number): string {
  return text === "" ? "" : `BT /F1 10 Tf ${20 + 120 * column} ${760 - row * 20} Td <${hex(text)}> Tj ET`;
}

function assemble(objects: readonly string[], locked: boolean): Buffer {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const key = "ab".repeat(32);
  const encrypt = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>]`
    : "";
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>`;
  return Buffer.from(`${text}${table}${trailer}\nstartxref\n${text.length}\n%%EOF\n`, "latin1");
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function toUnicode(characters: readonly string[]): string {
  const codes = characters.map((character) => `<${hex(character)}> <${hex(character)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${codes.length} beginbfchar\n${codes.join("\n")}\nendbfchar endcmap end end`;
}

function hex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}
