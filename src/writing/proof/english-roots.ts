/** Endings that the light stem leaves, with what may stand for them in a dictionary. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i$/, ["y"]],
  [/ization$|isation$/, ["iz", "ize", "is"]],
  [/ation$/, ["at", "", "e"]],
  [/[st]ion$/, ["t", "s", "d"]],
  [/ion$/, ["", "e"]],
  [/ment$/, [""]],
  [/ly$/, [""]],
  [/al$/, [""]],
  [/er$|or$/, ["", "e"]],
  [/iv$/, ["", "e"]],
  [/y$/, [""]],
];

/** A stemmed word and the words that it may be made from: rectifi is rectify, completion is complet. */
export function rootsOf(word: string): string[] {
  const made = ENDINGS.flatMap(([ending, others]) =>
    ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  );
  return [word, ...made.filter((root) => root.length > 2)];
}
