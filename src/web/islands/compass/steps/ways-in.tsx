import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Ranking } from "../../../../core/compass/rank.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useTools } from "../context.ts";
import { useSession } from "../session/store.ts";
import { Explore, isEarly } from "./explore-section.tsx";
import { LeverageView } from "./leverage-section.tsx";

/** Trying out for whoever stands early, building on what is there for the experienced: the fitting one first and open. */
export function WaysIn({ ranking }: { readonly ranking: Ranking }) {
  const early = isEarly(useSession(useTools().store));
  const explore = (
    <WayIn
      key="explore"
      id="explore"
      title="Try three for two evenings each"
      open={early || ranking.certainty.closeCall}
    >
      <Explore ranking={ranking} />
    </WayIn>
  );
  const leverage = (
    <WayIn key="leverage" id="leverage" title="Build on what you have" open={!early}>
      <LeverageView />
    </WayIn>
  );
  return <>{early ? [explore, leverage] : [leverage, explore]}</>;
}

interface WayInProps {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** A section that anybody may open; nothing is computed before it is first opened. */
function WayIn({ id, title, open, children }: WayInProps) {
  const [opened, setOpened] = useState(open);
  return (
    <section class="section way-in" aria-labelledby={`${id}-heading`}>
      <Disclosure
        open={open}
        onToggle={(now) => now && setOpened(true)}
        summary={<h2 id={`${id}-heading`}>{title}</h2>}
      >
        {opened && children}
      </Disclosure>
    </section>
  );
}
