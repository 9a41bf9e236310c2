import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recover, simulatePay } from "../../../../bench/pay/simulate.ts";
import { Random } from "../../../../bench/resumes/random.ts";
import { cholesky, invertCholesky, solveCholesky } from "../../../../src/core/market/premium/cholesky.ts";
import { fitPay, premiumsOf } from "../../../../src/core/market/premium/model.ts";

describe("Cholesky", () => {
  const positive = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc
      .array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((roots) => {
        const matrix = new Float64Array(size * size);
        for (let row = 0; row < size; row++) {
          for (let column = 0; column < size; column++) {
            for (let at = 0; at < size; at++) {
              matrix[row * size + column]! += roots[row * size + at]! * roots[column * size + at]!;
            }
          }
          matrix[row * size + row]! += 1;
        }
        return { size, matrix };
      }),
  );

  test("the inverse times the matrix is the identity, and solving agrees with it", () => {
    fc.assert(
      fc.property(positive, ({ size, matrix }) => {
        const lower = cholesky(matrix, size);
        const inverse = invertCholesky(lower, size);
        const right = Float64Array.from({ length: size }, (_, at) => at + 1);
        const solved = solveCholesky(lower, size, right);
        for (let row = 0; row < size; row++) {
          let times = 0;
          for (let column = 0; column < size; column++) {
            let sum = 0;
            for (let at = 0; at < size; at++) sum += inverse[row * size + at]! * matrix[at * size + column]!;
            expect(sum).toBeCloseTo(row === column ? 1 : 0, 8);
            times += inverse[row * size + column]! * right[column]!;
          }
          expect(times).toBeCloseTo(solved[row]!, 8);
        }
      }),
    );
  });

  test("a matrix that is not positive definite is refused", () => {
    expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow("positive definite");
  });
});

describe("premiums", () => {
  const runs = Array.from({ length: 4 }, (_, run) => simulatePay(new Random(7 + run), 500, 120));
  const found = runs.flatMap(recover);

  test("planted effects are found again, and lie within the intervals as often as these say", () => {
    const error = found.reduce((sum, one) => sum + Math.abs(one.premium! - one.planted), 0) / found.length;
    const size = found.reduce((sum, one) => sum + Math.abs(one.planted), 0) / found.length;
    expect(error).toBeLessThan(0.3 * size);
    const covered = found.filter((one) => one.covered).length / found.length;
    expect(covered).toBeGreaterThan(0.9);
    expect(covered).toBeLessThan(0.99);
  });

  test("a skill that adds nothing is shrunk closer to nought than one that adds something", () => {
    const skills = found.filter(({ control }) => control === "skill");
    const size = (ones: typeof skills) =>
      ones.reduce((sum, { premium }) => sum + Math.abs(premium!), 0) / ones.length;
    const [idle, telling] = [
      skills.filter(({ planted }) => planted === 0),
      skills.filter(({ planted }) => Math.abs(planted) > 0.05),
    ];
    expect(size(idle)).toBeLessThan(0.5 * size(telling));
  });

  test("the currency's unit does not matter: pay twice as high has the same premiums", () => {
    const { facts } = runs[0]!;
    const doubled = facts.map((fact) => ({ ...fact, dollars: 2 * fact.dollars }));
    const [one, other] = [facts, doubled].map((each) => premiumsOf(fitPay(each)!, "seniority"));
    for (const [at, premium] of one!.entries()) expect(other![at]!.premium).toBeCloseTo(premium.premium!, 6);
  });

  test("few figures, or few employers, carry no model", () => {
    const { facts } = runs[0]!;
    expect(fitPay(facts.slice(0, 199))).toBeNull();
    expect(fitPay(facts.map((fact) => ({ ...fact, employer: fact.employer! % 29 })))).toBeNull();
  });

  test("a key with fewer than ten figures or five employers is too little to say", () => {
    const { facts } = runs[0]!;
    const rare = facts.map((fact, at) => (at < 9 ? { ...fact, seniority: "executive" } : fact));
    const one = premiumsOf(fitPay(rare)!, "seniority").find(({ key }) => key === "executive");
    expect(one).toMatchObject({ n: 9, premium: null, interval: null });
  });
});
