import { expect, test } from "vitest";
import { openScan } from "../../src/documents/pictures/open-scan.ts";
import { pictureSize } from "../../src/documents/pictures/picture-size.ts";
import { PNG } from "./documents.ts";

/** A PDF of one page of 200 by 100 points, turned by so many degrees, whose content draws picture `X`. */
function pdfWith(picture: string, content: string, turn = 0): Uint8Array {
  const stream = (head: string, body: string) =>
    `<<${head}/Length ${body.length}>>\nstream\n${body}\nendstream`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Rotate ${turn}/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>`,
    stream("", content),
    picture,
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R>>`, "latin1"));
}

/** Two dots side by side: black and white. */
const BLACK_WHITE = `<</Type/XObject/Subtype/Image/Width 2/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 2>>\nstream\n\u0000\u00ff\nendstream`;
/** A mask of eight dots, the left four of which paint. */
const MASK = `<</Type/XObject/Subtype/Image/Width 8/Height 1/ImageMask true/BitsPerComponent 1/Length 1>>\nstream\n\u000f\nendstream`;

/** How dark the middles of the four quarters of the first page's picture are: "#" or ".", row by row. */
async function quarters(pdf: Uint8Array): Promise<string> {
  const scan = await openScan(pdf, "scan.pdf");
  if (!scan.ok) return scan.code;
  const { bytes } = scan.value.pages[0]!.picture!;
  const [, width = 0, height = 0] = /^P5 (\d+) (\d+) 255\n/
    .exec(Buffer.from(bytes.subarray(0, 30)).toString("latin1"))!
    .map(Number);
  const start = bytes.length - width * height;
  const at = (x: number, y: number) => bytes[start + Math.floor(y * height) * width + Math.floor(x * width)]!;
  const sign = (value: number) => (value < 128 ? "#" : ".");
  return [at(0.2, 0.25), at(0.8, 0.25), at(0.2, 0.75), at(0.8, 0.75)].map(sign).join("");
}

test.each([
  ["over the whole page", "200 0 0 100 0 0 cm /X Do", 0, "#.#."],
  ["mirrored", "-200 0 0 100 200 0 cm /X Do", 0, ".#.#"],
  ["in two strips", "q 200 0 0 50 0 50 cm /X Do Q q -200 0 0 50 200 0 cm /X Do Q", 0, "#..#"],
  ["on a page that is turned by a quarter", "200 0 0 100 0 0 cm /X Do", 90, "##.."],
])("pictures are drawn as they stand: %s", async (_name, content, turn, expected) => {
  expect(await quarters(pdfWith(BLACK_WHITE, content, turn))).toBe(expected);
});

test("masks paint where they are set", async () => {
  expect(await quarters(pdfWith(MASK, "200 0 0 100 0 0 cm /X Do"))).toBe("#.#.");
});

test("a picture flattened to nothing is none", async () => {
  expect(await quarters(pdfWith(BLACK_WHITE, "0 0 0 0 0 0 cm /X Do"))).toBe("no-picture");
});

test("the size of a picture is read from its head", () => {
  expect(pictureSize(PNG)).toEqual({ width: 8, height: 8 });
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 1, 0, 2, 0, 3, 0, 0];
  expect(pictureSize(Uint8Array.from(jpeg))).toEqual({ width: 512, height: 256 });
  expect(pictureSize(Uint8Array.from(jpeg.slice(0, 12)))).toBeNull();
  expect(pictureSize(new Uint8Array())).toBeNull();
});
