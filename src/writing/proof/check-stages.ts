import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import { heldIn, type ProofWords, readTerms, searchable } from "./terms.ts";

/** Words by which a sentence says that something is not finished. */
const ONGOING =
  /(?:仍|还|尚)在(?!册|任|世)|仍未|有待|尚待|正在(?!建)|\bstill (?:being|under|in progress|to be|apply\w*|bid\w*|await\w*|waiting|seek\w*|pending|underway)\b|\b(?:is|are) (?:yet to|being|still)\b|\bhas yet to\b|\bremains? (?:under|unfinished|pending)\b/;
/** Words of a source that say as much. */
const GOES_ON =
  /正在|仍|尚|还在|在建|推进|加快|加紧|进行|待|筹|启动|开工|谋划|争取|前期|试|继续|持续|逐步|深入/;
/** Words of a source that tell of an end reached. */
const REACHED =
  /成功|完成|建成|获批|入选|投产|投用|通车|竣工|落成|跻身|上榜|获评|收官|揭牌|开通|投运|挂牌|获得|列入|荣获/;
const HELD = 0.5;

/** Words by which a sentence says that something is finished. */
const FINISHED =
  /已经?(?:建成|完工|竣工|通车|投产|投用|投运|开通|完成|落成)|\b(?:has|have) been (?:completed|finished|opened|built)\b|\b(?:was|were) completed\b|\b(?:is|are) (?:now )?(?:complete|finished|open to traffic|in operation)\b/;

/** What a sentence calls unfinished and its source finished, or the other way round: 仍在申遗 where the quote says 成功申遗. */
export function checkStages({ folded, evidence }: Statement, vocabulary: ProofWords): ProofFailure[] {
  const ongoing = ONGOING.exec(folded)?.[0];
  const found = ongoing ?? FINISHED.exec(folded)?.[0];
  if (found === undefined) return [];
  const terms = readTerms(folded, vocabulary);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const share = (text: string) => terms.reduce((sum, term) => sum + term.weight * heldIn(term, text), 0);
  const about = evidence
    .flatMap((one) => one.folded.split(/[,，;；。]/))
    .filter((stretch) => share(searchable(stretch)) >= HELD * weight);
  const [reached, goesOn] = [about.some((one) => REACHED.test(one)), about.some((one) => GOES_ON.test(one))];
  const contradicted = ongoing === undefined ? goesOn && !reached : reached && !goesOn;
  return contradicted ? [{ kind: "status", detail: found }] : [];
}
