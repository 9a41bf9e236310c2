import { createWorker, type Line, OEM, PSM } from "tesseract.js";
import type { Recognise, RecognisedWord } from "./scan.ts";

/** Where tesseract.js finds its parts; without these it would fetch them from a public server. */
export interface RecogniserParts {
  /** Folder of `eng.traineddata.gz`. */
  readonly langPath: string;
  /** The worker's script and the folder of the WebAssembly core: in the browser only. */
  readonly workerPath?: string;
  readonly corePath?: string;
}

export interface Recogniser {
  readonly recognise: Recognise;
  /** Ends the worker; a recognition under way never answers. */
  readonly close: () => void;
}

/** Starts tesseract.js in a worker, with English language data. Rejects when its parts cannot be loaded. */
export async function startRecogniser(parts: RecogniserParts): Promise<Recogniser> {
  let progress = (_share: number) => {};
  const worker = await createWorker("eng", OEM.LSTM_ONLY, {
    ...parts,
    cacheMethod: "none",
    workerBlobURL: false,
    logger: ({ status, progress: share }) => {
      if (status === "recognizing text") progress(share);
    },
    // Without a handler of its own the library throws where nobody can catch.
    errorHandler: () => {},
  });
  return {
    recognise: async (picture, report) => {
      progress = report;
      const { data } = await worker.recognize(picture as never, OPTIONS, { text: false, blocks: true });
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) => lines.flatMap(wordsOf)),
      );
    },
    close: () => void worker.terminate(),
  };
}

/** Text in any order and place, since columns and lines are found afterwards; the page is turned straight first. */
const OPTIONS = {
  tessedit_pageseg_mode: PSM.SPARSE_TEXT,
  rotateAuto: true,
  user_defined_dpi: "300",
  // Else its remarks go to standard error.
  debug_file: "/dev/null",
};

function wordsOf({ words, rowAttributes, baseline }: Line): RecognisedWord[] {
  return words.map(({ text, bbox, confidence }, i) => ({
    text,
    left: bbox.x0,
    right: bbox.x1,
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
    confidence: confidence / 100,
    startsLine: i === 0,
  }));
}
