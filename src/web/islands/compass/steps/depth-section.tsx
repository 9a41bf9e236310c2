import type { Depth, DepthPay } from "../../../../core/compass/depth.ts";
import { count, inWords, money, moneyRange, percent, plural } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { useSession } from "../session/store.ts";
import type { NameOf } from "../words/result.ts";

/** How specialised one is, where one is deepest, and whether depth pays. */
export function DepthSection() {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  const nameOf = useNames();
  const asked = useAsked(() => engine.depth(question), JSON.stringify([question.person, question.settings]));
  return (
    <section class="section" aria-labelledby="depth-heading">
      <h2 id="depth-heading">Depth and breadth</h2>
      <AskedView asked={asked} doing="Looking where you are deepest">
        {(depth) => (
          <div class="flow">
            <p>{spreadInWords(depth, nameOf)}</p>
            {deepestInWords(depth, nameOf) && <p>{deepestInWords(depth, nameOf)}</p>}
            {barInWords(depth, nameOf) && <p>{barInWords(depth, nameOf)}</p>}
            <p class="soft">{depthPayInWords(depth.pay)}</p>
          </div>
        )}
      </AskedView>
    </section>
  );
}

export function spreadInWords({ spread, likeness }: Depth, nameOf: NameOf): string {
  if (spread === null) return "Nothing is known of your skills yet.";
  const shares = likeness
    .slice(0, 4)
    .map(({ specialisation, share }) => `${nameOf(specialisation)} (${percent(share)})`);
  const kinds = Math.max(1, Math.round(spread));
  const kind =
    kinds === 1
      ? "You are a specialist: nearly all of your skills point to one of the fourteen kinds of work"
      : spread < 3
        ? "You are a specialist: your skills point to about two of the fourteen kinds of work"
        : `${spread < 7 ? "You stand between a few kinds of work" : "Your skills are broad"}: they are spread over the fourteen as if over ${kinds} of them in equal parts`;
  const toward = shares.length === 0 ? "no kind of work stands out" : `they resemble most ${inWords(shares)}`;
  return `${kind}; ${toward}.`;
}

export function deepestInWords({ deepest }: Depth, nameOf: NameOf): string {
  const [first] = deepest;
  if (!first || first.level === "aware") return "";
  return `You are deepest in ${inWords(deepest.slice(0, 5).map(({ id }) => nameOf(id)))} (${first.level}).`;
}

export function barInWords({ tShape }: Depth, nameOf: NameOf): string {
  if (!tShape || tShape.bar.length === 0) return "";
  const skills = tShape.bar.slice(0, 4).map(({ skill, n }) => `${nameOf(skill)} (${count(n)})`);
  return `Besides the skills that set ${nameOf(tShape.stem)} apart, its ${plural(tShape.bar[0]!.of, "ad")} ask most for ${inWords(skills)}: the breadth to go with your depth.`;
}

export function depthPayInWords({ specialists, generalists }: DepthPay): string {
  const [one, other] = [specialists, generalists];
  if (!one.figures || !other.figures) return "What depth earns: not enough data to say.";
  const cell = ({ figures, n, currency }: typeof one) =>
    `${money(figures!.median, currency)} (${plural(n, "ad")}, likely ${moneyRange(figures!.interval, currency)})`;
  const overlap =
    one.figures.interval.low <= other.figures.interval.high &&
    other.figures.interval.low <= one.figures.interval.high;
  const verdict = overlap
    ? "these ads show no difference"
    : "but neither seniority nor place is held equal, so this is no promise";
  return `What depth earns: the middle pay of ads that are one specialisation almost wholly is ${cell(one)}, of mixed ones ${cell(other)}; ${verdict}.`;
}
