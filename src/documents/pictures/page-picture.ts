import type { PDFPageProxy } from "unpdf/pdfjs";
import { LIMITS } from "../limits.ts";
import type { PaintedPage, PaintedPicture } from "../pdf/ink.ts";
import { inverse } from "../pdf/matrix.ts";
import { type DecodedPicture, decodedPicture } from "./decoded-picture.ts";
import type { TextPicture } from "./scan.ts";

/** Pixels an inch: text recognition gains nothing above, and loses below. */
const FINEST = 300;
const COARSEST = 200;

/** The pictures of a page put together as they stand on it, in grey; null when none of them can be decoded. */
export async function pagePicture(page: PDFPageProxy, painted: PaintedPage): Promise<TextPicture | null> {
  const sheet = sheetFor(painted, await finestDensity(page, painted.pictures));
  let drawn = 0;
  for (const picture of painted.pictures) {
    const decoded = await decodedPicture(page, picture);
    if (decoded && draw(sheet, picture, decoded)) drawn++;
  }
  return drawn === 0 ? null : { bytes: pgm(sheet), pixel: sheet.pixel };
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Of one pixel, in points. */
  readonly pixel: number;
  /** A byte a pixel, white at first. */
  readonly grey: Uint8Array;
}

async function finestDensity(page: PDFPageProxy, pictures: readonly PaintedPicture[]): Promise<number> {
  let finest = COARSEST;
  for (const picture of pictures) {
    const decoded = await decodedPicture(page, picture);
    const [a, b] = picture.transform;
    if (decoded) finest = Math.max(finest, (72 * decoded.width) / Math.hypot(a, b));
  }
  return Math.min(finest, FINEST);
}

function sheetFor({ right, bottom }: PaintedPage, density: number): Sheet {
  const most = Math.sqrt(LIMITS.pixels / (right * bottom));
  const scale = Math.min(density / 72, most);
  const [width, height] = [Math.max(1, Math.round(right * scale)), Math.max(1, Math.round(bottom * scale))];
  return { width, height, pixel: 1 / scale, grey: new Uint8Array(width * height).fill(255) };
}

/** Draws a picture where its transform puts it; false when it is flattened to nothing. */
function draw(sheet: Sheet, { transform }: PaintedPicture, picture: DecodedPicture): boolean {
  const back = inverse(transform);
  if (!back) return false;
  const [a, b, c, d, e, f] = back;
  const { width, height, pixel, grey } = sheet;
  for (let row = 0; row < height; row++) {
    const y = (row + 0.5) * pixel;
    for (let column = 0; column < width; column++) {
      const x = (column + 0.5) * pixel;
      const across = a * x + c * y + e;
      const up = b * x + d * y + f;
      if (across < 0 || across >= 1 || up <= 0 || up > 1) continue;
      const value = smooth(picture, across * picture.width - 0.5, (1 - up) * picture.height - 0.5);
      if (value >= 0) grey[row * width + column] = value;
    }
  }
  return true;
}

/** The grey between four pixels; below 0 where a mask paints nothing. */
function smooth({ width, height, grey, isMask }: DecodedPicture, x: number, y: number): number {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  const [dx, dy] = [Math.max(0, x - left), Math.max(0, y - top)];
  const upper = grey[top * width + left]! * (1 - dx) + grey[top * width + right]! * dx;
  const lower = grey[bottom * width + left]! * (1 - dx) + grey[bottom * width + right]! * dx;
  const value = upper * (1 - dy) + lower * dy;
  return isMask && value > 250 ? -1 : value;
}

/** Netpbm's binary grey format: a line of text and the pixels. */
function pgm({ width, height, grey }: Sheet): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
