import { expect, test } from "vitest";

/**
 * What becomes of every field of a foreign format, by its path ("jobs[].location.name"): "→ field" where it is used,
 * "– reason" where it is not. A path stands for everything below it.
 */
export type FieldTable = Readonly<Record<string, `→ ${string}` | `– ${string}`>>;

/**
 * Holds a table against an answer: it covers every field of it and names none that is not there; taking a used field
 * away changes what is read, and taking an unused one away changes nothing.
 */
export function testFieldTable(table: FieldTable, answer: unknown, read: (answer: unknown) => unknown): void {
  const paths = leafPaths(answer, "");
  const before = JSON.stringify(read(answer));

  test("the table covers every field and no other", () => {
    const covered = (path: string) => Object.keys(table).some((key) => isWithin(path, key));
    expect(paths.filter((path) => !covered(path))).toEqual([]);
    expect(Object.keys(table).filter((key) => !paths.some((path) => isWithin(path, key)))).toEqual([]);
  });

  test.each(Object.entries(table))("%s %s", (path, fate) => {
    const after = JSON.stringify(read(without(answer, path.split("."))));
    if (fate.startsWith("→")) expect(after).not.toBe(before);
    else expect(after).toBe(before);
  });
}

function isWithin(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[]`);
}

function leafPaths(value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    const below = value.filter((one) => typeof one === "object" && one !== null);
    if (below.length === 0) return [`${at}[]`];
    return distinct(below.flatMap((one) => leafPaths(one, `${at}[]`)));
  }
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [at];
  return distinct(
    Object.entries(value).flatMap(([key, one]) => leafPaths(one, at === "" ? key : `${at}.${key}`)),
  );
}

/** Each once; a path that is empty in one row and an object in another is the object's. */
function distinct(paths: readonly string[]): string[] {
  const all = [...new Set(paths)];
  return all.filter((path) => !all.some((other) => other !== path && isWithin(other, path)));
}

function without(value: unknown, path: readonly string[]): unknown {
  const [head = "", ...rest] = path;
  if (Array.isArray(value)) return value.map((one) => without(one, path));
  if (typeof value !== "object" || value === null) return value;
  const key = head.replace(/\[\]$/, "");
  if (head === "[]") return without(value, rest);
  const entries = Object.entries(value).flatMap(([name, one]) => {
    if (name !== key) return [[name, one]];
    return rest.length === 0 ? [] : [[name, without(one, rest)]];
  });
  return Object.fromEntries(entries);
}
