import { fold } from "../../language/fold.ts";
import type { Place, Slot } from "./comparison.ts";
import { EVERYDAY_SUBJECTS, NOT_SUBJECT } from "./subject-words.ts";

/** A place in a year. */
export function slotOf(place: Place, year: number | undefined): Slot {
  return { place, ...(year === undefined ? {} : { year }) };
}

/** What is compared: the question without its places, years and words of comparison. */
export function subjectOf(question: string): string {
  const bare = NOT_SUBJECT.reduce((rest, pattern) => rest.replace(pattern, " "), foldChinese(question))
    .replace(/\s+/g, " ")
    .trim();
  return EVERYDAY_SUBJECTS.reduce((rest, [pattern, subject]) => rest.replace(pattern, subject), bare);
}

/** The word lists are folded; what they are taken from must be too, apart from the case of English names. */
export function foldChinese(question: string): string {
  return /[\u3400-\u9fff]/.test(question) ? fold(question) : question;
}
