import { askBatch } from "./command-line.ts";
import { LANGUAGES, quotesOf } from "./questions.ts";
import { createReader, isMiss, judge, SCORE_COLUMNS, summary } from "./score.ts";
import { type QuestionSet, setOf } from "./sets.ts";
import { printTable } from "./table.ts";
import { createWorkspace } from "./workspace.ts";

/** Asks a set in its three languages through the command line and prints the scores, with the misses if wanted. */
export async function benchAssistant(set: QuestionSet, showMisses: boolean): Promise<void> {
  const { questions } = setOf(set);
  const workspace = createWorkspace(set.documents);
  const rows: string[][] = [];
  const misses: string[] = [];
  try {
    const read = createReader(workspace.knowledge);
    for (const language of LANGUAGES) {
      const { answers } = await askBatch(
        workspace,
        questions.map((question) => question[language]),
      );
      const verdicts = questions.map((question, index) => {
        const answer = answers[index];
        if (answer === undefined) throw new Error(`No answer to ${question.id}`);
        const verdict = judge(question, answer, read);
        if (isMiss(verdict)) {
          const wanted = [...quotesOf(question), ...(question.value ?? [])].join(" / ") || question.kind;
          const got = `${answer.status} ${answer.figures[0]?.text ?? ""} ${answer.citations[0]?.quote ?? ""}`;
          misses.push(
            `${question.id} ${language} ${question[language]}\n   wanted ${wanted}\n   got    ${got}`,
          );
        }
        return verdict;
      });
      rows.push([language, ...summary(verdicts)]);
    }
  } finally {
    workspace.remove();
  }
  printTable(`${set.name}: the assistant`, ["language", ...SCORE_COLUMNS], rows);
  if (showMisses) console.log(`\n${misses.length} misses\n${misses.join("\n")}`);
}
