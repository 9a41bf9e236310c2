import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as bearings from "../../src/index.ts";

test("from a résumé's bytes to a plan with the library alone", async () => {
  const bytes = readFileSync(join(import.meta.dirname, "../../data/samples/mlops.md"));
  const profile = await bearings.readResumeFile(
    new Uint8Array(bytes),
    "mlops.md",
    { year: 2026, month: 6 },
    bearings.shippedResumeReader(),
  );
  if (!profile.ok) throw new Error(profile.message);
  const market = bearings.readMarketFile();
  if (!market.ok) throw new Error(market.message);
  const ground = bearings.prepareGround(market.value, bearings.shippedTaxonomy());
  const person = bearings.personOf(profile.value.profile);
  const { ranking } = bearings.rank(ground, person, null, bearings.DEFAULT_SETTINGS);
  expect(ranking[0]!.specialisation).toBe("mlops-engineer");
  const plan = bearings.planTo(ground, person, "mlops-engineer", bearings.DEFAULT_SETTINGS, { steps: 3 });
  expect(plan.steps.length).toBeGreaterThan(0);
});
