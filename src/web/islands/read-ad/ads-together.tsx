import { useEffect, useRef } from "preact/hooks";
import type { AdDesk } from "./ad-desk.ts";
import type { Held } from "./held.ts";
import type { AdReading } from "./reader.ts";
import { NoResume, YouAndAds } from "./you-and-ads.tsx";

interface AdsTogetherProps {
  readonly ads: readonly AdReading[];
  readonly held: Held | null;
  readonly desk: AdDesk;
}

/** Several ads as one: each skill with how many ask for it and how they put it. */
export function AdsTogether({ ads, held, desk }: AdsTogetherProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="section ad-result" aria-labelledby="together">
      <h2 id="together" ref={heading} tabIndex={-1}>
        {held ? `You and these ${ads.length} ads` : `What these ${ads.length} ads ask for`}
      </h2>
      {!held && <NoResume ads={ads.length} />}
      <YouAndAds ads={ads} held={held} desk={desk} />
    </section>
  );
}
