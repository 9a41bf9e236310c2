import { fail, type Result } from "../../../../core/result.ts";
import type { RecogniserParts } from "../../../../documents/pictures/recogniser.ts";
import type { RecognisedWord, Scan } from "../../../../documents/pictures/scan.ts";
import type { Engine } from "./engine.ts";
import type { Reading, ResumeFile } from "./read-profile.ts";

/** Who wants to know how far it is, and who may end it. */
export interface Recognition {
  /** The page at work, and how much of it is done, 0 to 1. */
  readonly progress: (page: number, share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Recognises the words in the pictures of a scan and reads them as a résumé. The recogniser is loaded from this site
 * when it is first asked for, works in a worker of its own and ends with it. Never rejects.
 */
export async function recogniseScan(
  scan: Scan,
  engine: Engine,
  at: ResumeFile["at"],
  recognition: Recognition,
): Promise<Result<Reading>> {
  try {
    const words = await wordsOf(scan, recognition);
    return await engine.readScan(withoutPictures(scan), words, at);
  } catch {
    return recognition.signal.aborted
      ? fail("cancelled", "The reading was cancelled. Nothing was kept.")
      : fail("not-recognised", NOT_RECOGNISED);
  }
}

const NOT_RECOGNISED =
  "The pictures could not be read: what recognises text could not be loaded from this site, or gave up on them. Nothing was kept. Check the connection and try again, or paste the text.";

async function wordsOf(scan: Scan, { progress, signal }: Recognition): Promise<RecognisedWord[][]> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("cancelled")));
  });
  const { startRecogniser } = await import("../../../../documents/pictures/recogniser.ts");
  const recogniser = await Promise.race([startRecogniser(BROWSER_PARTS), ended]);
  try {
    const words: RecognisedWord[][] = [];
    for (const [i, { picture }] of scan.pages.entries()) {
      progress(i + 1, 0);
      const found = picture && recogniser.recognise(picture.bytes, (share) => progress(i + 1, share));
      words.push(found ? [...(await Promise.race([found, ended]))] : []);
    }
    return words;
  } finally {
    recogniser.close();
  }
}

/** All of it from this server. */
export const BROWSER_PARTS: RecogniserParts = {
  langPath: "/ocr",
  corePath: "/ocr",
  workerPath: "/ocr/worker.min.js",
};

/** Pictures of pages are large; what lays out the words needs only their scale. */
function withoutPictures(scan: Scan): Scan {
  const pages = scan.pages.map(({ read, picture }) => ({
    read,
    picture: picture && { bytes: new Uint8Array(), pixel: picture.pixel },
  }));
  return { ...scan, pages };
}
