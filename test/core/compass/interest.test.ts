import { describe, expect, test } from "vitest";
import { type InterestInventory, interestIn, interestProfile } from "../../../src/core/compass/interest.ts";
import { ACTIVITIES } from "../../../src/core/vocabulary.ts";
import { specialisations } from "../../fixtures/taxonomies.ts";

/** Two items for every activity. */
const inventory: InterestInventory = {
  id: "test",
  version: 1,
  scale: ["0", "1", "2", "3", "4"],
  items: ACTIVITIES.flatMap((activity) =>
    ["a", "b"].map((which) => ({ id: `${activity}-${which}`, text: "", activities: { [activity]: 1 } })),
  ),
};
const answer = (of: (activity: string) => number) =>
  Object.fromEntries(inventory.items.map((item) => [item.id, of(Object.keys(item.activities)[0]!)]));

const visionary = specialisations({
  "computer-vision-engineer": Object.fromEntries(ACTIVITIES.map((one) => [one, one === "vision" ? 5 : 1])),
}).find((one) => one.id === "computer-vision-engineer")!;

describe("interest", () => {
  test("liking exactly what the work holds gives 1, disliking it 0", () => {
    const likes = interestProfile(
      inventory,
      answer((activity) => (activity === "vision" ? 4 : 1)),
    );
    expect(interestIn(likes, visionary)!.value).toBeCloseTo(1, 12);
    const dislikes = interestProfile(
      inventory,
      answer((activity) => (activity === "vision" ? 0 : 3)),
    );
    expect(interestIn(dislikes, visionary)!.value).toBeCloseTo(0, 12);
  });

  test("the parts sum to the correlation", () => {
    const profile = interestProfile(
      inventory,
      answer((activity) => activity.length % 5),
    );
    const interest = interestIn(profile, visionary)!;
    const sum = interest.parts.reduce((total, part) => total + part.adds, 0);
    expect(sum).toBeCloseTo(interest.correlation, 12);
  });

  test("someone who answers one step higher throughout has the same interests", () => {
    const low = interestProfile(
      inventory,
      answer((activity) => activity.length % 3),
    );
    const high = interestProfile(
      inventory,
      answer((activity) => (activity.length % 3) + 1),
    );
    expect(interestIn(high, visionary)!.correlation).toBeCloseTo(interestIn(low, visionary)!.correlation, 12);
  });

  test("flat answers, and too few, say nothing", () => {
    const flat = interestProfile(
      inventory,
      answer(() => 3),
    );
    expect(flat.undifferentiated).toBe(true);
    expect(interestIn(flat, visionary)).toBeNull();
    const few = interestProfile(inventory, { "vision-a": 4, "research-a": 0 });
    expect(few).toMatchObject({ answered: 2, undifferentiated: true });
  });

  test("answers to unknown items are passed over", () => {
    expect(interestProfile(inventory, { nothing: 4 }).answered).toBe(0);
  });
});
