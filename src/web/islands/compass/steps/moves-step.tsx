import { useState } from "preact/hooks";
import { type Move, READY_SHARE } from "../../../../core/compass/moves.ts";
import type { SpecialisationId } from "../../../../core/vocabulary.ts";
import { DataTable } from "../../../components/data-table.tsx";
import { count, percent } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { DistanceMap } from "../pieces/distance-map.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf, useRanking } from "../pieces/use-ranking.ts";
import { heldSkills } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";
import { distanceInWords, movesInWords, payInWords } from "../words/moves.ts";
import { CompareSection } from "./compare-section.tsx";

/** How far every specialisation is from where the person stands, and some of them side by side. */
export function MovesStep() {
  const { engine, store } = useTools();
  const session = useSession(store);
  const nameOf = useNames();
  const question = questionOf(session);
  const asked = useAsked(() => engine.moves(question), JSON.stringify([question.person, question.settings]));
  const ranking = useRanking().value?.ranking.map(({ specialisation }) => specialisation) ?? null;
  if (heldSkills(session).length === 0) return <NoSkills />;
  return (
    <div class="step moves">
      <header class="step-head">
        <h1 tabIndex={-1}>How far is each from here?</h1>
        {asked.value && <p class="lead">{movesInWords(asked.value, nameOf, ranking?.[0])}</p>}
        <p class="soft">
          Ready means: {percent(READY_SHARE)} of its ads are within your reach, and at least three; single ads
          may be so sooner. Nobody reaches all of them. Hours are orders of magnitude; related skills you have
          are taken off. Ads that require fewer than three skills say too little to be judged, so there are
          more ads in all.
        </p>
      </header>
      <AskedView asked={asked} doing="Measuring the way to all fourteen">
        {(moves) => <Moves moves={moves} ranking={ranking} />}
      </AskedView>
    </div>
  );
}

function NoSkills() {
  return (
    <div class="step">
      <h1 tabIndex={-1}>A distance needs a starting point</h1>
      <p class="lead">Add the skills you have, and see how far each kind of work is from there.</p>
      <p>
        <a class="button" href={placeOf("you")}>
          Add skills
        </a>
      </p>
    </div>
  );
}

interface MovesProps {
  readonly moves: readonly Move[];
  /** The best fit first; null as long as it is not known. */
  readonly ranking: readonly SpecialisationId[] | null;
}

function Moves({ moves, ranking }: MovesProps) {
  const nameOf = useNames();
  const { store } = useTools();
  const { hoursPerWeek } = useSession(store).settings;
  const [picked, setPicked] = useState<readonly SpecialisationId[] | null>(null);
  return (
    <>
      <DistanceMap moves={moves} nameOf={nameOf} />
      <DataTable
        caption="The way to each, soonest ready first"
        stacked
        columns={[
          { name: "Specialisation" },
          { name: "Until ready" },
          { name: "Within reach, of those judged", kind: "number" },
          { name: "Middle pay", kind: "number" },
          { name: "Ads in all", kind: "number" },
        ]}
        rows={moves.map((move) => [
          <a href={placeOf("plan", move.to)}>{nameOf(move.to)}</a>,
          distanceInWords(move, hoursPerWeek),
          move.of === 0 ? "–" : `${count(move.inReachNow)} of ${count(move.of)}`,
          payInWords(move.pay),
          count(move.postings),
        ])}
      />
      {ranking && <CompareSection moves={moves} chosen={picked ?? ranking.slice(0, 2)} choose={setPicked} />}
    </>
  );
}
