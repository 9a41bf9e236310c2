/** F1 of the words of two ways to say where a job is; 1 when both say nothing. */
export function wordsShared(one: string | null, other: string | null): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.size + second.size === 0) return 1;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

const JOINING = new Set(["or", "and", "of", "the", "in", "office", "offices", "only", "within"]);

function wordsOf(location: string | null): Set<string> {
  const plain = (location ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/united states|u\.s\.(?:a\.)?|usa/g, "us")
    .replace(/united kingdom|great britain/g, "uk");
  return new Set((plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !JOINING.has(word)));
}
