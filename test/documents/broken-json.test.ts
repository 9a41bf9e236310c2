import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";

const read = (text: string, name: string) => readDocument(new TextEncoder().encode(text), name);

test.each([
  ['{"a":', "damaged"],
  ["[1, 2", "damaged"],
  ["[1,2,3]", "unsupported"],
])("%s as .json is refused with a sentence", async (text, code) => {
  const fault = await read(text, "me.json");
  expect(fault).toMatchObject({ ok: false, code });
  expect(fault.ok ? "" : fault.message).toMatch(/^me\.json is .*Nothing was read\./);
});

test("a text that merely opens with a bracket is still text", async () => {
  expect(await read("[Ada Example]\nData Engineer", "me.txt")).toMatchObject({ ok: true });
});
