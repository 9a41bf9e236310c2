import { builtin } from "./builtin.ts";
import { glassdoor } from "./glassdoor.ts";
import { remotewlb } from "./remotewlb.ts";
import type { AdFileFormat } from "./source-ad.ts";

/** Every collection of ads that a market can be built from. */
export const AD_FILE_FORMATS: readonly AdFileFormat[] = [remotewlb, builtin, glassdoor];

export function adFileFormat(fileName: string): AdFileFormat | null {
  return AD_FILE_FORMATS.find((format) => format.matches(fileName)) ?? null;
}
