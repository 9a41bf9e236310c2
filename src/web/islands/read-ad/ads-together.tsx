import { Notice } from "../../components/notice.tsx";
import type { AdDesk } from "./ad-desk.ts";
import { nameOfAd } from "./ad-name.ts";
import type { Held } from "./held.ts";
import type { AdReading } from "./reader.ts";
import { useArrival } from "./use-arrival.ts";
import { NoResume, YouAndAds } from "./you-and-ads.tsx";

interface AdsTogetherProps {
  readonly ads: readonly AdReading[];
  readonly held: Held | null;
  readonly desk: AdDesk;
  /** Whether the person asked for it just now, rather than coming back to it. */
  readonly wished: boolean;
}

/** Several ads as one: each skill with how many ask for it and how they put it. */
export function AdsTogether({ ads, held, desk, wished }: AdsTogetherProps) {
  const heading = useArrival(wished, ads);
  return (
    <section class="section ad-result" aria-labelledby="together">
      <h2 id="together" ref={heading} tabIndex={-1}>
        {held ? `You and these ${ads.length} ads` : `What these ${ads.length} ads ask for`}
      </h2>
      {ads.flatMap((one, at) =>
        one.warnings.map(({ id, text }) => (
          <Notice tone="warning" title={nameOfAd(one, at)} key={`${one.ad.id} ${id}`}>
            <p>{text}</p>
          </Notice>
        )),
      )}
      {!held && <NoResume ads={ads.length} />}
      <YouAndAds ads={ads} held={held} desk={desk} />
    </section>
  );
}
