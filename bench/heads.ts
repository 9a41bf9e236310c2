import type { Ad, Posting } from "../src/core/posting.ts";
import type { AdReader } from "../src/core/reading/ad/read-ad.ts";
import { shippedAdReader } from "../src/store/reader.ts";
import { alone, type Bench, type BenchRow } from "./bench.ts";
import { adsByKey } from "./reading/ads.ts";

interface Headed extends Ad {
  readonly title: string;
  readonly company: string;
  readonly location: string;
}

/** How boards, career pages and messages print what an ad is about above its text. */
const SHAPES: Readonly<Record<string, (ad: Headed) => string>> = {
  "on a line each": ({ title, company, location }) => `${title}\n${company}\n${location}`,
  "employer first": ({ title, company, location }) => `${company}\n${title}\n${location}`,
  labelled: ({ title, company, location }) =>
    `Job title: ${title}\nCompany: ${company}\nLocation: ${location}`,
  "title, employer · place": ({ title, company, location }) => `${title}\n${company} · ${location}`,
  "title | employer | place": ({ title, company, location }) => `${title} | ${company} | ${location}`,
  "title at employer, place": ({ title, company, location }) => `${title} at ${company}\n${location}`,
  "title - employer - place": ({ title, company, location }) => `${title} - ${company} - ${location}`,
};

/** What is read of an ad's head when it is part of the text, as in an ad that a person pastes. */
export const bench: Bench = {
  name: "heads",
  about:
    "Title, employer and countries of ads whose header fields are printed above their texts, in seven ways: share read as the fields state them, case and punctuation folded. The last row has the text alone.",
  needsData: true,
  run: async (dataFolder) => {
    const all = [...(await adsByKey(dataFolder!)).values()].filter(isHeaded);
    const ads = all.filter((_, i) => i % EVERY === 0);
    const reader = shippedAdReader();
    return [
      ...Object.entries(SHAPES).flatMap(([name, head]) =>
        rows(name, ads, reader, (ad) => `${head(ad)}\n\n${ad.text}`),
      ),
      ...rows("the text alone", ads, reader, ({ text }) => text).slice(1, 2),
    ];
  },
};
const EVERY = 4;

function isHeaded(ad: Ad): ad is Headed {
  return Boolean(ad.title && ad.company && ad.location) && !/<[a-z]/i.test(ad.text);
}

function rows(
  name: string,
  ads: readonly Headed[],
  reader: AdReader,
  textOf: (ad: Headed) => string,
): BenchRow[] {
  const right = { title: 0, employer: 0, countries: 0 };
  for (const ad of ads) {
    const told = reader.read(ad);
    const read = reader.read({ id: ad.id, text: textOf(ad) });
    right.title += Number(folded(read.title) === folded(ad.title));
    right.employer += Number(folded(read.company) === folded(ad.company));
    right.countries += Number(countries(read) === countries(told));
  }
  const size = `${ads.length} ads`;
  return Object.entries(right).map(([field, count]) =>
    alone(`${name}: ${field}`, size, count / ads.length, "share right"),
  );
}

function folded(words: string | null): string {
  return (words ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function countries({ places }: Posting): string {
  return [...new Set(places.map(({ country }) => country))].toSorted().join();
}
