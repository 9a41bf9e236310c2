import type { Ranking } from "../../../../core/compass/rank.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { TasteProject } from "../../../components/taste-project.tsx";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import type { Session } from "../session/session.ts";

/** Three kinds of work to try. */
export function Explore({ ranking }: { readonly ranking: Ranking }) {
  const { engine } = useTools();
  const nameOf = useNames();
  const order = ranking.ranking.map(({ specialisation, fit }) => [specialisation, fit]);
  const asked = useAsked(() => engine.trials(ranking), JSON.stringify(order));
  return (
    <>
      <p>
        They are among those that fit you best and differ from each other. What you feel while doing them
        tells more than any figure on this page.
      </p>
      <AskedView asked={asked} doing="Choosing three that differ">
        {(trials) => (
          <div class="flow">
            {trials.map(
              ({ specialisation, taste }) =>
                taste && (
                  <Disclosure
                    key={specialisation}
                    summary={
                      <>
                        <strong>{nameOf(specialisation)}</strong>: {taste.title}
                      </>
                    }
                  >
                    <TasteProject taste={taste} />
                  </Disclosure>
                ),
            )}
          </div>
        )}
      </AskedView>
    </>
  );
}

const EXPERIENCED_MONTHS = 48;

/** No skill has been used at work for four years, as a deep one is; without a résumé nothing is known, and trying does no harm. */
export function isEarly({ profile }: Pick<Session, "profile">): boolean {
  const months = profile?.skills.map(({ basis }) => basis.months) ?? [];
  return Math.max(0, ...months) < EXPERIENCED_MONTHS;
}
