import type { Ranking } from "../../../../core/compass/rank.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { TasteProject } from "../../../components/taste-project.tsx";
import { useTools } from "../context.ts";
import { AskedView } from "../pieces/asked-view.tsx";
import { useAsked } from "../pieces/use-asked.ts";
import { useNames } from "../pieces/use-names.ts";
import type { Session } from "../session/session.ts";
import { useSession } from "../session/store.ts";

/** Three kinds of work to try, for whoever stands early on or between several. */
export function ExploreSection({ ranking }: { readonly ranking: Ranking }) {
  const { engine, store } = useTools();
  const session = useSession(store);
  const nameOf = useNames();
  const order = ranking.ranking.map(({ specialisation, fit }) => [specialisation, fit]);
  const asked = useAsked(() => engine.trials(ranking), JSON.stringify(order));
  if (!ranking.certainty.closeCall && !isEarly(session)) return null;
  return (
    <section class="section" aria-labelledby="explore-heading">
      <h2 id="explore-heading">Try three for two evenings each</h2>
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
    </section>
  );
}

/** No skill has been used at work for two years; without a résumé nothing is known, and trying does no harm. */
export function isEarly({ profile }: Pick<Session, "profile">): boolean {
  const months = profile?.skills.map(({ basis }) => basis.months) ?? [];
  return Math.max(0, ...months) < 24;
}
