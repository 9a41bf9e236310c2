import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adGapInWords, eitherInWords, hoursInWords } from "../../../src/core/compass/ad-gap-in-words.ts";
import { asksIn } from "../../../src/core/compass/asks.ts";
import { gapTo } from "../../../src/core/compass/gap.ts";
import { withEvidence } from "../../../src/core/compass/gap-evidence.ts";
import { gapToAds } from "../../../src/core/compass/gap-to-ads.ts";
import { prepareGround } from "../../../src/core/compass/ground.ts";
import type { Person } from "../../../src/core/compass/person.ts";
import type { Need } from "../../../src/core/vocabulary.ts";
import { asks, marketOf, posting, reads } from "../../fixtures/markets.ts";
import { skill, taxonomyOf } from "../../fixtures/taxonomies.ts";

const SKILLS = ["python", "opencv", "images", "cpp", "cuda"];
const ground = prepareGround(
  marketOf(
    Array.from({ length: 20 }, (_, at) =>
      posting({
        specialisations: reads("computer-vision-engineer"),
        workMode: at % 2 ? "remote" : "onsite",
        skills: [...asks("required", "python", "images", "cpp"), ...asks("preferred", "cuda")],
      }),
    ),
  ),
  taxonomyOf([...SKILLS.map((id) => skill(id, { related: id === "images" ? ["opencv"] : [] }))]),
);
const HARD = { working: [80, 120], strong: [200, 300], basis: "test" } as const;
const person = (...ids: string[]): Person => ({ skills: ids.map((id) => ({ id, level: "strong" })) });

/** An ad that names a skill: what was read from it, with the span of its name. */
function ad(text: string, ...named: readonly (readonly [string, Need])[]) {
  const skills = named.map(([words, need]) => {
    const at = text.indexOf(words);
    return { id: words.toLowerCase(), name: words, need, evidence: [[at, at + words.length]] as const };
  });
  return asksIn({ skills }, text);
}

