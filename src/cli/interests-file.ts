import { readFileSync } from "node:fs";
import {
  FEWEST_ANSWERS,
  type InterestAnswers,
  type InterestInventory,
  type InterestProfile,
  interestProfile,
} from "../core/compass/interest.ts";
import { BadInput } from "./bad-input.ts";

/** What the answers come to; says on standard error when they are too few or too alike to be used. */
export function interestsIn(answers: InterestAnswers, inventory: InterestInventory): InterestProfile {
  const profile = interestProfile(inventory, answers);
  if (profile.undifferentiated) {
    process.stderr.write(
      `bearings: Interests are left out: ${profile.answered} answers were given, and ${FEWEST_ANSWERS} that differ are needed.\n`,
    );
  }
  return profile;
}

/** Answers `{ "item-id": 0…4 }` of a file, checked against the questions. Throws `BadInput`. */
export function checkAnswers(file: string, inventory: InterestInventory): Record<string, number> {
  const raw = parse(file);
  const known = new Set(inventory.items.map((item) => item.id));
  const unknown = Object.keys(raw).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new BadInput(
      `No question has the id "${unknown[0]}". The ids are in data/taxonomy/interests.json.`,
    );
  }
  const highest = inventory.scale.length - 1;
  for (const answer of Object.values(raw)) {
    if (!Number.isInteger(answer) || Number(answer) < 0 || Number(answer) > highest) {
      throw new BadInput(`"${file}" should hold answers from 0 to ${highest} by question id.`);
    }
  }
  return raw as Record<string, number>;
}

function parse(file: string): Record<string, unknown> {
  const text = readFileSync(file, "utf8");
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw === "object" && raw !== null && !Array.isArray(raw)) return raw as Record<string, unknown>;
  } catch {
    // Said below, as for JSON of another shape.
  }
  throw new BadInput(`"${file}" is no JSON object of answers such as {"question-id": 4}.`);
}
