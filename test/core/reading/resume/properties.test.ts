import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../../../src/core/profile.ts";
import { readDocument } from "../../../../src/documents/read-document.ts";
import { AT, reader } from "./shipped-samples.ts";

async function profileOf(text: string, name = "me.txt"): Promise<{ profile: Profile; text: string } | null> {
  const layout = await readDocument(new TextEncoder().encode(text), name);
  return layout.ok ? { profile: reader.read(layout.value, AT), text: layout.value.text } : null;
}

function expectSpansInText({ profile, text }: { profile: Profile; text: string }): void {
  const spans = [...Object.values(profile.evidence), ...profile.skills.map((skill) => skill.evidence)].flat();
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const field of ["name", "email", "phone", "place", "headline"] as const) {
    const [span] = profile.evidence[field] ?? [];
    if (span) expect(text.slice(...span)).toBe(profile[field]);
  }
}

/** Lines such as résumés have, and such as they have not. */
const LINE = fc.oneof(
  fc.constantFrom(
    "EXPERIENCE",
    "Education",
    "Skills:",
    "Projekte",
    "LANGUES",
    "Contact",
    "Publications",
    "",
    "\t",
  ),
  fc.constantFrom(
    "Data Scientist, Acme GmbH, Berlin",
    "Jan 2020 – Present",
    "2019–21",
    "- Built models in PyTorch",
  ),
  fc.constantFrom(
    "ada@example.org | +49 30 23125 001",
    "BSc in Physics",
    "University of Nowhere",
    "1. R. Example. Title.",
  ),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);

test("any lines: no throw, spans lie in the text and quote what they claim, the same twice", async () => {
  const text = fc.array(LINE, { maxLength: 40 }).map((lines) => lines.join("\n"));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("me.txt", "me.md", "me.html"), async (lines, name) => {
      const read = await profileOf(lines, name);
      if (!read) return;
      expectSpansInText(read);
      expect(await profileOf(lines, name)).toEqual(read);
    }),
    { numRuns: 200, seed: 17 },
  );
});

test.each<[string, string]>([
  ["one word of a million letters", "a".repeat(1_000_000)],
  ["a million commas", `Experience\nEngineer, Acme, 2019 – 2020\n${"A, ".repeat(330_000)}`],
  ["a million opening tags", "<p>".repeat(330_000)],
  ["unclosed emphasis", `# A\n${"*a ".repeat(330_000)}`],
  ["unclosed pictures", `# A\n${"![".repeat(400_000)}`],
  ["hyphens", "-a".repeat(500_000)],
  ["a hundred thousand dates", `Work\n${"2019 – 2020\n".repeat(100_000)}`],
  ["a hundred thousand jobs", `Experience\n${"Engineer, Acme\n2019 – 2020\n- Python\n\n".repeat(30_000)}`],
  ["lone surrogates", "\ud800".repeat(10_000)],
  ["digits", "5 ".repeat(400_000)],
])(
  "%s is read or refused within five seconds",
  async (_, text) => {
    for (const name of ["me.txt", "me.md", "me.html"]) {
      // Of the processor: a busy machine takes longer by the clock.
      const start = process.cpuUsage();
      await profileOf(text, name);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(5000);
    }
  },
  60_000,
);
