import type { ReadPage } from "../pdf/lay-out-pages.ts";

/** A picture of text: a PNG, JPEG or PGM file. */
export interface TextPicture {
  readonly bytes: Uint8Array;
  /** How long one of its pixels is, in points. */
  readonly pixel: number;
}

/** A page of which the text is known, or of which there is only a picture. */
export interface ScanPage {
  readonly read: ReadPage;
  readonly picture: TextPicture | null;
}

/** A document of which at least one page is a picture. Plain data, so that it can go from thread to thread. */
export interface Scan {
  readonly name: string;
  readonly pages: readonly ScanPage[];
  /** Pages of the file; more than `pages` when only the first are read. */
  readonly total: number;
}

/** A word as recognised; lengths in pixels from the picture's left and top edges. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** From the lowest to the highest letters of its line. */
  readonly height: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The first of its line. */
  readonly startsLine: boolean;
}

/** Finds the words of one picture; `progress` is told how much of it is done, 0 to 1. */
export type Recognise = (
  picture: Uint8Array,
  progress: (share: number) => void,
) => Promise<readonly RecognisedWord[]>;
