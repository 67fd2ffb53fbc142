/** One thing that a question asks for, in all the forms in which a text may say it (structured query, Pirkola 1998). */
export interface QueryTerm {
  /** As in the question, folded. */
  readonly surface: string;
  /** Folded forms that count as the term, the surface among them where it may stand in a text. */
  readonly forms: readonly string[];
  /** Further words that it may mean, less surely: they count less. */
  readonly loose?: readonly string[];
  /** How much the term matters beside its rarity; 1 for a content word. */
  readonly weight: number;
  /** The terms of its words, which stand for it where the documents hold none of its forms. */
  readonly parts?: readonly QueryTerm[];
  /** True for the name of a place, which tells where and not what. */
  readonly place?: boolean;
}

/** A question as the retrieval sees it. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}
