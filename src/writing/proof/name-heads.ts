import type { Evidence } from "./evidence.ts";
import type { ProofFailure } from "./proof.ts";
import type { Statement } from "./sentence.ts";
import type { ProofWords } from "./terms.ts";

/** So many characters from the end of a word on must stand in the evidence after another one. */
const TAIL = 4;
const NOT_NAMES = /^[本该各全我两等此某新旧老大小其每]|[的和与在]/;

/** A name whose head is another than in the evidence, where all that follows is the same: 鞍钢炼焦厂 for 包钢炼焦厂. */
export function exchangedHeads(
  { folded, evidence }: Statement,
  { tokenizer, lexicon }: ProofWords,
): ProofFailure[] {
  return (folded.match(/[\u3400-\u9fff]{5,}/g) ?? []).flatMap((run) => {
    if (evidence.some((one) => one.folded.includes(run))) return [];
    let at = 0;
    return tokenizer.tagged(run).flatMap(({ word, tag }) => {
      const end = run.indexOf(word, at) + word.length;
      at = end;
      const tail = run.slice(end - 1, end - 1 + TAIL);
      const common = lexicon.general.has(word) || lexicon.byForm(word).length > 0 || NOT_NAMES.test(word);
      const named = /^n/.test(tag) && word.length === 2 && !common;
      if (!named || tail.length < TAIL || evidence.some((one) => one.wide.includes(word))) return [];
      const exchanged = evidence.some((one) => opensOtherwise(tail, one));
      return exchanged ? [{ kind: "name" as const, detail: word }] : [];
    });
  });
}

/** True where a tail stands in the evidence, and after the head of a name each time. */
function opensOtherwise(tail: string, { folded }: Evidence): boolean {
  const heads = folded
    .split(tail)
    .slice(0, -1)
    .map((before) => before.at(-1) ?? "");
  return (
    heads.length > 0 &&
    heads.every((head) => /[\u3400-\u9fff]/.test(head) && !/[的和与在及对是有取]/.test(head))
  );
}
