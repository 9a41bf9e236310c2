import type { PayPeriod } from "../../vocabulary.ts";

const MONTHLY = "PLN CZK HUF UAH PHP MXN BRL TRY EGP PKR SEK NOK DKK ZAR THB".split(" ");
const SMALL = "INR JPY RUB KRW CLP COP ARS NGN IDR VND KES".split(" ");

/** Below this an unlabelled figure is a month's pay: most currencies of small value are paid by the month. */
export function yearly(currency: string): number {
  if (MONTHLY.includes(currency)) return 100_000;
  if (SMALL.includes(currency)) return 300_000;
  return 14_000;
}

/** Whether anyone is paid so much, or so little, for such a period. */
export function isPlausible(low: number, high: number, currency: string, period: PayPeriod): boolean {
  if (low > high || low <= 0) return false;
  const small = yearly(currency) === 14_000;
  if (period === "hour") return low >= 5 && high <= (small ? 600 : 20_000);
  if (period === "day") return low >= 30 && high <= (small ? 5000 : 100_000);
  if (period === "month") return low >= 300 && high <= (small ? 60_000 : 60_000_000);
  return low >= 5000 && high <= (small ? 3_000_000 : 3_000_000_000);
}

const DOLLARS: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD" };
/** Countries whose peso is written "$": its code, and the least a month's pay in it comes to. */
const PESOS: Readonly<Record<string, readonly [code: string, least: number]>> = {
  MX: ["MXN", 6000],
  AR: ["ARS", 200_000],
  CL: ["CLP", 200_000],
  CO: ["COP", 200_000],
};
/** From here on a figure written "$" in a country of pesos is no year's pay in dollars. */
const NO_DOLLARS = 400_000;

const EURO = "DE FR ES PT NL BE AT IE IT FI GR EE LV LT LU SI SK HR CY MT".split(" ");
const OWN: Readonly<Record<string, string>> = {
  US: "USD",
  GB: "GBP",
  IN: "INR",
  CH: "CHF",
  PL: "PLN",
  ...DOLLARS,
};

/** What is paid in a country, where no sign stands beside a figure; null where that is not known. */
export function currencyAt(country: string | null): string | null {
  if (country === null) return null;
  return EURO.includes(country) ? "EUR" : (OWN[country] ?? null);
}

/**
 * The currency meant: a bare "$" is that of the country, US dollars when it has none. Pesos and dollars share the sign
 * in some countries; the figure tells them apart.
 */
export function currencyBy(
  written: string | null,
  country: string | null,
  figure: number,
  isMonthly: boolean,
): string | null {
  if (written !== "$" || country === null) return written === "$" ? "USD" : written;
  const peso = PESOS[country];
  if (peso) return (isMonthly && figure >= peso[1]) || figure >= NO_DOLLARS ? peso[0] : "USD";
  return DOLLARS[country] ?? "USD";
}
