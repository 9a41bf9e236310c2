import type { ReadResume } from "../actions/read-resume.ts";
import { readScannedResume, type ScanProgress } from "../actions/read-scanned-resume.ts";
import type { ResumeReader } from "../core/reading/resume/read-resume.ts";
import type { Result } from "../core/result.ts";
import type { DocumentFault } from "../documents/fault.ts";
import { startRecogniser } from "../documents/pictures/recogniser.ts";
import { installedRecogniserParts } from "../documents/pictures/recogniser-files.ts";
import { progressLine } from "./print.ts";

/** Recognises the text in a file's pictures, saying on standard error how far it is. */
export async function recognisedResume(
  bytes: Uint8Array,
  name: string,
  at: { readonly year: number; readonly month: number },
  reader: ResumeReader,
): Promise<Result<ReadResume, DocumentFault>> {
  const line = progressLine();
  line.show("starting text recognition …");
  const recogniser = await startRecogniser(installedRecogniserParts());
  try {
    return await readScannedResume(
      bytes,
      name,
      at,
      { reader, recognise: recogniser.recognise },
      toldBy(line),
    );
  } finally {
    line.end();
    recogniser.close();
  }
}

/** On a terminal a line that moves; elsewhere a line a page. */
function toldBy(line: ReturnType<typeof progressLine>): ScanProgress {
  let told = 0;
  return (page, pages, share) => {
    line.show(`recognising page ${page} of ${pages}: ${Math.round(share * 100)} %`);
    if (page === told || process.stderr.isTTY) return;
    told = page;
    process.stderr.write(`bearings: recognising page ${page} of ${pages} …\n`);
  };
}
