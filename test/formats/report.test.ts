import { expect, test } from "vitest";
import { costsOf } from "../../src/core/compass/costs.ts";
import { gapTo } from "../../src/core/compass/gap.ts";
import { prepareGround } from "../../src/core/compass/ground.ts";
import { DEFAULT_SETTINGS, type Person } from "../../src/core/compass/person.ts";
import { planTo } from "../../src/core/compass/plan.ts";
import { rank } from "../../src/core/compass/rank.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { reportHtml } from "../../src/formats/report/html.ts";
import { daysInWords, makeReport, type ReportFacts } from "../../src/formats/report/make-report.ts";
import { reportPdf } from "../../src/formats/report/pdf.ts";
import { reportFonts } from "../../src/store/report-fonts.ts";
import { asks, marketOf, posting, reads } from "../fixtures/markets.ts";
import { skill, taxonomyOf } from "../fixtures/taxonomies.ts";

const ids = ["python", "docker", "kubernetes", "terraform"];
const asked = posting({ specialisations: reads("mlops-engineer"), skills: asks("required", ...ids) });
const ground = prepareGround(
  marketOf(Array.from({ length: 40 }, () => asked)),
  taxonomyOf(ids.map((id) => skill(id))),
);
const fonts = reportFonts();
const person: Person = { skills: [{ id: "python", level: "strong" }] };

function facts(given: Partial<ReportFacts> = {}): ReportFacts {
  return {
    name: null,
    day: "2026-03-02",
    skills: person.skills,
    settings: DEFAULT_SETTINGS,
    ranking: rank(ground, person, null, DEFAULT_SETTINGS),
    deciding: [],
    plan: planTo(ground, person, "mlops-engineer", DEFAULT_SETTINGS),
    gap: gapTo(ground, person, "mlops-engineer"),
    costs: costsOf(ground, DEFAULT_SETTINGS),
    market: { size: ground.market.size, ...ground.market.description },
    nameOf: (id) => id,
    ...given,
  };
}

test("says what was computed, with its sample sizes and its sources", () => {
  const report = makeReport(facts());
  const words = JSON.stringify(report);
  expect(report.title).toBe("Towards mlops-engineer");
  expect(words).toContain("2 March 2026");
  expect(words).toContain("40 of 40 ads require it");
  expect(words).toContain("invented postings");
  const steps = report.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "steps");
  expect(steps?.kind === "steps" && steps.steps.map((step) => step.name.toLowerCase())).toEqual(
    facts().plan.steps.map((step) => step.skill),
  );
});

test("a close call brings what would decide it, each with its outcome", () => {
  const pair = { first: "mlops-engineer", rival: "ai-engineer" } as const;
  const turned = { comesFirst: pair.rival, ahead: pair.rival, lead: 0.02 };
  const deciding: ReportFacts["deciding"] = [
    {
      ...pair,
      lead: 0.01,
      question: { state: "too-few", missing: 3 },
      skill: { skill: "rust", asks: { first: { n: 9, of: 40 }, rival: { n: 0, of: 40 } }, ...turned },
      weight: null,
    },
  ];
  const [standing] = makeReport(facts({ deciding })).sections;
  const words = JSON.stringify(standing);
  expect(words).toContain("mlops-engineer or ai-engineer: what would decide it");
  expect(words).toContain("With 3 more answers");
  expect(words).toContain("9 of the 40 ads for mlops-engineer");
  expect(words).toContain("However you weigh what counts");
  expect(JSON.stringify(makeReport(facts()))).not.toContain("what would decide it");
});

test("a page needs nothing from elsewhere, and text in it stays text", () => {
  const html = reportHtml(makeReport(facts({ name: '<img src="x" onerror="alert(1)">' })), ":root{}");
  expect(html).not.toMatch(/<(img|script|link)\b/);
  expect(html).toContain("&#60;img");
});

test("the PDF says what the report says, in the same bytes each time", async () => {
  const report = makeReport(facts({ name: "Zoë Exemplar" }));
  const { bytes, lettersLost } = await reportPdf(report, "2026-03-02", fonts);
  expect(lettersLost).toEqual([]);
  expect(Buffer.compare((await reportPdf(report, "2026-03-02", fonts)).bytes, bytes)).toBe(0);
  const read = await readDocument(bytes.slice(), "report.pdf");
  const text = read.ok ? read.value.text.replace(/\s+/g, " ") : "";
  expect(text).toContain("For Zoë Exemplar");
  for (const { title } of report.sections) expect(text).toContain(title);
});

test.each([
  ["2026-03-02", "2026-03-02", "2 March 2026"],
  ["2026-03-02", "2026-03-20", "2 to 20 March 2026"],
  ["2026-02-28", "2026-03-03", "28 February to 3 March 2026"],
  ["2025-12-30", "2026-01-02", "30 December 2025 to 2 January 2026"],
])("%s and %s are %s", (first, last, words) => {
  expect(daysInWords(first, last)).toBe(words);
});
