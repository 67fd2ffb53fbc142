const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Elements of a name in a text of XML that a program wrote, in order; elements of one name must not nest. */
export function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const opening = new RegExp(`<${name}(?:\\s[^>]*)?/?>`, "g");
  const closing = `</${name}>`;
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    const close = match[0].endsWith("/>") ? opening.lastIndex : xml.indexOf(closing, opening.lastIndex);
    if (close < 0) break;
    const end = match[0].endsWith("/>") ? close : close + closing.length;
    found.push(xml.slice(match.index, end));
    opening.lastIndex = end;
  }
  return found;
}

/** An attribute of the first tag of an element, entities resolved. */
export function attribute(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf(">") + 1);
  return new RegExp(`\\s${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}

/** A text as it must stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
