import { adGapInWords, eitherInWords, hoursInWords } from "../../../core/compass/ad-gap-in-words.ts";
import type { AlternativeGroup } from "../../../core/compass/asked-alternatives.ts";
import type { AdGapSkill } from "../../../core/compass/gap-to-ads.ts";
import { DEFAULT_SETTINGS } from "../../../core/compass/person.ts";
import { plural } from "../../components/format.ts";
import { AskedView } from "../compass/pieces/asked-view.tsx";
import { useAsked } from "../compass/pieces/use-asked.ts";
import { placeOf } from "../compass/session/way.ts";
import type { AdDesk, Beside } from "./ad-desk.ts";
import { EachAd } from "./each-ad.tsx";
import { GapRow } from "./gap-row.tsx";
import type { Held } from "./held.ts";
import type { AdReading } from "./reader.ts";

interface YouAndAdsProps {
  /** One ad, or several that are looked at together. */
  readonly ads: readonly AdReading[];
  readonly held: Held | null;
  readonly desk: AdDesk;
}

/** What the ads ask for beside what the compass of this tab knows of the person. */
export function YouAndAds({ ads, held, desk }: YouAndAdsProps) {
  const key = JSON.stringify([ads.map(({ ad }) => ad.id), held?.person ?? null]);
  const asked = useAsked(
    () =>
      desk.beside({
        asks: ads.map((one) => one.asks),
        person: held?.person ?? null,
        threshold: held?.threshold ?? DEFAULT_SETTINGS.threshold,
      }),
    key,
  );
  return (
    <AskedView asked={asked} doing="Comparing">
      {(beside) => <Compared ads={ads} held={held} beside={beside} />}
    </AskedView>
  );
}

interface ComparedProps extends Omit<YouAndAdsProps, "desk"> {
  readonly beside: Beside;
}

function Compared({ ads, held, beside }: ComparedProps) {
  const { together, names } = beside;
  const hours = held && hoursInWords(together.skills);
  const nameOf = (id: string) => names[id] ?? id;
  const either = held && eitherInWords(together, nameOf);
  const isPartly = ads.some(({ warnings }) => warnings.length > 0);
  const rows = { held, nameOf, alternatives: together.alternatives };
  return (
    <div class="beside">
      {held && (
        <>
          <p class="lead">{adGapInWords(together, nameOf, isPartly)}</p>
          {either && <p>{either}</p>}
          {hours && <p>{hours}</p>}
          <p class="small soft">
            You: {held.label}, as the compass in this tab knows it.{" "}
            <a href={`/compass${placeOf("you")}`}>Correct what was read</a>
          </p>
        </>
      )}
      {ads.length > 1 && <EachAd ads={ads} each={beside.each} judged={held !== null} />}
      {together.skills.length === 0 && (
        <p>No skill was found that {ads.length > 1 ? "they ask" : "it asks"} for.</p>
      )}
      {held ? (
        <Standings skills={together.skills} {...rows} />
      ) : (
        <ul class="asked-for gap">
          {together.skills.map((one) => (
            <li key={one.skill}>
              <GapRow one={one} {...rows} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const STANDINGS = [
  { id: "have", name: "You have", none: "None of what is asked for here is fully among your skills yet." },
  { id: "partly", name: "You partly have", none: "Nothing is half-way: what is missing is missing whole." },
  { id: "missing", name: "Missing", none: "Nothing that is asked for here is missing." },
] as const;

interface StandingsProps {
  readonly skills: readonly AdGapSkill[];
  readonly held: Held | null;
  readonly nameOf: (skill: string) => string;
  readonly alternatives: readonly AlternativeGroup[];
}

function Standings({ skills, ...rows }: StandingsProps) {
  return (
    <div class="gap">
      {STANDINGS.map(({ id, name, none }) => {
        const own = skills.filter((one) => one.standing === id).toSorted(requiredFirst);
        const spare = id === "have" ? 0 : own.filter(({ instead }) => instead !== null).length;
        return (
          <section key={id} class={`gap-column ${id}`} aria-labelledby={`beside-${id}`}>
            <h3 id={`beside-${id}`}>
              {name}{" "}
              <span class="count">
                {own.length - spare}
                {spare > 0 && `, and ${spare} with an alternative`}
              </span>
            </h3>
            {own.length === 0 && <p class="soft">{none}</p>}
            <ul>
              {own.map((one) => (
                <li key={one.skill}>
                  <GapRow one={one} {...rows} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** What need not be learnt, since another skill does as well, comes last. */
function requiredFirst(a: AdGapSkill, b: AdGapSkill): number {
  const spare = (one: AdGapSkill) => (one.instead === null ? 0 : 1);
  return spare(a) - spare(b) || b.required - a.required || b.preferred - a.preferred;
}

/** Where no résumé was read in this tab: what one would see, in a line. */
export function NoResume({ ads }: { readonly ads: number }) {
  return (
    <p class="soft">
      To see what of this you have already, <a href="/compass">have your résumé read in the compass</a>: it
      stays in this tab, as {ads === 1 ? "this ad does" : `these ${plural(ads, "ad")} do`}.
    </p>
  );
}
