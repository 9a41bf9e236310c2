import { expect, test } from "vitest";
import { brokenDocuments } from "../../bench/resumes/damage.ts";
import { readDocument } from "../../src/documents/read-document.ts";

test.each(await brokenDocuments())("$name: $expected", async ({ bytes, file, expected }) => {
  const read = await readDocument(bytes, file);
  expect(read.ok ? "read" : read.code).toBe(expected);
  if (read.ok) expect(read.value.text).toContain("Experience");
  else expect(read.message).toContain(file);
});
