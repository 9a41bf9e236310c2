import { describe, expect, test } from "vitest";
import { shippedInventory } from "../../src/store/shipped.ts";
import { bearings, files } from "./run.ts";

const write = files();
const { items } = shippedInventory();
const answersLiking = (activity: string) =>
  JSON.stringify(Object.fromEntries(items.map((item) => [item.id, activity in item.activities ? 4 : 1])));

describe("interests", () => {
  test("lists the quick form, or all with --full", () => {
    expect(JSON.parse(bearings(["interests", "--list", "--json"]).out).items).toHaveLength(18);
    expect(JSON.parse(bearings(["interests", "--list", "--full", "--json"]).out).items).toHaveLength(48);
    expect(bearings(["interests", "--list"]).out).toContain("untested-idea: ");
  });

  test("tells a file of answers: what is liked, and which work holds it", () => {
    const file = write("security.json", answersLiking("security"));
    const { code, out } = bearings(["interests", file, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).ranking[0].specialisation).toBe("security-ml-engineer");
    expect(bearings(["interests", file]).out).toContain("A prompt for thought");
  });

  test("flat answers say nothing, and are said to", () => {
    const flat = write("flat.json", JSON.stringify(Object.fromEntries(items.map(({ id }) => [id, 2]))));
    expect(bearings(["interests", flat]).out).toContain("no direction can be told");
    expect(JSON.parse(bearings(["interests", flat, "--json"]).out).ranking).toEqual([]);
  });

  test("without a terminal nothing is asked", () => {
    const { code, out, err } = bearings(["interests"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--list");
  });
});
