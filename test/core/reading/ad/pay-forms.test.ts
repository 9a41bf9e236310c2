import { describe, expect, it } from "vitest";
import type { Ad } from "../../../../src/core/posting.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();

/** The pay of an invented ad in which the words stand as a paragraph of their own, as "min max currency period". */
function pay(words: string, header: Partial<Ad> = {}): string | null {
  const text = `We are hiring a Data Engineer to join our team.\n\n${words}\n\nYou will build pipelines.`;
  const found = reader.read({ id: "pay", text, ...header }).pay;
  return found && [found.min, found.max, found.currency, found.period].join(" ");
}

describe("ranges with k", () => {
  it.each([
    ["Compensation: $140K – $175K plus equity", "140000 175000 USD year"],
    ["The salary for this position is between £70k and £85k.", "70000 85000 GBP year"],
    ["Salary band €55K-€68K depending on experience", "55000 68000 EUR year"],
    ["Base pay: 95-120k EUR", "95000 120000 EUR year"],
    ["We pay 110k to 130k CAD.", "110000 130000 CAD year"],
    ["$172.5k–$210k base", "172500 210000 USD year"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));
});

describe("several places' ranges", () => {
  it.each([
    [
      "Pay range in Colorado: $120,000 - $140,000 USD per year. Pay range in New York City: $135,000 - $165,000 USD per year.",
      "120000 165000 USD year",
    ],
    [
      "San Francisco Bay Area: $180K - $220K\nAll other US locations: $160K - $195K",
      "160000 220000 USD year",
    ],
    [
      "The base salary range is $150,000-$170,000 in Zone 1, $140,000-$160,000 in Zone 2 and $130,000-$150,000 in Zone 3.",
      "130000 170000 USD year",
    ],
    ["US base salary: $150,000 – $180,000. UK base salary: £80,000 – £100,000.", "150000 180000 USD year"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));
});

describe("pay by the hour, the day and the month", () => {
  it.each([
    ["Pay rate: $62.50/hr on W2", "62.5 62.5 USD hour"],
    ["The hourly range for this internship is $42.00 - $55.00.", "42 55 USD hour"],
    ["Rate: 65-75 EUR/h", "65 75 EUR hour"],
    ["Stundensatz: 85 € pro Stunde", "85 85 EUR hour"],
    ["TJM : 500 € - 600 €", "500 600 EUR day"],
    ["Day rate £600-£650 outside IR35", "600 650 GBP day"],
    ["Tagessatz: 720 € bis 800 €", "720 800 EUR day"],
    ["Contract pay: $700 per day", "700 700 USD day"],
    ["Salario: $45,000 - $60,000 MXN mensuales", "45000 60000 MXN month"],
    ["Gehalt: 5.200 € brutto im Monat", "5200 5200 EUR month"],
    ["Salary: €3,800 gross per month", "3800 3800 EUR month"],
    ["Wynagrodzenie: 22 000 - 27 000 PLN/month net on B2B", "22000 27000 PLN month"],
    ["Salaris tussen € 4.200 en € 5.600 bruto per maand", "4200 5600 EUR month"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));
});

describe("the currency by sign, by code and by place", () => {
  it.each<[string, Partial<Ad>, string]>([
    ["Salary: $130,000 - $150,000", { location: "Vancouver, BC, Canada" }, "130000 150000 CAD year"],
    ["Salary: $130,000 - $150,000", { location: "Sydney, Australia" }, "130000 150000 AUD year"],
    ["Salary: $130,000 - $150,000", { location: "Austin, TX" }, "130000 150000 USD year"],
    ["Salary: US$130,000 - US$150,000", { location: "Toronto, ON" }, "130000 150000 USD year"],
    ["Salary: C$110,000–C$125,000", {}, "110000 125000 CAD year"],
    ["Salary: S$96,000 to S$120,000 per annum", {}, "96000 120000 SGD year"],
    ["Lohn: CHF 120'000 bis 140'000 pro Jahr", {}, "120000 140000 CHF year"],
    ["Annual salary: JPY 9,000,000 - 12,000,000", {}, "9000000 12000000 JPY year"],
    ["Lön: 48 000 - 60 000 SEK per month", {}, "48000 60000 SEK month"],
    ["Salary: $8,000 - $10,000 per month", { location: "Singapore" }, "8000 10000 SGD month"],
    ["Salário: R$ 9.500 a R$ 12.000", {}, "9500 12000 BRL month"],
    ["Remuneration: 90,000-105,000 euros per year", {}, "90000 105000 EUR year"],
  ])("%s in %o", (words, header, wanted) => expect(pay(words, header)).toBe(wanted));
});

describe("open ends", () => {
  it.each([
    ["Salary: up to £95,000", " 95000 GBP year"],
    ["We pay up to $220k base.", " 220000 USD year"],
    ["Gehalt: bis zu 90.000 € im Jahr", " 90000 EUR year"],
    ["Salaire : jusqu'à 65 000 € brut annuel", " 65000 EUR year"],
    ["Salario: hasta 50.000 € brutos anuales", " 50000 EUR year"],
    ["Salaris tot € 85.000 per jaar", " 85000 EUR year"],
    ["Salary from £60,000", "60000  GBP year"],
    ["Base salary starting at $115,000 per year", "115000  USD year"],
    ["Gehalt ab 58.000 € brutto pro Jahr", "58000  EUR year"],
    ["À partir de 48 000 € brut par an", "48000  EUR year"],
    ["Salario desde 36.000 € brutos al año", "36000  EUR year"],
    ["A minimum salary of $90,000", "90000  USD year"],
    ["Salary: €70,000+", "70000  EUR year"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));
});

describe("base pay apart from totals", () => {
  it.each([
    ["$110K base / $160K OTE", "110000 110000 USD year"],
    ["OTE: £120,000 (base £80,000)", "80000 80000 GBP year"],
    [
      "Base salary of $150,000-$180,000 with on-target earnings of $220,000-$260,000",
      "150000 180000 USD year",
    ],
    [
      "Annual base: $160,000 - $190,000. Equity: $40,000 - $90,000. Target bonus: $20,000.",
      "160000 190000 USD year",
    ],
    ["Salary $140,000 plus RSUs worth $60,000 and a $25,000 sign-on bonus", "140000 140000 USD year"],
    [
      "Total compensation of $300,000 – $350,000 including base, bonus and stock. Base: $185,000 - $215,000",
      "185000 215000 USD year",
    ],
    ["Fixe : 50-58 k€ + variable 10 k€", "50000 58000 EUR year"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));

  it.each([
    "On-target earnings: $180,000 - $220,000 (uncapped).",
    "Equity grant worth $100,000 over four years.",
    "Total compensation including equity can reach $400,000.",
  ])("none: %s", (words) => expect(pay(words)).toBeNull());
});

describe("European and Indian ways to write figures", () => {
  it.each([
    ["Jahresgehalt: 68.500,00 € – 79.900,00 €", "68500 79900 EUR year"],
    ["Salaire : 42.000 – 48.000 € brut/an", "42000 48000 EUR year"],
    ["Salário mensal: R$ 14.500,00", "14500 14500 BRL month"],
    ["Stundenlohn: 38,50 € brutto", "38.5 38.5 EUR hour"],
    ["Salaire annuel : 55 000,00 euros", "55000 55000 EUR year"],
    ["Salary: €1.250,75 per month", "1250.75 1250.75 EUR month"],
    ["CTC: 18-24 LPA", "1800000 2400000 INR year"],
    ["Budget: ₹22 LPA to ₹28 LPA CTC", "2200000 2800000 INR year"],
    ["Salary: Rs. 15,00,000 – 20,00,000 per annum", "1500000 2000000 INR year"],
    ["Package: 30 lakhs per annum", "3000000 3000000 INR year"],
    ["CTC up to 1.2 crore", " 12000000 INR year"],
    ["CTC: INR 12 to 16 Lakhs", "1200000 1600000 INR year"],
    ["Compensation: ₹80,000 - ₹1,10,000 per month", "80000 110000 INR month"],
  ])("%s", (words, wanted) => expect(pay(words)).toBe(wanted));
});

describe("figures that are not pay", () => {
  it.each([
    "Backed by $120M from leading investors, we have grown to $40M in annual recurring revenue.",
    "We closed a €25 million Series A and pay out claims of €300,000 a day.",
    "Our platform moves $2.5 billion a year for 85,000 merchants.",
    "More than 250,000 developers and 4,000 teams use our tools; our valuation is $1.2bn.",
    "You will manage a cloud budget of $500,000 per year.",
    "We give every employee $3,000 per year for learning and $150 per month for the gym.",
    "Referral bonus: $5,000. Relocation support up to $10,000.",
    "Our customers save on average £45,000 per year.",
    "Life insurance of $50,000 and a 401(k) match up to $6,000 per year.",
    "We ship 30,000 parcels per day and 1,200,000 per month.",
    "You will own experiments worth $10 million in yearly sales.",
    "Ranked among Europe's 1000 fastest growing companies, with €80 million turnover.",
  ])("%s", (words) => expect(pay(words)).toBeNull());

  it.each([
    ["We raised $60M. The salary is $150,000 to $170,000.", "150000 170000 USD year"],
    ["Budget of $2,000 per year for courses. Salary: €65,000 - €75,000.", "65000 75000 EUR year"],
    [
      "With 12 million users and $90 million in revenue we pay well: $165k-$185k base.",
      "165000 185000 USD year",
    ],
  ])("beside pay: %s", (words, wanted) => expect(pay(words)).toBe(wanted));
});
