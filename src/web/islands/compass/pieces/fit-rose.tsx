import type { Certainty } from "../../../../core/compass/certainty.ts";
import type { RankedSpecialisation } from "../../../../core/compass/rank.ts";
import { AI_SPECIALISATIONS, type SpecialisationId } from "../../../../core/vocabulary.ts";
import { SHORT_SPECIALISATION_WORDS } from "../../../components/words.ts";
import { contenders } from "../words/result.ts";

interface FitRoseProps {
  readonly ranking: readonly RankedSpecialisation[];
  readonly certainty: Certainty;
  /** The whole of it in words. */
  readonly description: string;
}

const RIM = 150;
/** The rim is the next of these above the best fit, so that the points use the room. */
const RIMS = [0.25, 0.5, 0.75, 1];

/**
 * The fourteen as bearings of a compass rose, always at the same place, each as long as its fit. The needle points
 * to the first place; where small changes would turn it elsewhere, thinner needles show where to and how often.
 */
export function FitRose({ ranking, certainty, description }: FitRoseProps) {
  const fits = new Map(ranking.map((one) => [one.specialisation, one.fit]));
  const first = ranking[0]!.specialisation;
  const rim = rimOf(ranking);
  const rings = RIMS.filter((ring) => ring <= rim);
  const near = contenders(certainty, ranking);
  const needles = certainty.firsts.filter((one) => one.share > 0 && one.specialisation !== first);
  return (
    <svg class="fit-rose" viewBox="-262 -196 524 392" role="img" aria-labelledby="rose-title rose-text">
      <title id="rose-title">How the fourteen specialisations suit you</title>
      <desc id="rose-text">{description}</desc>
      {rings.map((ring) => (
        <circle key={ring} class={ring === rim ? "rim" : "ring"} r={(RIM * ring) / rim} />
      ))}
      <path class="degrees" d={degreeMarks()} />
      {AI_SPECIALISATIONS.map((id) => (
        <Petal key={id} id={id} length={(fits.get(id) ?? 0) / rim} first={id === first} />
      ))}
      {rings.map((ring) => (
        <text key={ring} class="ring-label" x="4" y={(-RIM * ring) / rim + 13}>
          {100 * ring}
        </text>
      ))}
      {needles.map(({ specialisation, share }) => (
        <path
          key={specialisation}
          class="needle"
          d={needle(angleOf(specialisation))}
          stroke-width={1 + 5 * share}
        />
      ))}
      <circle class="hub" r="5" />
      {AI_SPECIALISATIONS.map((id) => (
        <Label key={id} id={id} rank={id === first ? "first" : near.includes(id) ? "near" : ""} />
      ))}
    </svg>
  );
}

/** Clockwise from the top, in radians. */
function angleOf(id: SpecialisationId): number {
  return (2 * Math.PI * AI_SPECIALISATIONS.indexOf(id)) / AI_SPECIALISATIONS.length;
}

function point(angle: number, radius: number): string {
  return `${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
}

/** The fit that the rim stands for. */
export function rimOf(ranking: readonly RankedSpecialisation[]): number {
  const best = ranking[0]?.fit ?? 1;
  return RIMS.find((ring) => ring >= best) ?? 1;
}

interface PetalProps {
  readonly id: SpecialisationId;
  /** 0–1 of the rim. */
  readonly length: number;
  readonly first: boolean;
}

/** A compass point, one half dark and one half light. */
function Petal({ id, length, first }: PetalProps) {
  const angle = angleOf(id);
  const tip = point(angle, Math.max(3, RIM * length));
  const waist = Math.min(26, RIM * length * 0.4);
  const half = Math.PI / AI_SPECIALISATIONS.length;
  return (
    <g class={first ? "petal first" : "petal"}>
      <path class="light" d={`M0 0L${point(angle - half, waist)}L${tip}Z`} />
      <path class="dark" d={`M0 0L${point(angle + half, waist)}L${tip}Z`} />
    </g>
  );
}

function needle(angle: number): string {
  return `M${point(angle + Math.PI, 14)}L${point(angle, RIM + 2)}`;
}

interface LabelProps {
  readonly id: SpecialisationId;
  readonly rank: "first" | "near" | "";
}

function Label({ id, rank }: LabelProps) {
  const angle = angleOf(id);
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const anchor = Math.abs(x) < 0.2 ? "middle" : x > 0 ? "start" : "end";
  return (
    <text
      class={`bearing ${rank}`.trim()}
      x={(x * (RIM + 16)).toFixed(1)}
      y={(y * (RIM + 22) + 5).toFixed(1)}
      text-anchor={anchor}
    >
      {SHORT_SPECIALISATION_WORDS[id] ?? id}
    </text>
  );
}

function degreeMarks(): string {
  const marks = Array.from({ length: 72 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 72;
    return `M${point(angle, RIM + 8)}L${point(angle, RIM + (at % 6 === 0 ? 1 : 5))}`;
  });
  return marks.join("");
}
