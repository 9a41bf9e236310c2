import type { Posting } from "../../posting.ts";
import { isReadWell } from "../language.ts";
import { languageName } from "../language-names.ts";
import { isUnlikeAnAd } from "./ad-likeness.ts";
import { looksLikeAResume } from "./resume-signs.ts";
import { saysTooLittle } from "./says-too-little.ts";
import { WARNINGS, type WarningId } from "./warning-wording.ts";

/** What a reader of the facts should know first. */
export interface AdWarning {
  readonly id: WarningId;
  readonly text: string;
}

/** Why the facts of an ad may not be what it says; nearly always none. `source` is the text it was read from. */
export function warningsFor(posting: Posting, source: string): AdWarning[] {
  const { language } = posting;
  if (!isReadWell(language)) {
    return [{ id: "language", text: WARNINGS.language.replace("{0}", languageName(language!)) }];
  }
  if (looksLikeAResume(source)) return [{ id: "resume", text: WARNINGS.resume }];
  return saysTooLittle(posting) && isUnlikeAnAd(posting, source)
    ? [{ id: "not-an-ad", text: WARNINGS["not-an-ad"] }]
    : [];
}
