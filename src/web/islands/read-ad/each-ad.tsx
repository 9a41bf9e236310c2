import { coveredInWords } from "../../../core/compass/ad-gap-in-words.ts";
import { ROLE_NAMES } from "../../../core/reading/ad/spread-wording.ts";
import { DataTable } from "../../components/data-table.tsx";
import { percent } from "../../components/format.ts";
import type { Beside } from "./ad-desk.ts";
import { nameOfAd } from "./ad-name.ts";
import type { AdReading } from "./reader.ts";

interface EachAdProps {
  readonly ads: readonly AdReading[];
  readonly each: Beside["each"];
  /** Whether somebody stands beside them. */
  readonly judged: boolean;
}

/** The ads of a set one by one: what each reads as and, beside a person, how far they come. */
export function EachAd({ ads, each, judged }: EachAdProps) {
  const columns = [{ name: "Ad" }, { name: "Reads as" }];
  const figures = [
    { name: "You cover", kind: "number" as const },
    { name: "Within reach", kind: "number" as const },
  ];
  return (
    <DataTable
      caption="The ads one by one"
      captionHidden
      columns={judged ? [...columns, ...figures] : columns}
      rows={ads.map((one, at) => {
        const far = each[at]!;
        const main = one.posting.specialisations[0];
        const told = main && one.mixture.spread !== null;
        const reads = told ? `${ROLE_NAMES[main.id]}, ${percent(main.weight)}` : "cannot be told";
        const stands = [coveredInWords(far), reachWord(far.reach)];
        return [nameOfAd(one, at), reads, ...(judged ? stands : [])];
      })}
    />
  );
}

function reachWord({ inReach, of }: Beside["each"][number]["reach"]): string {
  if (of === 0) return "too little to say";
  return inReach === 1 ? "yes" : "not yet";
}
