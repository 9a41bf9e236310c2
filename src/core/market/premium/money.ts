/** Yearly rates and purchasing power, with their sources: facts that ship. */
export interface MoneyTable {
  readonly rates: {
    readonly source: string;
    readonly licence: string;
    readonly note: string;
    /** Units of the currency to one US dollar, by year. */
    readonly unitsToTheDollar: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly purchasingPower: {
    readonly source: string;
    readonly licence: string;
    readonly note: string;
    readonly year: number;
    /** Units of its currency that buy in a country what one US dollar buys in the United States. */
    readonly countries: Readonly<Record<string, { readonly currency: string; readonly units: number }>>;
  };
}

/** An amount in dollars, with the year whose rate was taken. */
export interface Converted {
  readonly dollars: number;
  readonly rateOf: number;
}

/**
 * An amount of a currency in US dollars at the mean rate of its year, or of the nearest year that the table has; null
 * for a currency that it does not have.
 */
export function toDollars(
  table: MoneyTable,
  amount: number,
  currency: string,
  year: number,
): Converted | null {
  if (currency === "USD") return { dollars: amount, rateOf: year };
  const rates = table.rates.unitsToTheDollar[currency];
  if (!rates) return null;
  const years = Object.keys(rates).map(Number);
  const rateOf = years.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
  return { dollars: amount / rates[rateOf]!, rateOf };
}

/**
 * What an amount in US dollars buys in a country, in dollars spent in the United States: exchanged into the country's
 * currency at the table's year and divided by its purchasing power parity. Null where the table lacks the country.
 */
export function purchasingPower(table: MoneyTable, dollars: number, country: string): number | null {
  const { countries, year } = table.purchasingPower;
  const parity = countries[country];
  if (!parity) return null;
  const rate = parity.currency === "USD" ? 1 : table.rates.unitsToTheDollar[parity.currency]?.[year];
  return rate === undefined ? null : (dollars * rate) / parity.units;
}
