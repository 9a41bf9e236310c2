import { plural } from "../../components/format.ts";
import { nameOfAd } from "./ad-name.ts";
import type { AdReading } from "./reader.ts";

/** The place of an ad in the list, or all of them together. */
export type Shown = number | "all" | null;

interface AdListProps {
  readonly ads: readonly AdReading[];
  readonly shown: Shown;
  readonly kept: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly onRemove: (at: number) => void;
}

/** The ads that were read here, each to be looked at again, and all of them together. */
export function AdList({ ads, shown, kept, onShow, onRemove }: AdListProps) {
  return (
    <nav class="ad-list" aria-label="Ads read here">
      <p class="small soft">
        {plural(ads.length, "ad")} read here.{" "}
        {ads.length === 1 && "Read another one to see what they ask for together. "}
        {kept ? "Kept in this tab until you close it, and sent nowhere." : "Your browser keeps nothing here."}
      </p>
      <ul>
        {ads.length > 1 && (
          <li>
            <button type="button" class="tag" aria-pressed={shown === "all"} onClick={() => onShow("all")}>
              All {ads.length} together
            </button>
          </li>
        )}
        {ads.map((one, at) => (
          <li key={one.ad.id}>
            <button type="button" class="tag" aria-pressed={shown === at} onClick={() => onShow(at)}>
              {nameOfAd(one, at)}
            </button>
            <button
              type="button"
              class="button plain remove"
              aria-label={`Remove ${nameOfAd(one, at)}`}
              onClick={() => onRemove(at)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
