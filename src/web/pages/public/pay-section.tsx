import type { Market, MarketFilter } from "../../../core/market/market.ts";
import { type PayCell, payBy, payOf } from "../../../core/market/pay.ts";
import { selectRows } from "../../../core/market/select.ts";
import { SENIORITIES, type Seniority } from "../../../core/vocabulary.ts";
import { PayChart } from "../../charts/pay-chart.tsx";
import { count, money, moneyRange, plural } from "../../components/format.ts";
import { Quantity, TooFew } from "../../components/quantity.tsx";
import { SENIORITY_WORDS } from "../../components/words.ts";

interface PaySectionProps {
  readonly market: Market;
  readonly filter: MarketFilter;
  readonly by: "seniority" | "specialisation";
  readonly nameOf?: (key: string) => string;
}

const CURRENCY = "USD";
const seniorityName = (key: string) => SENIORITY_WORDS[key as Seniority];

/** Pay as the ads state it, in one currency: pay in different currencies does not compare. */
export function PaySection({ market, filter, by, nameOf = seniorityName }: PaySectionProps) {
  const postings = selectRows(market, filter).length;
  const all = payOf(market, filter, CURRENCY);
  const cells = payBy(market, by, filter, CURRENCY);
  const ordered = by === "seniority" ? cells.toSorted((a, b) => rankOf(a.key) - rankOf(b.key)) : cells;
  const stated = ordered.filter((one) => one.n > 0);
  return (
    <section class="section" aria-labelledby="pay">
      <h2 id="pay">Pay</h2>
      <p>
        Base pay a year in US dollars. {count(all.n)} of {plural(postings, "ad")} state it, by{" "}
        {plural(all.employers, "employer")}; for a stated range its middle is counted. Ads that state pay may
        differ from those that do not.
      </p>
      <Middle all={all} />
      {stated.some((one) => one.figures) && (
        <PayChart
          id={`pay-by-${by}`}
          title={by === "seniority" ? "Pay by seniority" : "Pay by specialisation"}
          rowsAre={by === "seniority" ? "Level" : "Specialisation"}
          cells={stated}
          nameOf={nameOf}
        />
      )}
    </section>
  );
}

function Middle({ all: { n, figures } }: { readonly all: PayCell }) {
  if (!figures) {
    return (
      <p>
        <TooFew n={n} />
      </p>
    );
  }
  const { lowerQuartile: low, median, upperQuartile: high, interval } = figures;
  return (
    <div class="quantities">
      <Quantity
        label="median"
        value={money(median, CURRENCY)}
        basis={`likely ${moneyRange(interval, CURRENCY)}, ${count(n)} ads`}
      />
      <Quantity
        label="the middle half of the ads"
        value={moneyRange({ low, high }, CURRENCY)}
        basis={`a quarter pay less, a quarter more; ${count(n)} ads`}
      />
    </div>
  );
}

function rankOf(seniority: string): number {
  return SENIORITIES.indexOf(seniority as Seniority);
}
