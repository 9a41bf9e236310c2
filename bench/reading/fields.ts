import type { Posting } from "../../src/core/posting.ts";
import type { GoldAd, Labels } from "./gold.ts";

/** One fact of a posting as a string that is equal when the fact is. */
interface Field {
  readonly name: string;
  readonly read: (posting: Posting) => string;
  readonly labelled: (labels: Labels) => string;
}

const same = (value: unknown) => JSON.stringify(value ?? null);
const sorted = (values: Iterable<string>) => same([...new Set(values)].toSorted());

export const FIELDS: readonly Field[] = [
  {
    name: "primary specialisation",
    read: (posting) => same(posting.specialisations[0]?.id),
    labelled: (labels) => same(labels.roles[0]?.role),
  },
  { name: "domain", read: (posting) => same(posting.domain), labelled: (labels) => same(labels.domain) },
  {
    name: "seniority",
    read: (posting) => same(posting.seniority),
    labelled: (labels) => same(labels.seniority),
  },
  { name: "years", read: (posting) => same(posting.yearsMin), labelled: (labels) => same(labels.yearsMin) },
  { name: "pay", read: (posting) => payKey(posting.pay), labelled: (labels) => payKey(labels.pay) },
  {
    name: "countries",
    read: (posting) => sorted(posting.places.flatMap((place) => place.country ?? [])),
    labelled: (labels) => sorted(labels.countries),
  },
  {
    name: "work mode",
    read: (posting) => same(posting.workMode),
    labelled: (labels) => same(labels.workMode),
  },
  {
    name: "employment",
    read: (posting) => same(posting.employment),
    labelled: (labels) => same(labels.employment),
  },
  { name: "degree", read: (posting) => same(posting.degree), labelled: (labels) => same(labels.degree) },
  {
    name: "clearance",
    read: (posting) => same(posting.clearance),
    labelled: (labels) => same(labels.clearance),
  },
  {
    name: "sponsorship",
    read: (posting) => same(posting.sponsorship),
    labelled: (labels) => same(labels.sponsorship),
  },
];

function payKey(pay: Posting["pay"]): string {
  return pay ? same([pay.min, pay.max, pay.currency, pay.period]) : "null";
}

export interface FieldScore {
  readonly name: string;
  /** Ads in which the program agrees with a label, averaged over an ad's readers. */
  readonly accuracy: number;
  /** How often the two readers agree with each other; null where no ad was read twice. */
  readonly readersAgree: number | null;
  readonly n: number;
  /** Ads in which the reader agrees with neither: what was read, and what both say. */
  readonly errors: readonly { readonly id: string; readonly read: string; readonly labelled: string }[];
}

export function scoreField(field: Field, pairs: readonly (readonly [GoldAd, Posting])[]): FieldScore {
  let right = 0;
  let agreed = 0;
  let twice = 0;
  const errors: { id: string; read: string; labelled: string }[] = [];
  for (const [gold, posting] of pairs) {
    const read = field.read(posting);
    const labels = gold.readers.map(field.labelled);
    right += labels.filter((label) => label === read).length / labels.length;
    if (labels.length > 1) {
      twice++;
      agreed += Number(labels[0] === labels[1]);
    }
    if (!labels.includes(read)) errors.push({ id: gold.id, read, labelled: labels[0]! });
  }
  const n = pairs.length;
  return {
    name: field.name,
    accuracy: right / n,
    readersAgree: twice === 0 ? null : agreed / twice,
    n,
    errors,
  };
}
