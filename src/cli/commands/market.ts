import { type Command, Option } from "commander";
import type { AiShare } from "../../core/market/ai-share.ts";
import type { Market, MarketFilter } from "../../core/market/market.ts";
import { MEASURES, type Measure, QUERY_DIMENSIONS } from "../../core/market/query.ts";
import type { PaySurvey } from "../../core/market/survey.ts";
import type { Taxonomy } from "../../core/taxonomy/taxonomy.ts";
import { BadInput } from "../bad-input.ts";
import { print, printJson } from "../print.ts";
import { defineMarketBuild } from "./market-build.ts";
import { defineMarketExport } from "./market-export.ts";
import { defineMarketReposted } from "./market-reposted.ts";

/** The question's own fields are checked by `parseMarketQuery`. */
interface MarketOptions {
  readonly what?: Measure;
  readonly pay?: boolean;
  readonly skills?: boolean;
  readonly premium?: boolean;
  readonly trends?: boolean;
  readonly market?: string;
  readonly json?: boolean;
}

export function defineMarket(program: Command): void {
  const market = program
    .command("market")
    .description("Ask the market: counts, pay, skills and what is in reach, by any of its dimensions.")
    .addOption(new Option("--what <measure>", "what to ask for").choices(MEASURES))
    .option("--by <dimensions>", `what to count by, up to three with commas: ${QUERY_DIMENSIONS.join(", ")}`)
    .option("--pay", "short for --what pay")
    .option("--skills", "short for --what skills")
    .option("--premium", "what specialisations, levels, countries and skills add to pay, all else equal")
    .option("--trends", "rising and fading skills and specialisations, within each source")
    .option("--of <skill>", "the skill that together, related and spread are about")
    .option("--held <skills>", "ids of the skills held, with commas between, for --what reach")
    .option("--specialisation <id>", "only this specialisation")
    .option("--seniority <seniority>", "only this seniority")
    .option("--country <code>", "only postings that name this country (ISO alpha-2)")
    .option("--domain <domain>", "only this domain")
    .option("--employment <kind>", "only this kind of employment")
    .option("--work-mode <mode>", "only this work mode")
    .option("--month <month>", "only postings first seen in this month, YYYY-MM")
    .option("--skill <id>", "only postings that ask for this skill")
    .option("--currency <code>", "currency of the pay figures (default: USD)")
    .option("--market <file>", "a market file other than the one that ships")
    .option("--json", "print as JSON")
    .action(showMarket);
  defineMarketBuild(market);
  defineMarketExport(market);
  defineMarketReposted(market);
}

async function showMarket(options: MarketOptions): Promise<void> {
  const [{ parseMarketQuery }, { readMarketFile }, { shippedTaxonomy }, { answerMarket }, { prepareGround }] =
    await Promise.all([
      import("../../core/market/query.ts"),
      import("../../store/market-file.ts"),
      import("../../store/shipped.ts"),
      import("../../actions/answer-market.ts"),
      import("../../core/compass/ground.ts"),
    ]);
  const market = readMarketFile(options.market);
  if (!market.ok) throw new BadInput(market.message);
  const taxonomy = shippedTaxonomy();
  if (options.skills && options.pay)
    throw new BadInput("--pay and --skills answer two questions: ask one at a time.");
  const what = options.what ?? (options.skills ? "skills" : options.pay ? "pay" : "counts");
  const query = parseMarketQuery(market.value, { ...options, what }, taxonomy.ordinalOf);
  if (!query.ok) throw new BadInput(query.message);
  const { where } = query.value;
  if (options.premium) return showPremiums(market.value, taxonomy, where, options.json);
  if (options.trends) return showTrends(market.value, taxonomy, where, options.json);
  const answer = answerMarket(
    { market: market.value, ground: () => prepareGround(market.value, taxonomy) },
    query.value,
  );
  if (options.json) {
    printJson(answer);
    return;
  }
  const { describeMarketAnswer } = await import("../describe/market.ts");
  print(describeMarketAnswer(answer, market.value.description));
}

async function showPremiums(
  market: Market,
  taxonomy: Taxonomy,
  where: MarketFilter,
  json: boolean | undefined,
): Promise<void> {
  const [{ payPremiums }, { shippedFacts, shippedMoney }, { selectRows }] = await Promise.all([
    import("../../actions/pay-premium.ts"),
    import("../../store/shipped.ts"),
    import("../../core/market/select.ts"),
  ]);
  const survey = shippedFacts<PaySurvey>("data/market/pay-survey.json");
  const ground = { market, taxonomy, money: shippedMoney(), survey };
  const premiums = payPremiums(ground, selectRows(market, where));
  if (json) return printJson({ filter: where, premium: premiums });
  const { describePremiums } = await import("../describe/premium.ts");
  print(
    premiums
      ? describePremiums(premiums)
      : "Too little to say: fewer than 200 stated figures, or fewer than 30 employers.",
  );
}

async function showTrends(
  market: Market,
  taxonomy: Taxonomy,
  where: MarketFilter,
  json: boolean | undefined,
): Promise<void> {
  const [{ aiShareTrends, marketTrends }, { shippedFacts, shippedSteadyMonths }, { selectRows }] =
    await Promise.all([
      import("../../actions/market-trends.ts"),
      import("../../store/shipped.ts"),
      import("../../core/market/select.ts"),
    ]);
  const trends = marketTrends(market, selectRows(market, where), { taxonomy, steady: shippedSteadyMonths() });
  const facts = shippedFacts<AiShare>("data/market/ai-share.json");
  const aiShare = facts ? aiShareTrends(facts) : [];
  if (json) return printJson({ filter: where, trends, aiShare });
  const { describeTrends } = await import("../describe/trends.ts");
  print(describeTrends(trends, aiShare));
}
