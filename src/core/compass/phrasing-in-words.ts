import { count, plural } from "../in-words.ts";
import type { Phrase, Phrasing } from "./phrasing.ts";

/** "written “Kubernetes” (261), “k8s” (9)"; null where nothing is known. */
export function namesInWords({ namedAs }: Phrasing): string | null {
  return namedAs.length === 0 ? null : `written ${listed(namedAs)}`;
}

/** "asked for as “experience with” (105), “knowledge of” (19)"; null where it is only named. */
export function wordingsInWords({ askedAs }: Phrasing): string | null {
  return askedAs.length === 0 ? null : `asked for as ${listed(askedAs)}`;
}

/** Both in one sentence; null where nothing is known. */
export function phrasingInWords(phrasing: Phrasing): string | null {
  const parts = [namesInWords(phrasing), wordingsInWords(phrasing)].filter((part) => part !== null);
  const line = parts.join("; ");
  return line === "" ? null : `${upperFirst(line)}.`;
}

/** "Required by 41 ads, nice to have in 1 ad, of 44."; a side that no ad takes is left out. */
export function countsInWords({ required, preferred, of }: AdCounts): string {
  const sides = [
    required > 0 ? `required by ${plural(required, "ad")}` : "",
    preferred > 0 ? `nice to have in ${plural(preferred, "ad")}` : "",
  ].filter(Boolean);
  return `${upperFirst(sides.join(", "))}, of ${count(of)}.`;
}

interface AdCounts {
  readonly required: number;
  readonly preferred: number;
  readonly of: number;
}

function upperFirst(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function listed(phrases: readonly Phrase[]): string {
  return phrases.map(({ words, ads }) => `“${words}” (${count(ads)})`).join(", ");
}
