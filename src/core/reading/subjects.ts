import type { SpecialisationId } from "../vocabulary.ts";
import { addRow, type PresentRows } from "./text/word-rows.ts";

/** Which words speak of which subject: there is one for each class. */
export interface Subjects {
  /** A bit for each class, by row. */
  readonly ofRow: Uint32Array;
  /** From this row on stand two for each class: its subject in the text, and in the title. */
  readonly from: number;
}

/** The subjects of a model whose words stand from row `wordFrom` on; words that are none of the model's are passed over. */
export function subjectsOf(
  given: Readonly<Record<string, readonly string[]>>,
  words: readonly string[],
  wordFrom: number,
  classes: readonly SpecialisationId[],
): Subjects {
  const ofRow = new Uint32Array(wordFrom + words.length);
  const rowOf = new Map(words.map((word, i) => [word, wordFrom + i]));
  classes.forEach((id, c) => {
    for (const word of given[id] ?? []) {
      const row = rowOf.get(word);
      if (row !== undefined) ofRow[row]! |= 1 << c;
    }
  });
  return { ofRow, from: ofRow.length };
}

/** Words of a text at the least, so that one word of a short text is no whole subject. */
const LEAST_WORDS = 25;
/** One word in twelve that speaks of a subject is as much as a text can say of it. */
const THICK = 12;
const MOST_CLASSES = 32;

/** How many words of the text speak of each class' subject, and whether one of the title does. */
interface SubjectCounts {
  readonly inText: Float64Array;
  readonly inTitle: number;
}

/** Counts, from place `from` on, the words found that speak of each subject. */
export function countSubjects(
  { ofRow }: Subjects,
  { row, value }: PresentRows,
  from: number,
  title: PresentRows | null,
): SubjectCounts {
  const inText = new Float64Array(MOST_CLASSES);
  for (let k = from; k < row.length; k++) {
    for (let bits = ofRow[row[k]!]!; bits !== 0; bits &= bits - 1) {
      inText[31 - Math.clz32(bits & -bits)]! += value[k]!;
    }
  }
  let inTitle = 0;
  for (const one of title?.row ?? []) inTitle |= ofRow[one]!;
  return { inText, inTitle };
}

/** Adds the rows of the subjects that a text of so many words speaks of. */
export function addSubjects(
  { from }: Subjects,
  { inText, inTitle }: SubjectCounts,
  words: number,
  found: PresentRows,
): void {
  for (let c = 0; c < MOST_CLASSES; c++) {
    const share = inText[c]! / Math.max(LEAST_WORDS, words);
    if (share > 0) addRow(found, from + 2 * c, Math.min(1, Math.sqrt(THICK * share)));
    if ((inTitle >>> c) & 1) addRow(found, from + 2 * c + 1, 1);
  }
}
