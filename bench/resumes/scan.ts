import { spawnSync } from "node:child_process";
import { crc32, deflateSync } from "node:zlib";
import { newPdf, pdfBytes } from "../samples/pdf-page.ts";
import { Random } from "./random.ts";

/** How a page was scanned. */
export interface Scanning {
  readonly dotsPerInch: number;
  /** How far the sheet was turned on the glass, in degrees. */
  readonly degrees: number;
  /** Largest change of a dot by noise, of 255. */
  readonly noise: number;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** A PDF printed and scanned again: a picture a page, no text; null where poppler's pdftoppm is not installed. */
export async function scanned(pdf: Uint8Array, scanning: Scanning): Promise<Uint8Array | null> {
  const pages = printed(pdf, scanning.dotsPerInch);
  if (!pages) return null;
  const doc = newPdf("scan", "A4", 0);
  const random = new Random(scanning.dotsPerInch);
  pages.forEach((page, i) => {
    if (i > 0) doc.addPage();
    const png = Buffer.from(pngOf(noisy(turned(page, scanning.degrees), scanning.noise, random)));
    doc.image(png, 0, 0, { width: doc.page.width, height: doc.page.height });
  });
  return pdfBytes(doc);
}

/** A photograph of the first page, as PNG. */
export function photographed(pdf: Uint8Array, scanning: Scanning): Uint8Array | null {
  const [page] = printed(pdf, scanning.dotsPerInch) ?? [];
  return page ? pngOf(noisy(turned(page, scanning.degrees), scanning.noise, new Random(1))) : null;
}

/** The pages as grey pictures: Netpbm P5 files one after the other. */
function printed(pdf: Uint8Array, dotsPerInch: number): Picture[] | null {
  const args = ["-gray", "-r", String(dotsPerInch), "-"];
  const { status, stdout } = spawnSync("pdftoppm", args, { input: pdf, maxBuffer: 512 * 1024 * 1024 });
  if (status !== 0) return null;
  const pages: Picture[] = [];
  for (let at = 0; at < stdout.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString("latin1", at, at + 40));
    if (!head) return null;
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    at = start + width * height;
    pages.push({ width, height, grey: new Uint8Array(stdout.subarray(start, at)) });
  }
  return pages;
}

function turned({ width, height, grey }: Picture, degrees: number): Picture {
  if (degrees === 0) return { width, height, grey };
  const out = new Uint8Array(grey.length).fill(255);
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column - width / 2, row - height / 2];
      const fromX = Math.round(cosine * x + sine * y + width / 2);
      const fromY = Math.round(cosine * y - sine * x + height / 2);
      if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
      out[row * width + column] = grey[fromY * width + fromX]!;
    }
  }
  return { width, height, grey: out };
}

/** Ink is never quite black, paper never quite white. */
function noisy({ width, height, grey }: Picture, noise: number, random: Random): Picture {
  const out = grey.map((value) => {
    const dull = 20 + value * 0.88;
    return Math.max(0, Math.min(255, dull + random.whole(-noise, noise)));
  });
  return { width, height, grey: out };
}

/** An 8-bit grey PNG. */
export function pngOf({ width, height, grey }: Picture): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) {
    rows.set(grey.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
