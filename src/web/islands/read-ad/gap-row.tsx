import { type AlternativeGroup, insteadInWords } from "../../../core/compass/asked-alternatives.ts";
import type { AdGapSkill } from "../../../core/compass/gap-to-ads.ts";
import { countsInWords, phrasingInWords } from "../../../core/compass/phrasing-in-words.ts";
import type { Quote } from "../../../core/quote.ts";
import { count, percent, plural } from "../../components/format.ts";
import { ShareBar } from "../../components/share-bar.tsx";
import { LEVEL_WORDS } from "../../components/words.ts";
import type { Held } from "./held.ts";

interface GapRowProps {
  readonly one: AdGapSkill;
  readonly held: Held | null;
  readonly nameOf: (skill: string) => string;
  readonly alternatives: readonly AlternativeGroup[];
}

/** One skill that the ads ask for: how many, how they put it, and what in the résumé speaks for it. */
export function GapRow({ one, held, nameOf, alternatives }: GapRowProps) {
  const { skill, standing, hours } = one;
  const instead = insteadInWords(one, alternatives, nameOf);
  return (
    <>
      <details class="disclosure">
        <summary>{nameOf(skill)}</summary>
        <AdSide one={one} />
        {held && <YourSide one={one} held={held} nameOf={nameOf} />}
        <p class="small">
          <a href={`/skills/${skill}`}>About {nameOf(skill)}</a>
        </p>
      </details>
      {one.of > 1 ? <Counted one={one} /> : <Needed one={one} />}
      {held && standing !== "have" && (
        <p class="small soft through">
          {standing === "partly" && one.through && `through ${nameOf(one.through)}; `}
          {instead ?? `about ${plural(hours, "hour")}`}
        </p>
      )}
    </>
  );
}

function Needed({ one }: Pick<GapRowProps, "one">) {
  return <span class="small soft needed">{one.required > 0 ? "required" : "nice to have"}</span>;
}

function Counted({ one: { required, preferred, of } }: Pick<GapRowProps, "one">) {
  return (
    <span class="asked-bar">
      <ShareBar share={(required + preferred) / of} />
      <span class="small soft">
        {count(required + preferred)} of {count(of)}
      </span>
    </span>
  );
}

/** The ads' own lines, and for several how often they put it how. */
function AdSide({ one }: Pick<GapRowProps, "one">) {
  return (
    <>
      {one.of > 1 && (
        <p class="small">
          {countsInWords(one)} {phrasingInWords(one)}
        </p>
      )}
      {one.wording.map((line) => (
        <blockquote class="small" key={line}>
          <span class="side">{one.of > 1 ? "An ad" : "The ad"}:</span> {line}
        </blockquote>
      ))}
    </>
  );
}

function YourSide({
  one: { skill, standing, through, credit },
  held,
  nameOf,
}: Pick<GapRowProps, "one" | "nameOf"> & { held: Held }) {
  if (standing === "missing") return null;
  const source = standing === "have" && held.basisOf(skill) ? skill : (through ?? skill);
  const basis = held.basisOf(source);
  return (
    <>
      {source !== skill && (
        <p class="small">
          {nameOf(source)} covers {percent(credit)} of it.
        </p>
      )}
      {basis?.quote ? (
        <YourWords quote={basis.quote} />
      ) : (
        <p class="small">You named {nameOf(source)} yourself; no line of a résumé says it.</p>
      )}
      {basis && (
        <p class="small">
          Your level{source === skill ? "" : ` in ${nameOf(source)}`}:{" "}
          {LEVEL_WORDS[basis.level].toLowerCase()}.
        </p>
      )}
    </>
  );
}

function YourWords({ quote: { before, words, after } }: { readonly quote: Quote }) {
  return (
    <blockquote class="small">
      <span class="side">You:</span> {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
