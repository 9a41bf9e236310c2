/** Bounds on what is read, so that no file can hang the page or fill its memory. */
export const LIMITS = {
  /** Size of the file. */
  bytes: 20 * 1024 * 1024,
  /** Sum of the inflated parts of a DOCX that are read. */
  inflatedBytes: 16 * 1024 * 1024,
  /** Inflated size of one stream of a PDF, and of its long streams together (scans hold a picture a page). */
  streamBytes: 64 * 1024 * 1024,
  allStreamsBytes: 256 * 1024 * 1024,
  /** Pages of a PDF; a résumé has a few. */
  pages: 40,
  /** Pages that are read as pictures, and pixels of one picture. */
  scannedPages: 10,
  pixels: 40_000_000,
  /** Characters of mark-up that are parsed. */
  markup: 1_500_000,
  /** Lines, and characters of the text, that are kept. */
  lines: 8000,
  /** Characters of one line; longer ones are cut into several. */
  line: 4000,
  characters: 200_000,
  milliseconds: 20_000,
} as const;
