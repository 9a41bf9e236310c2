import { Notice } from "../../components/notice.tsx";
import type { Keeper } from "../compass/session/keep.ts";
import type { AdDesk } from "./ad-desk.ts";
import { AdForm } from "./ad-form.tsx";
import { AdList } from "./ad-list.tsx";
import { AdResult } from "./ad-result.tsx";
import { AdsTogether } from "./ads-together.tsx";
import { useAds } from "./use-ads.ts";
import { useHeld } from "./use-held.ts";

interface ReadAdPageProps {
  readonly desk: AdDesk;
  /** This tab's own storage. */
  readonly keeper: Keeper | null;
}

/** Paste ads or open saved ones, see what they really describe and how one stands to them. */
export function ReadAdPage({ desk, keeper }: ReadAdPageProps) {
  const { ads, shown, kept, wished, doing, faults, ...change } = useAds(desk, keeper);
  const held = useHeld(keeper);
  const one = typeof shown === "number" ? ads[shown] : undefined;
  return (
    <>
      <AdForm
        keeper={keeper}
        reading={doing !== null}
        onRead={change.read}
        onFiles={change.open}
        onEmpty={change.hide}
      />
      <div aria-live="polite">
        {doing && <p class="reading">{doing} …</p>}
        {faults.length > 0 && (
          <Notice
            tone="error"
            title={faults.length === 1 ? "This could not be read" : "Some could not be read"}
          >
            {faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </Notice>
        )}
      </div>
      {ads.length > 0 && (
        <AdList ads={ads} shown={shown} kept={kept} onShow={change.show} onRemove={change.remove} />
      )}
      {one && <AdResult reading={one} held={held} desk={desk} wished={wished} key={one.ad.id} />}
      {shown === "all" && <AdsTogether ads={ads} held={held} desk={desk} wished={wished} />}
    </>
  );
}
