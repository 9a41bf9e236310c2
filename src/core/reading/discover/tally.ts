import type { Span } from "../../evidence.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { SpecialisationId } from "../../vocabulary.ts";
import type { FoundName } from "./find-names.ts";

export interface NameExample {
  /** Of the ad. */
  readonly id: string;
  readonly evidence: Span;
  /** The name with at most five words on each side. */
  readonly context: string;
}

/** A new name over many ads. */
export interface NewName {
  /** The commonest spelling. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Ads that hold it, and how many employers they are of. */
  readonly ads: number;
  readonly employers: number;
  /** Mean over the ads of the surest find in each, 0 to 1. */
  readonly confidence: number;
  /** Mixture of specialisations of these ads; weights sum to 1, largest first. */
  readonly specialisations: readonly SpecialisationShare[];
  readonly examples: readonly NameExample[];
}

/** One ad as the tally takes it. */
export interface NamedAd {
  readonly id: string;
  readonly employer: string;
  readonly specialisations: readonly SpecialisationShare[];
  readonly names: readonly FoundName[];
}

export interface NameTally {
  add(ad: NamedAd): void;
  /** Names in at least `min` ads, commonest first. From two ads on, all of one employer are its own and left out. */
  names(min: number): NewName[];
}

const MOST_EXAMPLES = 3;
const MOST_SPELLINGS = 4;

interface Sums {
  ads: number;
  confidence: number;
  readonly employers: Set<string>;
  readonly spellings: Map<string, number>;
  readonly shares: Map<SpecialisationId, number>;
  readonly examples: NameExample[];
}

export function createNameTally(): NameTally {
  const sums = new Map<string, Sums>();
  return {
    add(ad) {
      for (const [key, found] of grouped(ad.names)) {
        const held = sums.get(key) ?? emptySums();
        sums.set(key, held);
        addAd(held, ad, found);
      }
    },
    names: (min) =>
      [...sums]
        .filter(([, { ads, employers }]) => ads >= min && (ads === 1 || employers.size > 1))
        .sort(
          ([a, x], [b, y]) =>
            y.ads - x.ads || y.confidence / y.ads - x.confidence / x.ads || (a < b ? -1 : 1),
        )
        .map(([, held]) => finish(held)),
  };
}

function grouped(names: readonly FoundName[]): Map<string, FoundName[]> {
  const groups = new Map<string, FoundName[]>();
  for (const name of names) groups.set(name.key, [...(groups.get(name.key) ?? []), name]);
  return groups;
}

function emptySums(): Sums {
  return {
    ads: 0,
    confidence: 0,
    employers: new Set(),
    spellings: new Map(),
    shares: new Map(),
    examples: [],
  };
}

function addAd(held: Sums, { id, employer, specialisations }: NamedAd, found: readonly FoundName[]): void {
  held.ads++;
  held.employers.add(employer);
  held.confidence += Math.max(...found.map(({ confidence }) => confidence));
  for (const { form } of found) held.spellings.set(form, (held.spellings.get(form) ?? 0) + 1);
  for (const { id: role, weight } of specialisations)
    held.shares.set(role, (held.shares.get(role) ?? 0) + weight);
  const { evidence, context } = found[0]!;
  if (held.examples.length < MOST_EXAMPLES) held.examples.push({ id, evidence, context });
}

function finish({ ads, confidence, employers, spellings, shares, examples }: Sums): NewName {
  const ranked = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
  const total = [...shares.values()].reduce((a, b) => a + b, 0) || 1;
  return {
    name: ranked[0]!,
    spellings: ranked.slice(0, MOST_SPELLINGS),
    ads,
    employers: employers.size,
    confidence: Number((confidence / ads).toFixed(3)),
    specialisations: [...shares]
      .map(([id, weight]) => ({ id, weight: Number((weight / total).toFixed(3)) }))
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    examples,
  };
}