describe("what an ad asks for", () => {
  test("is quoted by the line or sentence that it stands in; mere mentions are left out", () => {
    const text = "We use CUDA.\n\nYou bring:\n- Python, and plenty of it; **OpenCV** too\n- good humour";
    const found = ad(text, ["CUDA", "mentioned"], ["Python", "required"], ["OpenCV", "preferred"]);
    expect(found.map(({ skill: id, need, wording }) => [id, need, wording])).toEqual([
      ["python", "required", "Python, and plenty of it"],
      ["opencv", "preferred", "OpenCV too"],
    ]);
  });

  test("is quoted without the tags of a page", () => {
    const page = "<ul><li>Strong <b>Python</b>&nbsp;&amp; maths</li><li>OpenCV</li></ul>";
    expect(ad(page, ["Python", "required"])[0]).toMatchObject({
      named: "Python",
      wording: "Strong Python & maths",
    });
  });

  const anyText = fc.string({ maxLength: 900, size: "max" });
  test("is cut to a length that can be read, wherever it stands", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before}Python${after}`;
        const span = [before.length, before.length + 6] as const;
        const one = { id: "python", name: "Python", need: "required" as const, evidence: [span] };
        const [found] = asksIn({ skills: [one] }, text);
        expect(found!.wording).toContain("Python");
        expect(found!.wording.length).toBeLessThan(220);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe("the gap to ads of one's own", () => {
  const one = ad(
    "Python, CPP and Images",
    ["Python", "required"],
    ["CPP", "required"],
    ["Images", "required"],
  );
  const other = ad("PYTHON; CUDA is nice", ["PYTHON", "required"], ["CUDA", "preferred"]);

  test("counts who asks, judges reach where enough is required, and says how it is put", () => {
    const gap = gapToAds(ground, person("python", "cpp"), [one, other, other]);
    expect(gap).toMatchObject({ ads: 3, reach: { of: 1 } });
    expect(gap.skills[0]).toMatchObject({
      skill: "python",
      standing: "have",
      required: 3,
      preferred: 0,
      of: 3,
      namedAs: [{ words: "PYTHON", ads: 3 }],
      askedAs: [],
    });
    expect(gap.skills.map((found) => found.skill)).toEqual(["python", "cuda", "cpp", "images"]);
  });

  test("all that is required covers the whole; nothing required, nothing is said", () => {
    const all = gapToAds(ground, person("python", "cpp", "images"), [one]);
    expect(all).toMatchObject({ covered: 1, reach: { inReach: 1, of: 1 } });
    expect(gapToAds(ground, person(), [one])).toMatchObject({ covered: 0, reach: { inReach: 0, of: 1 } });
    expect(gapToAds(ground, person(), [[]])).toMatchObject({ covered: null, skills: [], reach: { of: 0 } });
  });

  const either = asksIn(
    {
      skills: ["python", "cpp", "images", "cuda"].map((id) => ({
        id,
        name: id,
        need: id === "cuda" ? ("preferred" as const) : ("required" as const),
        evidence: [],
      })),
      alternatives: [["python", "cpp"]],
    },
    "",
  );
  const nameOf = (id: string) => id.toUpperCase();

  test("alternatives are one requirement: the one best covered, and its hours alone", () => {
    const three = [...either, { ...either[2]!, skill: "opencv" }];
    const gap = gapToAds(ground, person("python", "images", "opencv"), [three]);
    expect(gap).toMatchObject({ covered: 1, reach: { inReach: 1, of: 1 } });
    expect(gap.alternatives).toEqual([{ skills: ["cpp", "python"], ads: 1, counted: "python", had: true }]);
    expect(eitherInWords(gap, nameOf)).toBe("One of CPP or PYTHON is enough: you have PYTHON.");
    expect(gap.skills.find((found) => found.skill === "cpp")).toMatchObject({ instead: "python" });
    expect(hoursInWords(gap.skills)).not.toContain("required");
  });

  test("of alternatives none of which is held, the cheaper one counts, and both are judged as one", () => {
    const dear = prepareGround(
      marketOf([posting({ skills: asks("required", ...SKILLS) })]),
      taxonomyOf(SKILLS.map((id) => skill(id, id === "cpp" ? { hours: HARD } : {}))),
    );
    const gap = gapToAds(dear, person(), [either]);
    expect(gap).toMatchObject({ covered: 0, reach: { of: 0 } });
    expect(gap.alternatives[0]).toMatchObject({ counted: "python", had: false });
    expect(eitherInWords(gap, nameOf)).toBe("One of CPP or PYTHON is enough: nearest to you is PYTHON.");
  });

  test("a skill that another ad requires by itself counts there", () => {
    const gap = gapToAds(ground, person("python"), [either, ad("CPP", ["CPP", "required"])]);
    expect(gap.skills.find((found) => found.skill === "cpp")!.instead).toBeNull();
    expect(eitherInWords(gap, nameOf)).toContain("In 1 ad one of CPP or PYTHON is enough");
  });

  describe("an ad that is not in reach", () => {
    const names = ["python", "cpp", "images", "cuda", "opencv"];
    const plain = prepareGround(
      marketOf([posting({ skills: asks("required", ...names) })]),
      taxonomyOf(names.map((id) => skill(id))),
    );
    const wants = (...ids: string[]) => [ids.map((id) => ({ ...either[2]!, skill: id }))];
    const told = (held: string[], ...ids: string[]) =>
      adGapInWords(gapToAds(plain, person(...held), wants(...ids)), nameOf);

    test("says what brings it there: one skill, two, or that it is further", () => {
      expect(told(["python", "cpp"], "python", "cpp", "images")).toMatch(
        /^The ad is not within reach\. .* you cover 67%; from 70% on an ad is in reach: IMAGES \(about \d+ hours?\) would bring you there\.$/,
      );
      expect(told(["python", "cpp"], "python", "cpp", "images", "cuda", "opencv")).toMatch(
        /you cover 40%; .*: CUDA \(about \d+ hours\) and IMAGES \(about \d+ hours\) together would bring you there\.$/,
      );
      expect(told(["python"], ...names)).toMatch(/and no two skills more would bring you there\.$/);
      expect(told(names, ...names)).toMatch(
        /^The ad is within reach\. .* you cover 100%; from 70% on an ad is in reach\.$/,
      );
    });

    test("of which not all could be read is told so", () => {
      const gap = gapToAds(plain, person(...names), wants(...names));
      expect(adGapInWords(gap, nameOf, true)).toMatch(/^As far as could be read: the ad is within reach\. /);
    });

    test("is never said to be at the threshold", () => {
      const gap = gapToAds(plain, person("python", "cpp"), wants("python", "cpp", "images"));
      expect(adGapInWords({ ...gap, covered: 0.6996 }, nameOf)).toContain("you cover 69.9%; from 70%");
    });

    test("is brought there by what is named, and by nothing cheaper", () => {
      const gap = gapToAds(plain, person("python", "cpp"), wants("python", "cpp", "images"));
      const learnt = {
        skills: [...person("python", "cpp").skills, { id: "images", level: "working" as const }],
      };
      expect(gap.nearest).toEqual([{ skill: "images", hours: expect.any(Number) }]);
      expect(gapToAds(plain, learnt, wants("python", "cpp", "images")).reach.inReach).toBe(1);
    });
  });

  test("neither the order of the ads nor that of the person's skills matters", () => {
    const straight = gapToAds(ground, person("python", "opencv"), [one, other]);
    const turned = gapToAds(ground, person("opencv", "python"), [other.toReversed(), one.toReversed()]);
    expect(JSON.stringify(turned)).toBe(JSON.stringify(straight));
  });
});

describe("the gap to a specialisation", () => {
  test("counts the postings within the constraints, and the hours of what is not had", () => {
    const gap = gapTo(ground, person("python"), "computer-vision-engineer", {
      constraints: { workMode: "remote" },
    });
    expect(gap.map(({ skill: id, required, preferred, of }) => [id, required, preferred, of])).toEqual([
      ["cpp", 10, 0, 10],
      ["cuda", 0, 10, 10],
      ["images", 10, 0, 10],
      ["python", 10, 0, 10],
    ]);
    for (const { standing, hours } of gap) expect(hours > 0).toBe(standing !== "have");
  });

  test("rests on the résumé's evidence, through the related skill where that is held", () => {
    const text = "Calibrated cameras with OpenCV.";
    const basis = { months: 12, lastUsed: 2025, places: ["work" as const] };
    const held = {
      id: "opencv",
      name: "OpenCV",
      level: "strong" as const,
      basis,
      evidence: [[23, 29]] as const,
    };
    const gap = gapTo(ground, person("opencv"), "computer-vision-engineer");
    const told = withEvidence(gap, { skills: [held] }, text);
    const images = told.find((found) => found.skill === "images")!;
    expect(images).toMatchObject({ standing: "partly", through: "opencv" });
    expect(images.held).toMatchObject({ skill: "opencv", level: "strong", quotes: [text] });
    expect(told.find((found) => found.skill === "cpp")!.held).toBeNull();
  });
});
