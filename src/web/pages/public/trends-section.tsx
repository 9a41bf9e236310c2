import type { ComponentChildren } from "preact";
import type { MarketTrends } from "../../../actions/market-trends.ts";
import type { SourceTrends, Trend } from "../../../core/market/trends/trends.ts";
import { DataTable } from "../../components/data-table.tsx";
import { count, inWords, monthSpan, plural, tenthPercent } from "../../components/format.ts";

interface TrendsSectionProps {
  readonly trends: MarketTrends;
  readonly specialisationName: (id: string) => ComponentChildren;
  readonly skillName: (id: string) => ComponentChildren;
}

/** What rose and fell within one source; where nothing can be said, that and why. */
export function TrendsSection({ trends, specialisationName, skillName }: TrendsSectionProps) {
  const silent = trends.skill.filter(({ windows }) => windows === null);
  const speaking = trends.skill.filter(({ windows }) => windows !== null);
  return (
    <section class="section" aria-labelledby="trends">
      <h2 id="trends">Rising and fading</h2>
      <p>
        Compared within one source, never between two: the sources do not overlap in time and were chosen in
        different ways.
      </p>
      {speaking.map((skills) => (
        <OneSource
          skills={skills}
          kinds={trends.specialisation.find(({ source }) => source.id === skills.source.id)!}
          specialisationName={specialisationName}
          skillName={skillName}
          key={skills.source.id}
        />
      ))}
      {silent.length > 0 && (
        <p class="soft">
          <strong>Too little to say</strong> for {inWords(silent.map(silenceOf))}.{" "}
          {speaking.length === 0 && (
            <a href="/market?specialisation=all#trends">What every ad that was read can tell</a>
          )}
        </p>
      )}
    </section>
  );
}

function silenceOf({ source, silence }: SourceTrends): string {
  const why = {
    "no-dates": "its ads carry no month",
    "few-months": "its ads span fewer than three months",
    "few-postings": "fewer than a hundred of these ads at the beginning or the end of its span",
  }[silence!];
  return `${shortName(source.name)} (${why})`;
}

/** "remotewlb.com" of "remotewlb.com, a board of remote jobs". */
function shortName(name: string): string {
  return name.split(",")[0]!;
}

interface OneSourceProps extends Omit<TrendsSectionProps, "trends"> {
  readonly skills: SourceTrends;
  readonly kinds: SourceTrends;
}

function OneSource({ skills, kinds, specialisationName, skillName }: OneSourceProps) {
  const { early, late } = skills.windows!;
  return (
    <div class="flow">
      <h3>{shortName(skills.source.name)}</h3>
      <p>
        {plural(early.postings, "ad")} of {monthSpan(early.from, early.to)} beside {count(late.postings)} of{" "}
        {monthSpan(late.from, late.to)}. {skills.steady?.why}
      </p>
      <Changes subject="Specialisation" plural="specialisations" of={kinds} nameOf={specialisationName} />
      <Changes subject="Skill" plural="skills" of={skills} nameOf={skillName} />
      <p class="soft">
        A change can also be one of what the board listed, or of the season: that takes two years to tell. Of
        what is called rising or falling, one in twenty is expected to be so by chance.
      </p>
    </div>
  );
}

interface ChangesProps {
  readonly subject: string;
  readonly plural: string;
  readonly of: SourceTrends;
  readonly nameOf: (key: string) => ComponentChildren;
}

const MOST_ROWS = 12;

function Changes({ subject, plural: many, of: { trends, tooFew }, nameOf }: ChangesProps) {
  const changed = trends.filter(({ verdict }) => verdict !== "no-change-shown");
  const still = trends.length - changed.length;
  return (
    <>
      <ChangeTable
        caption={`${subject}s that rose`}
        subject={subject}
        of={changed}
        way="rising"
        nameOf={nameOf}
      />
      <ChangeTable
        caption={`${subject}s that faded`}
        subject={subject}
        of={changed}
        way="falling"
        nameOf={nameOf}
      />
      <p>
        {changed.length === 0
          ? `None of ${count(trends.length)} ${many} shows a change.`
          : `${count(still)} of ${count(trends.length)} ${many} show no change.`}{" "}
        {tooFew > 0 && `For ${count(tooFew)} more there are too few ads or employers to say.`}
      </p>
    </>
  );
}

interface ChangeTableProps {
  readonly caption: string;
  readonly subject: string;
  readonly of: readonly Trend[];
  readonly way: Trend["verdict"];
  readonly nameOf: (key: string) => ComponentChildren;
}

function ChangeTable({ caption, subject, of, way, nameOf }: ChangeTableProps) {
  const own = of.filter(({ verdict }) => verdict === way);
  if (own.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      columns={[
        { name: subject },
        { name: "Before", kind: "number" },
        { name: "After", kind: "number" },
        { name: "Ads", kind: "number" },
        { name: "Employers", kind: "number" },
      ]}
      rows={own
        .slice(0, MOST_ROWS)
        .map((one) => [
          nameOf(one.key),
          tenthPercent(one.early.n / one.early.of),
          tenthPercent(one.late.n / one.late.of),
          count(one.early.n + one.late.n),
          count(one.employers),
        ])}
    />
  );
}
