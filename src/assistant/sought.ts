import type { QueryTerm } from "../retrieval/query.ts";

/** How much a mention that is not the word itself proves. */
export const CREDITS = {
  /** Another word of the same meaning in the same language. */
  synonym: 0.92,
  /** A word that it may mean, by the dictionary. */
  loose: 0.6,
  /** A form of one character, which stands in many words: 稻 in 中稻. */
  single: 0.6,
  /** Times the share of a compound's character pairs that stand in the text. */
  partial: 0.7,
  /** The two parts of a word of four characters or more, apart: 粮食播种, 总产. */
  parts: 0.8,
  /** Both characters of a word, close together: 外县 and 在县外. */
  both: 0.5,
  /** One of them: 岸边 and 沿岸. */
  one: 0.2,
};

const HAN = /[\u3400-\u9fff]/;
const WORD = /^[\u3400-\u9fff]{2,}$/;

/** A character that a word shares with others of its kind, and what it proves. */
export interface Kin {
  readonly character: string;
  readonly credit: number;
}

/** A term made ready to be looked for: every string whose presence in a text proves something. */
export interface Sought {
  readonly term: QueryTerm;
  /** Whether the word itself is one of its forms. */
  readonly itself: boolean;
  readonly forms: readonly { readonly form: string; readonly credit: number }[];
  readonly loose: readonly string[];
  /** The ways in which long words fall into two parts. */
  readonly parts: readonly (readonly [string, string])[];
  /** Compounds by their pairs of characters: each pair found is worth `each`. */
  readonly compounds: readonly { readonly pairs: readonly string[]; readonly each: number }[];
  /** A word of two characters, which may stand apart. */
  readonly pair: string;
  /** Characters that may stand for a word which no document holds. */
  readonly kin: readonly Kin[];
}

/** Makes terms ready to be looked for in many texts. */
export function seek(
  terms: readonly QueryTerm[],
  kin: (term: QueryTerm) => readonly Kin[] = () => [],
): Sought[] {
  return terms.map((term) => {
    const { surface, forms, loose = [] } = term;
    const han = HAN.test(surface);
    const own = han ? CREDITS.synonym : 1;
    // What a compound that an English term stands for is worth where only its parts are in the text.
    const apart = han
      ? [surface].filter((word) => WORD.test(word) && word.length > 2)
      : forms.filter(isCompound);
    return {
      term,
      itself: forms.includes(surface),
      forms: forms.map((form) => ({ form, credit: form.length > 1 ? own : CREDITS.single })),
      loose,
      parts: forms.filter(isLongWord).flatMap(partsOf),
      compounds: apart.map(pairsOf),
      pair: surface.length === 2 && WORD.test(surface) ? surface : "",
      kin: kin(term),
    };
  });
}

/** The terms with only what stands in a text: the same are worth the same in any part of it, and are found faster there. */
export function narrowed(sought: readonly Sought[], text: string): Sought[] {
  return sought.map((one) => ({
    term: one.term,
    itself: one.itself && text.includes(one.term.surface),
    forms: one.forms.filter(({ form }) => text.includes(form)),
    loose: one.loose.filter((form) => text.includes(form)),
    parts: one.parts.filter(([first, second]) => text.includes(first) && text.includes(second)),
    compounds: one.compounds
      .map(({ pairs, each }) => ({ pairs: pairs.filter((pair) => text.includes(pair)), each }))
      .filter(({ pairs }) => pairs.length > 0),
    pair: [...one.pair].some((character) => text.includes(character)) ? one.pair : "",
    kin: one.kin.filter(({ character }) => text.includes(character)),
  }));
}

/** True where nothing of the terms can be found. */
export function isVain(sought: readonly Sought[]): boolean {
  return sought.every(
    ({ forms, loose, parts, compounds, pair, kin }) =>
      forms.length + loose.length + parts.length + compounds.length + pair.length + kin.length === 0,
  );
}

/** 1 where the word itself stands in the text, else the credit for another form or for parts of a compound. */
export function mention(sought: Sought, text: string): number {
  if (sought.itself && text.includes(sought.term.surface)) return 1;
  let credit = 0;
  for (const { form, credit: worth } of sought.forms)
    if (worth > credit && text.includes(form)) credit = worth;
  if (credit < CREDITS.loose && sought.loose.some((form) => text.includes(form))) credit = CREDITS.loose;
  if (credit === 0 && sought.parts.some(([first, second]) => standClose(first, second, text)))
    credit = CREDITS.parts;
  if (credit > 0) return credit;
  for (const { pairs, each } of sought.compounds) {
    let found = 0;
    for (const pair of pairs) if (text.includes(pair)) found += each;
    credit = Math.max(credit, found);
  }
  if (credit === 0 && sought.pair !== "") credit = pairCredit(sought.pair, text);
  for (const { character, credit: worth } of sought.kin)
    if (worth > credit && text.includes(character)) credit = worth;
  return credit;
}

/** True where two words stand within a few characters of one another. */
function standClose(first: string, second: string, text: string): boolean {
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (text.slice(Math.max(0, at - APART), at + first.length + APART).includes(second)) return true;
  return false;
}

function isCompound(form: string): boolean {
  return form.length >= COMPOUND && !CODED.test(form);
}

function isLongWord(form: string): boolean {
  return WORD.test(form) && form.length >= COMPOUND && form.length <= LONGEST_APART;
}

function partsOf(form: string): [string, string][] {
  return Array.from({ length: form.length - 3 }, (_, i) => [form.slice(0, i + 2), form.slice(i + 2)]);
}

function pairsOf(form: string): Sought["compounds"][number] {
  const pairs = Array.from({ length: form.length - 1 }, (_, i) => form.slice(i, i + 2));
  return { pairs, each: CREDITS.partial / (form.length - 1) };
}

/** Begins with a name in letters and digits, without which the rest is of something else: PM2.5浓度. */
const CODED = /^[a-z]+[\d.]/;
/** Compounds of fewer characters have no parts that tell anything. */
const COMPOUND = 4;
const LONGEST_APART = 6;
const CLOSE = 4;
/** Characters between the parts of a word that a text parts. */
const APART = 12;

function pairCredit(surface: string, text: string): number {
  const [first = "", second = ""] = surface;
  let single = text.includes(second);
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (text.slice(Math.max(0, at - CLOSE), at + CLOSE).includes(second)) return CREDITS.both;
    single = true;
  }
  return single ? CREDITS.one : 0;
}
