import {
  type Foreign,
  foreign,
  foreigns,
  isForeign,
  listOf,
  numberOf,
  textOf,
  textsOf,
} from "../feed/foreign.ts";
import { periodOf, type StatedPay, writtenAddress } from "../feed/stated.ts";

/** schema.org JobPosting (https://schema.org/JobPosting), the properties that Bearings uses. */
export interface JobPosting {
  readonly identifier: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly jobLocation: readonly string[];
  readonly applicantLocationRequirements: readonly string[];
  readonly jobLocationType: string | null;
  readonly employmentType: readonly string[];
  readonly baseSalary: readonly StatedPay[];
  readonly description: string | null;
  /** Parts that some pages hold beside the description, by their headings. */
  readonly parts: readonly (readonly [string, string])[];
  readonly url: string | null;
  readonly datePosted: unknown;
  readonly dateModified: unknown;
  readonly validThrough: unknown;
}

const PARTS: readonly (readonly [string, string])[] = [
  ["responsibilities", "Responsibilities"],
  ["qualifications", "Qualifications"],
  ["experienceRequirements", "Experience"],
  ["educationRequirements", "Education"],
  ["skills", "Skills"],
  ["jobBenefits", "Benefits"],
];

export function jobPosting(node: Foreign): JobPosting {
  const identifier = listOf(node.identifier)[0];
  return {
    identifier: isForeign(identifier) ? textOf(identifier.value) : textOf(identifier),
    title: textOf(node.title) ?? textOf(node.name),
    organisation: namesOf(node.hiringOrganization)[0] ?? null,
    jobLocation: listOf(node.jobLocation).flatMap((place) => placeOf(place) ?? []),
    applicantLocationRequirements: namesOf(node.applicantLocationRequirements),
    jobLocationType: textOf(listOf(node.jobLocationType)[0]),
    employmentType: textsOf(node.employmentType).flatMap((type) => type.split(/\s*,\s*/)),
    baseSalary: foreigns(node.baseSalary).flatMap((salary) => payOf(salary, textOf(node.salaryCurrency))),
    description: textOf(node.description),
    parts: PARTS.flatMap(([property, heading]) => {
      const texts = textsOf(node[property]);
      return texts.length > 0 ? [[heading, texts.join("\n")] as const] : [];
    }),
    url: textOf(node.url),
    datePosted: node.datePosted,
    dateModified: node.dateModified,
    validThrough: node.validThrough,
  };
}

/** Names of things that may be given as a text, an object or a list of either. */
function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(isForeign(one) ? one.name : one) ?? []);
}

function placeOf(place: unknown): string | null {
  if (!isForeign(place)) return textOf(place);
  const address = listOf(place.address)[0];
  if (!isForeign(address)) return textOf(address) ?? textOf(place.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry];
  return (
    writtenAddress(parts.map((part) => textOf(isForeign(part) ? part.name : part))) ?? textOf(place.name)
  );
}

/** MonetaryAmount with a QuantitativeValue or a bare number in it; the period stands at either. */
function payOf(amount: Foreign, fallback: string | null): StatedPay[] {
  const value = isForeign(amount.value) ? amount.value : amount;
  const single = numberOf(value.value);
  const [min, max] = [numberOf(value.minValue), numberOf(value.maxValue)];
  if (single === null && min === null && max === null) return [];
  return [
    {
      min: min ?? (max === null ? single : null),
      max: max ?? (min === null ? single : null),
      currency: textOf(amount.currency) ?? textOf(foreign(amount.value).currency) ?? fallback,
      period: periodOf(textOf(value.unitText) ?? textOf(amount.unitText)),
    },
  ];
}
