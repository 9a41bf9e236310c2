import type { Command } from "commander";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../core/vocabulary.ts";
import { BadInput } from "./bad-input.ts";
import { type CompassOptions, settingsOf } from "./compass-options.ts";

/** The options that every command of the compass takes; `--json` where it prints. */
export function withSettings(command: Command, { json = true } = {}): Command {
  command
    .option("--interests <file>", "JSON with answers by item id (see `data/taxonomy/interests.json`)")
    .option("--weights <a,b,c>", "weights of strength, interest and market", "1,1,1")
    .option("--hours-per-week <n>", "hours a week to learn", "6")
    .option("--pay-floor <amount>", "least base pay a year, as 90000 or 90000EUR")
    .option("--country <code>", "country you may work in (ISO alpha-2)")
    .option("--work-mode <mode>", "remote, hybrid or onsite")
    .option("--avoid <industries>", "industries to leave out, with commas between (such as gaming,finance)")
    .option("--seek <industries>", "industries that count for more, with commas between")
    .option("--degree <degree>", "the highest degree you hold: none, bachelor, master or phd")
    .option("--studying-for <degree=year>", "the degree you are studying for and its year, as master=2028")
    .option("--risk <risk>", "how you take uncertainty: careful, balanced or bold")
    .option("--market <file>", "a market file other than the one that ships")
    .option("--at <month>", "the month that counts as now, YYYY-MM (default: this month)")
    .option("--ocr", "where a page of the résumé is a picture, recognise its text (a few seconds a page)");
  return json ? command.option("--json", "print as JSON") : command;
}

/** One of the fourteen, by its id or its name ("AI engineer"); throws `BadInput` with the list. */
export function specialisationOf(text: string): SpecialisationId {
  const wanted = spelledShort(text);
  const id = AI_SPECIALISATIONS.find((one) => spelledShort(one) === wanted);
  if (id) return id;
  throw new BadInput(`"${text}" is none of the AI specialisations: ${AI_SPECIALISATIONS.join(", ")}.`);
}

/** Ids say "ml" where names say "machine learning", but for the machine learning engineer. */
function spelledShort(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-")
    .replace("machine-learning", "ml");
}

/** Everything a compass command works on: the market, the person, what matters to them. Throws `BadInput`. */
export async function prepare(file: string, options: CompassOptions) {
  const settings = settingsOf(options);
  const [
    files,
    shipped,
    { readMarketFile },
    { prepareGround },
    { personOf },
    { checkFilter },
    { checkAnswers, interestsIn },
  ] = await Promise.all([
    import("./resume-file.ts"),
    import("../store/shipped.ts"),
    import("../store/market-file.ts"),
    import("../core/compass/ground.ts"),
    import("../core/compass/person.ts"),
    import("../core/market/select.ts"),
    import("./interests-file.ts"),
  ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  const wrong = checkFilter(market.value, { country: settings.constraints.country });
  if (wrong) throw new BadInput(wrong);
  const { profile, text } = await files.readingFromFile(file, options);
  const inventory = shipped.shippedInventory();
  const answers = options.interests ? checkAnswers(options.interests, inventory) : {};
  return {
    settings,
    ground: prepareGround(market.value, shipped.shippedTaxonomy()),
    person: personOf(profile),
    profile,
    text,
    answered: { inventory, answers },
    interests: options.interests ? interestsIn(answers, inventory) : null,
  };
}
