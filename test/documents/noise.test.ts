import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/documents/limits.ts";
import { readDocument } from "../../src/documents/read-document.ts";

const NAMES = fc.constantFrom("a.pdf", "a.docx", "a.html", "a.md", "a.txt", "a.json", "a");
const HEADS = fc.constantFrom("", "%PDF-1.7\n", "PK\u0003\u0004", "<html>", "# ", "{", "\ufeff");

async function survives(bytes: Uint8Array, name: string): Promise<void> {
  const start = performance.now();
  const read = await readDocument(bytes, name);
  expect(performance.now() - start).toBeLessThan(5000);
  if (!read.ok) return void expect(read.message.length).toBeGreaterThan(20);
  const { text, lines } = read.value;
  expect(text.length).toBeLessThanOrEqual(LIMITS.characters + lines.length);
  expect(lines.map(({ span }) => text.slice(...span)).join("\n")).toBe(text);
}

test("random bytes never throw and never take five seconds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), HEADS, NAMES, async (bytes, head, name) => {
      await survives(new Uint8Array(Buffer.concat([new TextEncoder().encode(head), bytes])), name);
    }),
    { numRuns: 150, seed: 7 },
  );
}, 60_000);

test.each(["graduate.pdf", "data-scientist.pdf", "career-changer.docx", "mlops.html", "mlops.md"])(
  "%s with bytes changed, cut or doubled",
  async (file) => {
    const original = new Uint8Array(readFileSync(new URL(`../../data/samples/${file}`, import.meta.url)));
    const position = fc.nat(original.length - 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(position, fc.nat(255)), { maxLength: 60 }),
        position,
        async (changes, cut) => {
          const bytes = original.slice(0, changes.length % 3 === 0 ? cut : original.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          await survives(bytes, file);
        },
      ),
      { numRuns: 25, seed: 11 },
    );
  },
  60_000,
);
