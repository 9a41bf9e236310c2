import type { Ad, Posting } from "../core/posting.ts";
import { type InShort, withInShort } from "../core/reading/ad/in-short.ts";
import type { AdReader } from "../core/reading/ad/read-ad.ts";

/** A posting as it is handed out: its facts, and what they come to in short. */
export type ReadPosting = Posting & { readonly inShort: InShort };

/** Reads an ad and says what it really describes. */
export function readAd(reader: AdReader, ad: Ad): ReadPosting {
  return withInShort(reader.read(ad), ad.text);
}
