import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PaintedPicture } from "../pdf/ink.ts";

/** A picture of a PDF in grey, a byte a pixel. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly isMask: boolean;
}

/** As pdf.js hands a picture over; `kind` is 1 for bits, 2 for RGB, 3 for RGBA. */
interface RawPicture {
  readonly width?: unknown;
  readonly height?: unknown;
  readonly kind?: unknown;
  readonly data?: unknown;
}

/**
 * A picture of a page in grey; null when pdf.js could not decode it: it is larger than allowed, damaged, or packed as
 * JBIG2, fax or JPEG 2000, for which the library carries no decoder.
 */
export async function decodedPicture(
  page: PDFPageProxy,
  { source, isMask }: PaintedPicture,
): Promise<DecodedPicture | null> {
  const raw = await rawPicture(page, source);
  const { width, height } = raw ?? {};
  const data = ArrayBuffer.isView(raw?.data) ? (raw.data as Uint8Array) : null;
  if (typeof width !== "number" || typeof height !== "number" || !data || width * height === 0) return null;
  const kind = isMask ? 1 : raw?.kind;
  const bytes = kind === 1 ? ((width + 7) >> 3) * height : width * height * (kind === 2 ? 3 : 4);
  if (data.length < bytes) return null;
  return {
    width,
    height,
    isMask,
    grey: kind === 1 ? fromBits(data, width, height) : fromColours(data, width, height, kind === 2 ? 3 : 4),
  };
}

/** Pictures are named by the page; the name of a mask stands where its data would. */
async function rawPicture(page: PDFPageProxy, source: unknown): Promise<RawPicture | null> {
  if (typeof source === "string") return named(page, source);
  const inline = source as RawPicture | null;
  if (typeof inline?.data !== "string") return inline;
  const mask = await named(page, inline.data);
  return mask && { ...inline, ...mask };
}

function named(page: PDFPageProxy, name: string): Promise<RawPicture | null> {
  const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) =>
    objects.get(name, (object: unknown) => resolve(object as RawPicture | null)),
  );
}

/** Of a row of bits the first is the highest of its byte; a set bit is white. */
function fromBits(data: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const rowBytes = (width + 7) >> 3;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const byte = data[row * rowBytes + (column >> 3)]!;
      grey[row * width + column] = byte & (0x80 >> (column & 7)) ? 255 : 0;
    }
  }
  return grey;
}

/** Luma of ITU-R BT.601 in whole numbers; what is transparent shows the white page. */
function fromColours(data: Uint8Array, width: number, height: number, channels: 3 | 4): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    const luma = (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]!) >> 8;
    const opacity = channels === 4 ? data[at + 3]! : 255;
    grey[i] = 255 - ((255 - luma) * opacity) / 255;
  }
  return grey;
}
