import type { Concept } from "../language/lexicon.ts";

/** The places that the lexicon lists, by every name they have. All names are folded. */
export interface KnownPlaces {
  /** The official name of the longest listed name that the text begins with, and that name's length. */
  at(text: string): { readonly official: string; readonly length: number } | undefined;
  /** The official name of a place by its name in Latin letters, spaces and case aside. */
  latin(name: string): string | undefined;
  /** How often each place is named in a text, by official name. */
  mentions(text: string): ReadonlyMap<string, number>;
}

/** Finds the places of the lexicon in texts. Names of one character are left out: 新 is more often new than 新疆. */
export function createKnownPlaces(places: readonly Concept[]): KnownPlaces {
  const byName = new Map<string, string>();
  const byLatin = new Map<string, string>();
  for (const { official, everyday, english } of places) {
    const [name = ""] = official;
    if (name === "全国") continue;
    for (const form of [...official, ...everyday].filter((it) => it.length > 1)) byName.set(form, name);
    for (const form of english) byLatin.set(lettersOf(form), name);
  }
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const at = (text: string) => {
    const length = lengths.find((it) => byName.has(text.slice(0, it)));
    const official = length === undefined ? undefined : byName.get(text.slice(0, length));
    return length === undefined || official === undefined ? undefined : { official, length };
  };
  return {
    at,
    latin: (name) => byLatin.get(lettersOf(name)),
    mentions(text) {
      const counts = new Map<string, number>();
      for (let i = 0; i < text.length; ) {
        const found = at(text.slice(i, i + (lengths[0] ?? 0)));
        if (found !== undefined) counts.set(found.official, (counts.get(found.official) ?? 0) + 1);
        i += found?.length ?? 1;
      }
      return counts;
    },
  };
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
