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

/** The currency meant: a bare "$" is that of the country, US dollars when it has none. */
export function currencyBy(written: string | null, country: string | null): string | null {
  return written === "$" ? ((country && DOLLARS[country]) ?? "USD") : written;
}
