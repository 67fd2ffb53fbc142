import type { Evidence } from "./evidence.ts";
import { exchangedPlaces } from "./place-owners.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable, type Term } from "./terms.ts";

/** Ends of names of those who may be told one for another. */
const SUFFIX = /大学|学院|公司|集团|医院|银行|研究所|研究院|机场|港(?!口|澳)|市|县|州|自治州/g;
/** A name holds no words that join it to others. */
const NAME = /^(?:(?![在对于和与及为由从到将把向给的了是经至被让使据按往自等以委])[\u3400-\u9fff])+$/;
const LONGEST_NAME = 12;
const SHORTEST_NAME = 3;
/** What a name does or has must be told of another by this much more than of it. */
const MARGIN = 0.35;
const TOLD = 0.6;
/** Who does something stands first, in so many characters and no number; what is done weighs no less than this. */
const OPENING = /^[\u3400-\u9fff]{6,}$/;
const LEAST_OPENING = 4;
const LEAST_DEED = 1.5;

/** What a clause tells of one name and the evidence of another of its sort: 岭南大学's laboratory for 岭南师范大学's. */
export function checkOwners(statement: Statement, vocabulary: ProofWords): ProofFailure[] {
  const { folded, evidence } = statement;
  const clauses = folded.split(/[,，;；。:：]/);
  const strays = clauses.filter((clause) =>
    evidence.some((one) => takesEarlierDeed(clause, one, vocabulary)),
  );
  const failures = strays.map((clause) => ({ kind: "pairing" as const, detail: clause }));
  return [
    ...failures,
    ...exchangedNames(folded, evidence, vocabulary),
    ...exchangedPlaces(statement, vocabulary),
  ];
}

/** True where a clause opens with the words that open a stretch of the evidence and goes on like one before it. */
function takesEarlierDeed(clause: string, { folded }: Evidence, vocabulary: ProofWords): boolean {
  if (!OPENING.test(clause)) return false;
  const stretches = folded.split(/[,，;；。]/);
  const lengths = stretches.map((stretch) => commonStart(clause, stretch));
  const longest = Math.max(...lengths);
  const own = lengths.indexOf(longest);
  if (longest < LEAST_OPENING || own < 1) return false;
  const terms = readTerms(clause.slice(longest), vocabulary);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  if (weight < LEAST_DEED) return false;
  const shares = stretches.map((stretch) => shareIn(stretch, terms) / weight);
  const before = Math.max(...shares.slice(0, own));
  return before >= TOLD && before > Math.max(...shares.slice(own)) + MARGIN;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function exchangedNames(
  folded: string,
  evidence: readonly Evidence[],
  vocabulary: ProofWords,
): ProofFailure[] {
  return folded.split(/[,，、和与及;；。:：]/).flatMap((clause) =>
    namesIn(clause, evidence).flatMap(({ name, suffix }) => {
      const terms = readTerms(clause.replace(name, " "), vocabulary);
      const exchanged = evidence.some((one) => isOfAnother(name, suffix, terms, one));
      return exchanged ? [{ kind: "pairing" as const, detail: `${name}: ${clause}` }] : [];
    }),
  );
}

/** Ends of names that name one sort of thing. */
const SORTS: readonly RegExp[] = [/大学|学院/, /公司|集团|银行/, /[市县州]/];

/** The longest words of a clause that end like a name and stand in the evidence, each with its end. */
function namesIn(clause: string, evidence: readonly Evidence[]): { name: string; suffix: string }[] {
  return [...clause.matchAll(SUFFIX)].flatMap(({ 0: suffix, index }) => {
    const end = index + suffix.length;
    for (let start = Math.max(0, end - LONGEST_NAME); start <= end - SHORTEST_NAME; start++) {
      const name = clause.slice(start, end);
      if (NAME.test(name) && evidence.some((one) => one.folded.includes(name))) return [{ name, suffix }];
    }
    return [];
  });
}

function isOfAnother(name: string, suffix: string, terms: readonly Term[], { folded }: Evidence): boolean {
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  if (weight < 1) return false;
  const share = (stretch: string) => shareIn(stretch, terms) / weight;
  const sort = SORTS.find((one) => one.test(suffix)) ?? new RegExp(suffix);
  const stretches = folded.split(/[,，;；。]/);
  const own = Math.max(0, ...stretches.filter((one) => one.includes(name)).map(share));
  const others = stretches.filter((one) => !one.includes(name) && sort.test(one));
  const most = Math.max(0, ...others.map(share));
  return own > 0 && most >= TOLD && most > own + MARGIN;
}

function shareIn(stretch: string, terms: readonly Term[]): number {
  const text = searchable(stretch);
  return terms.reduce((sum, term) => sum + term.weight * heldIn(term, text), 0);
}
