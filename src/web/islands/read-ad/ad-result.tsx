import { useState } from "preact/hooks";
import { alternativesIn } from "../../../core/reading/ad/alternatives-in-words.ts";
import { evidenceField } from "../../../core/reading/ad/evidence-field.ts";
import { ROLE_NAMES } from "../../../core/reading/ad/spread-wording.ts";
import type { Need } from "../../../core/vocabulary.ts";
import { Notice } from "../../components/notice.tsx";
import { ShareBar } from "../../components/share-bar.tsx";
import type { AdDesk } from "./ad-desk.ts";
import { DutyList } from "./duty-list.tsx";
import { FactList } from "./fact-list.tsx";
import type { Held } from "./held.ts";
import { MarkedText } from "./marked-text.tsx";
import type { AdReading } from "./reader.ts";
import { type EvidenceKey, skillKey } from "./segments.ts";
import { SkillList } from "./skill-list.tsx";
import { useArrival } from "./use-arrival.ts";
import { NoResume, YouAndAds } from "./you-and-ads.tsx";

interface AdResultProps {
  readonly reading: AdReading;
  readonly held: Held | null;
  readonly desk: AdDesk;
  /** Whether the person asked for it just now, rather than coming back to it. */
  readonly wished: boolean;
}

/** What was read of an ad: in short, fact by fact, and beside it the ad with the evidence marked. */
export function AdResult({ reading, held, desk, wished }: AdResultProps) {
  const { posting, mixture, advice, warnings } = reading;
  const { text } = reading.ad;
  const [shown, setShown] = useState<{ key: EvidenceKey; turn: number } | null>(null);
  const show = (key: EvidenceKey) => setShown((old) => ({ key, turn: (old?.turn ?? 0) + 1 }));
  const heading = useArrival(wished, reading);
  return (
    <div class="ad-result">
      <section class="section" aria-labelledby="in-short">
        <h2 id="in-short" ref={heading} tabIndex={-1}>
          In short
        </h2>
        {warnings.map(({ id, text: words }) => (
          <Notice tone="warning" key={id}>
            <p>{words}</p>
          </Notice>
        ))}
        <p class="lead">{mixture.text}</p>
        {mixture.spread !== null && <Mixture reading={reading} spread={mixture.spread} show={show} />}
        {mixture.spread !== null && <DutyList duties={reading.duties} text={text} />}
        {!held && <NoResume ads={1} />}
      </section>
      {held && (
        <section class="section" aria-labelledby="you-and-ad">
          <h2 id="you-and-ad">You and this ad</h2>
          <YouAndAds ads={[reading]} held={held} desk={desk} />
        </section>
      )}
      {advice.length > 0 && (
        <section class="section" aria-labelledby="say-instead">
          <h2 id="say-instead">What to say instead</h2>
          <ul>
            {advice.map((one) => (
              <li key={one.id}>{one.text}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="ad-beside">
        <div>
          <section class="section" aria-labelledby="facts">
            <h2 id="facts">What it states</h2>
            <FactList
              posting={posting}
              text={text}
              isWhole={warnings.length === 0}
              shown={shown?.key ?? null}
              show={show}
            />
          </section>
          <section class="section" aria-labelledby="skills">
            <h2 id="skills">Skills it names</h2>
            {NEEDS.map(([need, title]) => (
              <SkillList
                key={need}
                title={title}
                skills={posting.skills.filter((skill) => skill.need === need)}
                shown={shown?.key ?? null}
                show={(id) => show(skillKey(id))}
              />
            ))}
            {alternativesIn(posting).map((names) => (
              <p class="small soft" key={names}>
                One of these is enough: {names}.
              </p>
            ))}
          </section>
        </div>
        <section class="section ad-source" aria-labelledby="the-ad">
          <h2 id="the-ad">The ad</h2>
          <p class="small soft">
            Marked is everything that was read. Choose a quotation or a skill to find it.
          </p>
          <MarkedText text={text} posting={posting} shown={shown} />
        </section>
      </div>
    </div>
  );
}

const NEEDS: readonly (readonly [Need, string])[] = [
  ["required", "As needed"],
  ["preferred", "As nice to have"],
  ["mentioned", "In passing"],
];

interface MixtureProps {
  readonly reading: AdReading;
  /** How many kinds of work they amount to. */
  readonly spread: number;
  readonly show: (key: EvidenceKey) => void;
}

/** The kinds of work with their shares, and how many kinds they amount to. */
function Mixture({ reading: { posting, mixture }, spread, show }: MixtureProps) {
  return (
    <div class="mixture">
      <p class="quantity">
        <span class="value">{spread.toFixed(1)}</span>
        <span class="label">kinds of work in one ad</span>
        <span class="basis">1 is a single kind; 2 is two in equal parts.</span>
      </p>
      <ul class="mixture-parts">
        {posting.specialisations.map(({ id, weight }) => (
          <li key={id}>
            <span>
              {Math.round(weight * 100)} % {ROLE_NAMES[id]}
            </span>
            <ShareBar share={weight} />
            {mixture.evidence[id] && (
              <button type="button" class="button plain small" onClick={() => show(evidenceField(id))}>
                Show the duties<span class="visually-hidden"> of {ROLE_NAMES[id]}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
