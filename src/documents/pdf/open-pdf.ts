import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { DocumentError } from "../fault.ts";

/**
 * Opens a PDF with pdf.js, told to fetch nothing, run nothing and decode no picture of more than so many pixels.
 * Throws `DocumentError` `encrypted` when it asks for a password, `damaged` when it cannot be parsed.
 */
export async function openPdf(bytes: Uint8Array, largestPicture = 1): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // pdf.js takes the buffer away from its caller, hence the copy.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      maxImageSize: largestPicture,
      enableXfa: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      disableAutoFetch: true,
      stopAtErrors: false,
      standardFontDataUrl: undefined,
      cMapUrl: undefined,
    });
  } catch (error) {
    throw new DocumentError((error as Error)?.name === "PasswordException" ? "encrypted" : "damaged");
  }
}
