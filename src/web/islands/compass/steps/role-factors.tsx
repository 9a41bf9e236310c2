import type { Interest, InterestPart } from "../../../../core/compass/interest.ts";
import type { MarketFactor } from "../../../../core/compass/market-factor.ts";
import type { Strength, StrengthPart } from "../../../../core/compass/strength.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
import { count, money, moneyRange, percent, percentRange, plural } from "../../../components/format.ts";
import { Quantity } from "../../../components/quantity.tsx";
import { ShareBar } from "../../../components/share-bar.tsx";
import { ACTIVITY_WORDS } from "../../../components/words.ts";
import { useNames } from "../pieces/use-names.ts";
import { placeOf } from "../session/way.ts";
import {
  amountInWords,
  interestInWords,
  likingInWords,
  type NameOf,
  points,
  riskInWords,
  standingInWords,
  strengthInWords,
} from "../words/result.ts";

export function StrengthSection({ strength }: { readonly strength: Strength }) {
  const nameOf = useNames();
  return (
    <section class="section factor strength" aria-labelledby="strength-heading">
      <h2 id="strength-heading">
        What you can do <span class="points">{points(strength.value)}</span>
      </h2>
      <p>{strengthInWords(strength, nameOf)}</p>
      <p class="soft">
        The points are the middle (the geometric mean) of two figures: {points(strength.cover)} for how much
        you cover beside what a typical ad asks for, where 50 is as much, and {points(strength.likeness)} for
        how many of 100 ads like you are of this kind, with rare kinds of work counted up.
      </p>
      {strength.thin && (
        <p class="soft">
          There are fewer than 30 ads for this work here, so the list leans on our own description of it.
        </p>
      )}
      {strength.parts.length > 0 && (
        <Disclosure summary={`The ${plural(strength.parts.length, "skill")} it is counted from`}>
          <StrengthTable parts={strength.parts} nameOf={nameOf} />
        </Disclosure>
      )}
    </section>
  );
}

interface StrengthTableProps {
  readonly parts: readonly StrengthPart[];
  readonly nameOf: NameOf;
}

function StrengthTable({ parts, nameOf }: StrengthTableProps) {
  return (
    <DataTable
      caption="Skills that tell this work from its neighbours, those that tell it most first"
      columns={[
        { name: "Skill" },
        { name: "You" },
        { name: "Covered", kind: "number" },
        { name: "Counts for", kind: "number" },
        { name: "Asked for by", kind: "number" },
      ]}
      rows={parts.map((part) => [
        <a href={`/skills/${part.skill}`}>{nameOf(part.skill)}</a>,
        standingInWords(part, nameOf),
        percent(part.credit),
        percent(part.weight),
        `${count(part.n)} of ${plural(part.of, "ad")}`,
      ])}
    />
  );
}

export function InterestSection({ interest }: { readonly interest: Interest | null }) {
  return (
    <section class="section factor interest" aria-labelledby="interest-heading">
      <h2 id="interest-heading">
        What you like <span class="points">{interest ? points(interest.value) : "–"}</span>
      </h2>
      {interest ? (
        <>
          <p>{interestInWords(interest)}</p>
          <p class="soft">50 is neither for nor against. Only you see this.</p>
          <Disclosure summary="Your answers beside the work">
            <DataTable
              caption="Kinds of activity, those that speak most for or against first"
              columns={[
                { name: "Activity" },
                { name: "You like it" },
                { name: "The work holds" },
                { name: "Speaks", kind: "number" },
              ]}
              rows={interest.parts.map((part) => [
                ACTIVITY_WORDS[part.activity],
                likingInWords(part.liking),
                amountInWords(part.inTheWork),
                speaks(part),
              ])}
            />
          </Disclosure>
        </>
      ) : (
        <p>
          Left out: too few interests were answered, or the answers were nearly all the same.{" "}
          <a href={placeOf("interests")}>Answer some</a>
        </p>
      )}
    </section>
  );
}

function speaks({ adds }: InterestPart): string {
  const size = Math.round(Math.abs(adds) * 50);
  if (size === 0) return "neither way";
  return `${adds > 0 ? "for" : "against"}, ${size}`;
}

export function MarketSection({ market }: { readonly market: MarketFactor }) {
  const { demand, openings, reach, pay, industries, risk } = market;
  const figures = pay?.cell.figures;
  return (
    <section class="section factor market" aria-labelledby="market-heading">
      <h2 id="market-heading">
        What is asked for <span class="points">{points(market.value)}</span>
      </h2>
      <div class="quantities">
        <Quantity
          value={count(demand.n)}
          label="ads meet your wishes"
          basis="shown, not counted: it says more of the collection than of the market"
        />
        <Quantity
          value={reach.of === 0 ? "–" : `${count(reach.inReach)} of ${count(reach.of)}`}
          label="of those that can be judged are within your reach now"
          basis={
            reach.of === 0
              ? "no ad names enough skills to be judged"
              : `judged are those that require three skills or more; in reach those of which you cover 70%; their number counts as ${points(openings.value)} of 100, their share as ${points(reach.value)}`
          }
        />
        {figures && pay ? (
          <Quantity
            value={money(figures.median, pay.cell.currency)}
            label="is the middle of the stated pay a year"
            basis={`${plural(pay.cell.n, "ad")}, ${plural(pay.cell.employers, "employer")}; likely ${moneyRange(figures.interval, pay.cell.currency)}; counts as ${points(pay.value)} of 100, in full from 20 ads within reach on`}
          />
        ) : (
          <Quantity
            value="–"
            label="pay: too few to say"
            basis="fewer than 10 ads, or fewer than 5 employers, state it"
          />
        )}
        {industries && (
          <Quantity
            value={`${count(industries.n)} of ${count(industries.of)}`}
            label="are in the industries you would like"
            basis={`of all AI ads that meet your wishes ${percent(industries.everywhere)}; likely ${percentRange(industries.likely)} here; counts as ${points(industries.value)} of 100, 50 being as everywhere`}
          />
        )}
      </div>
      {riskInWords(risk) && <p>{riskInWords(risk)}</p>}
      <p class="soft">
        Small numbers are drawn towards the average of all AI ads, so that chance does not decide. Growth is
        not counted: the collections of ads do not overlap in time, so a change could be one of collection.{" "}
        Seniority and years of experience are not judged.{" "}
        <a href="/data">What these ads can and cannot tell</a>
      </p>
    </section>
  );
}

/** Bar for a share of ads, with its figure beside it. */
export function AskedBar({ n, of }: { readonly n: number; readonly of: number }) {
  return (
    <span class="asked-bar">
      <ShareBar share={of === 0 ? 0 : n / of} />
      <span class="small soft">
        {count(n)} of {count(of)}
      </span>
    </span>
  );
}
