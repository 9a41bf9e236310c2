import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BENCHES } from "../../src/cli/commands/bench.ts";

const REFERENCE = readFileSync(new URL("../../docs/REFERENCE.md", import.meta.url), "utf8");

test.each(BENCHES)(
  "the bench %s can be run by its name, says what it measures, and is documented",
  async (name) => {
    const { bench } = await import(`../../bench/${name}.ts`);
    expect(bench.name).toBe(name);
    expect(bench.about.length).toBeGreaterThan(20);
    expect(typeof bench.needsData).toBe("boolean");
    expect(REFERENCE).toContain(`\`${name}\``);
  },
);
