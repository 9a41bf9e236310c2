import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PDF_VARIANTS } from "../../../../bench/samples/pdf-variants.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import type { JsonResume } from "../../../../src/formats/jsonresume/shape.ts";
import { AT, folded, reader, SAMPLE_INDEX, SAMPLES } from "./shipped-samples.ts";

const TRUTHS = [...new Set(SAMPLE_INDEX.map((one) => one.truth))];

describe.each(Object.keys(PDF_VARIANTS))("PDF layout: %s", (variant) => {
  test.each(TRUTHS)("%s", async (truthFile) => {
    const truth = JSON.parse(readFileSync(new URL(truthFile, SAMPLES), "utf8")) as JsonResume;
    const bytes = await PDF_VARIANTS[variant]?.(truth);
    const layout = await readDocument(bytes ?? new Uint8Array(), "me.pdf");
    if (!layout.ok) throw new Error(layout.message);
    const profile = reader.read(layout.value, AT);
    expect([profile.name, profile.email, profile.phone]).toEqual([
      truth.basics?.name,
      truth.basics?.email,
      truth.basics?.phone,
    ]);
    const links = [truth.basics?.url, ...(truth.basics?.profiles ?? []).map((one) => one.url)].filter(
      Boolean,
    );
    expect(profile.links.map(folded)).toEqual(links.map(folded));
    expect(
      profile.work.map((job) => [folded(job.title), folded(job.organisation), job.place, job.start, job.end]),
    ).toEqual(
      (truth.work ?? []).map((job) => [
        folded(job.position),
        folded(job.name),
        job.location,
        job.startDate,
        job.endDate ?? null,
      ]),
    );
    expect(
      profile.education.map((one) => [folded(one.degree), folded(one.school), one.end?.slice(0, 4)]),
    ).toEqual(
      (truth.education ?? []).map((one) => [
        folded(`${one.studyType} in ${one.area}`),
        folded(one.institution),
        one.endDate?.slice(0, 4),
      ]),
    );
  });
});
