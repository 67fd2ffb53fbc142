import type { Embedder } from "../domain/ports.ts";

/** An embedder that needs no model; `name` changes whenever its vectors would. */
export interface LexicalEmbedder extends Embedder {
  readonly name: string;
  readonly dimensions: number;
}

/**
 * Embeds a text as a hashed bag of tokens: signed feature hashing (Weinberger et al. 2009) over FNV-1a,
 * 1 + ln(tf), length 1. Deterministic. A text without tokens gives a fixed unit vector.
 */
export function createLexicalEmbedder(options: {
  readonly tokens: (text: string) => Iterable<string>;
  readonly dimensions?: number;
}): LexicalEmbedder {
  const dimensions = options.dimensions ?? 512;
  if (!Number.isInteger(dimensions) || dimensions < 1)
    throw new Error(`Cannot hash into ${dimensions} dimensions`);
  const embed = (text: string) => toUnitVector(options.tokens(text), dimensions);
  return {
    name: `lexical-1-${dimensions}`,
    dimensions,
    embedDocuments: async (texts) => texts.map(embed),
    embedQuery: async (text) => embed(text),
  };
}

function toUnitVector(tokens: Iterable<string>, dimensions: number): number[] {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const vector = new Array<number>(dimensions).fill(0);
  for (const [token, count] of counts) {
    const hash = hashOf(token);
    const place = (hash & 0x7fffffff) % dimensions;
    const weight = 1 + Math.log(count);
    vector[place] = (vector[place] ?? 0) + (hash >>> 31 ? -weight : weight);
  }
  const length = Math.hypot(...vector);
  // No tokens, or tokens of opposite signs in one place: a zero vector has no cosine.
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a over UTF-16 units, then the finaliser of MurmurHash3 so that sign and place are independent. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
