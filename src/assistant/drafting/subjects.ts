import type { KnowledgeBase } from "../knowledge-base.ts";
import type { Picked } from "./match-topic.ts";
import type { Unit } from "./units.ts";

/** Tells whether a text speaks of the same matters as the picked sentences. */
export interface Subjects {
  /** Rarity of the rarest matter that the text shares, 0 for none. */
  shared(folded: string): number;
}

const SHORTEST = 2;

/** The matters, as the lexicon names them, that sentences speak of; those that words of `generic` name are left out. */
export function subjectsOf(
  picked: readonly Picked[],
  knowledge: KnowledgeBase,
  generic: ReadonlySet<string>,
): Subjects {
  const { tokenizer, lexicon } = knowledge.vocabulary;
  const forms = new Map<string, number>();
  const words = picked.flatMap(({ clauses }) => clauses.flatMap(({ folded }) => tokenizer.tagged(folded)));
  for (const word of new Set(words.map((one) => one.word))) {
    if (word.length < SHORTEST || generic.has(word)) continue;
    for (const { official } of lexicon.byForm(word)) {
      if (official.some((form) => generic.has(form))) continue;
      const names = official.filter((form) => form.length >= SHORTEST);
      const rarity = knowledge.keywords.rarity(names);
      for (const name of names) forms.set(name, rarity);
    }
  }
  return {
    shared: (folded) => {
      let rarest = 0;
      for (const [form, rarity] of forms) if (folded.includes(form)) rarest = Math.max(rarest, rarity);
      return rarest;
    },
  };
}

/** Sentences of which a clause shares a matter, with the clauses that do. */
export function pickRelated(units: readonly Unit[], subjects: Subjects, least: number): Picked[] {
  return units.flatMap((unit) => {
    const clauses = unit.clauses.filter((clause) => subjects.shared(clause.folded) >= least);
    return clauses.length === 0 ? [] : [{ unit, clauses }];
  });
}
