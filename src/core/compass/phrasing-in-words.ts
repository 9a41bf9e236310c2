import { count } from "../in-words.ts";
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
  return line === "" ? null : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

function listed(phrases: readonly Phrase[]): string {
  return phrases.map(({ words, ads }) => `“${words}” (${count(ads)})`).join(", ");
}
