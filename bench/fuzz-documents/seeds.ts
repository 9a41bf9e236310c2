import { readdirSync, readFileSync } from "node:fs";
import { fileName } from "../resumes/corpus.ts";
import { LAYOUTS } from "../resumes/layouts/all.ts";
import { inventPeople, type Person } from "../resumes/people.ts";
import { Random } from "../resumes/random.ts";
import { pngOf } from "../resumes/scan.ts";
import { newPdf, pdfBytes } from "../samples/pdf-page.ts";
import type { Seed } from "./mutations.ts";

/** The samples that ship, invented people in every layout that needs no browser, a picture and a scan. */
export async function seedDocuments(): Promise<Seed[]> {
  const folder = new URL("../../data/samples/", import.meta.url);
  const samples = readdirSync(folder)
    .filter((name) => name !== "index.json")
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
  const people = inventPeople(LAYOUTS.length);
  const drawn: Seed[] = [];
  for (const [i, layout] of LAYOUTS.entries()) {
    if (layout.name.includes("browser")) continue;
    const bytes = await layout.render(people[i] as Person);
    if (bytes) drawn.push({ name: fileName(layout), bytes });
  }
  const picture = speckledPicture();
  return [
    ...samples,
    ...drawn,
    { name: "photo.png", bytes: picture },
    { name: "scan.pdf", bytes: await scan(picture) },
  ];
}

function speckledPicture(): Uint8Array {
  const random = new Random(5);
  const [width, height] = [200, 280];
  return pngOf({ width, height, grey: new Uint8Array(width * height).map(() => random.whole(0, 255)) });
}

function scan(picture: Uint8Array): Promise<Uint8Array> {
  const doc = newPdf("scan", "A4", 0);
  doc.image(Buffer.from(picture), 0, 0, { width: doc.page.width, height: doc.page.height });
  return pdfBytes(doc);
}
