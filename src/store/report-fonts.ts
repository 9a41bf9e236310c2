import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ReportFonts } from "../formats/report/pdf-fonts.ts";

/** The fonts of a report as npm installed them: Noto Sans and Noto Serif, under the SIL Open Font License. */
export function reportFonts(): ReportFonts {
  const { resolve } = createRequire(import.meta.url);
  const bytes = (path: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${path}`)));
  return {
    text: bytes("noto-sans/400Regular/NotoSans_400Regular.ttf"),
    heading: bytes("noto-serif/400Regular/NotoSerif_400Regular.ttf"),
  };
}
