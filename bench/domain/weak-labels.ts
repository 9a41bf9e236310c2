import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adFileFormat } from "../../src/formats/adfiles/index.ts";
import { rowsOf } from "../../src/store/files.ts";

/** Where a weak label comes from: tags of the source, or what an employer is known for. */
export interface WeakDomains {
  readonly domains: readonly string[];
  readonly from: "tags" | "employer";
}

/** Tags that one source gives employers, by the domain they mean. `|` divides tags. */
const TAGS: Readonly<Record<string, string>> = {
  finance:
    "Fintech|Financial Services|Payments|Insurance|Blockchain|Web3|Cryptocurrency|Quantitative Trading",
  consulting: "Consulting|Professional Services",
  security: "Cybersecurity|Security",
  healthcare: "Healthtech|Telehealth",
  advertising: "Marketing Tech|AdTech",
  "media-entertainment": "Digital Media|News + Entertainment",
  "biotech-pharma": "Biotech|Pharmaceutical",
  "retail-commerce": "eCommerce|Retail",
  education: "Edtech",
  "hr-recruiting": "HR Tech",
  "real-estate": "Real Estate|PropTech",
  consumer: "Consumer Web|Social Media",
  "automotive-mobility": "Automotive|Transportation",
  legal: "Legal Tech",
  manufacturing: "Manufacturing|Industrial",
  logistics: "Logistics",
  robotics: "Robotics",
  "travel-hospitality": "Travel|Hospitality",
  "energy-climate": "Energy|Greentech|Renewable Energy|Utilities",
  semiconductor: "Semiconductor",
  gaming: "Gaming|Esports",
  "defence-government": "Aerospace|Defense",
  agriculture: "Agriculture",
  "enterprise-software": "Productivity|Sales|Enterprise Web",
  "developer-tools": "Infrastructure as a Service (IaaS)|Database",
};

/** Industries that another source gives employers. */
const INDUSTRIES: Readonly<Record<string, string>> = {
  "biotech-pharma": "Biotech & Pharmaceuticals",
  finance:
    "Insurance Carriers|Banks & Credit Unions|Lending|Financial Analytics & Research|Insurance Agencies & Brokerages|Investment Banking & Asset Management|Financial Transaction Processing|Stock Exchanges",
  "enterprise-software": "Enterprise Software & Network Solutions",
  healthcare: "Health Care Services & Hospitals",
  consulting: "Consulting|IT Services|Staffing & Outsourcing",
  "defence-government": "Aerospace & Defense|Federal Agencies",
  advertising: "Advertising & Marketing",
  "retail-commerce": "Consumer Products Manufacturing|Department, Clothing, & Shoe Stores",
  education: "Colleges & Universities|K-12 Education|Education Training Services",
  "energy-climate": "Energy|Utilities",
  "real-estate": "Real Estate",
  "travel-hospitality": "Travel Agencies",
  gaming: "Video Games",
  logistics: "Logistics & Supply Chain|Transportation Management",
  telecom: "Telecommunications Services",
  manufacturing: "Industrial Manufacturing|Food & Beverage Manufacturing",
  "media-entertainment": "TV Broadcast & Cable Networks|Publishing",
  security: "Security Services",
  agriculture: "Farm Support Services",
};

const tagOf = turned(TAGS);
const industryOf = turned(INDUSTRIES);
const employerOf = turned(
  JSON.parse(readFileSync(join(import.meta.dirname, "employers.json"), "utf8")) as Record<string, string>,
);

/** Domains of the ads of a data folder by key, as tags and employers suggest them. */
export async function weakDomains(dataFolder: string): Promise<ReadonlyMap<string, WeakDomains>> {
  const folder = join(dataFolder, "ads");
  const found = new Map<string, WeakDomains>();
  for (const name of readdirSync(folder).toSorted()) {
    const format = adFileFormat(name);
    if (!format) continue;
    for await (const row of rowsOf(join(folder, name))) {
      const adapted = format.adapt(row);
      const weak = adapted && domainsOf(row as Record<string, unknown>, adapted.ad.company ?? "");
      if (weak) found.set(`${format.id}/${adapted.ad.id}`, weak);
    }
  }
  return found;
}

function domainsOf(row: Record<string, unknown>, company: string): WeakDomains | null {
  const tags = Array.isArray(row.industries) ? (row.industries as string[]) : [];
  const tagged = [...tags.map((tag) => tagOf.get(tag)), industryOf.get(String(row.Industry ?? ""))];
  const domains = tagged.filter((one) => one !== undefined);
  if (domains.length > 0) return { domains, from: "tags" };
  const known = employerOf.get(company);
  return known ? { domains: [known], from: "employer" } : null;
}

function turned(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([id, names]) => names.split("|").map((one) => [one, id] as const)),
  );
}
